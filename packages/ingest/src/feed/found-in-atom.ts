import type { AtomFeed } from 'feedsmith'
import { escapeHtml } from './escape-html.ts'
import type { FoundFeed, FoundItem } from './feed-contents.ts'
import { updateSeconds } from './update-seconds.ts'

/** Atom 0.3 and 1.0. */
export function foundInAtom(feed: AtomFeed.Feed<string>): FoundFeed {
  return {
    title: feed.title?.value,
    base: feed.xml?.base,
    ttl: updateSeconds(feed.sy),
    items: (feed.entries ?? []).map((entry) => found(entry, feed)),
  }
}

function found(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): FoundItem {
  const { dc, dcterms } = entry
  return {
    id: entry.id,
    links: [entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href],
    base: entry.xml?.base,
    title: entry.title?.value,
    author: entry.authors?.[0]?.name ?? dc?.creators?.[0] ?? feed.authors?.[0]?.name,
    published: entry.published ?? dc?.dates?.[0] ?? dcterms?.created?.[0],
    updated: entry.updated ?? dcterms?.modified?.[0],
    html: asHtml(entry.content) ?? asHtml(entry.summary),
  }
}

/** Text that does not say it is HTML is text. */
function asHtml(content: AtomFeed.Content | undefined): string | undefined {
  if (content?.value === undefined) return undefined
  return /html/i.test(content.type ?? 'text') ? content.value : escapeHtml(content.value)
}
