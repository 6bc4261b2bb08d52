import { canonicalUrl, foldText, type Report } from '@jawla/domain'
import { outletFeeds } from '@jawla/vocabulary'

const KNOWN = new Map(
  outletFeeds.flatMap(({ outlet, names }) => [outlet, ...names].map((name) => [foldText(name), outlet] as const)),
)

/**
 * Who published a report, under the one name that the vocabulary has for it: `Hespress`, `هسبريس` and a page at `www.hespress.com`
 * are `hespress.com`, so that they count as one source. A name that is known wins over the page's host. What the vocabulary does
 * not know stays as it is.
 */
export function outletOf({ outlet, url }: Pick<Report, 'outlet' | 'url'>): string | null {
  const named = outlet === null ? undefined : (KNOWN.get(foldText(outlet)) ?? knownAt(outlet))
  return named ?? (url === null ? undefined : knownAt(canonicalUrl(url))) ?? outlet
}

/** By the host that an address begins with, or what it is part of: `fr.example.ma` is `example.ma`. */
function knownAt(address: string): string | undefined {
  const labels = (/^[^/?:\s]+(?=[/?:]|$)/.exec(address)?.[0] ?? '').split('.')
  const hosts = labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'))
  return hosts.map((host) => KNOWN.get(foldText(host))).find((known) => known !== undefined)
}
