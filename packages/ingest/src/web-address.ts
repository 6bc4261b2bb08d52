import { IngestError } from './ingest-error.ts'

const TRACKING = /^(utm_.+|fbclid|gclid|mc_[ce]id|igshid|ref_src)$/

/**
 * The address that stands for a page however it was reached: no fragment, no tracking parameters.
 * @throws IngestError where it is no http or https address.
 */
export function canonicalAddress(address: string, where: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new IngestError(where, `not an http or https address: ${address.slice(0, 200)}`)
  }
  url.hash = ''
  url.username = ''
  url.password = ''
  for (const param of [...url.searchParams.keys()]) if (TRACKING.test(param)) url.searchParams.delete(param)
  return url.href
}

/** `outletHost('https://www.example.ma/x')` is `'example.ma'`. */
export function outletHost(address: string): string {
  return new URL(address).hostname.replace(/^(www|m|amp)\./, '')
}
