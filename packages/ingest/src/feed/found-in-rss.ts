import type { RssFeed } from 'feedsmith'
import type { FoundFeed, FoundItem } from './feed-contents.ts'
import { updateSeconds } from './update-seconds.ts'

/** RSS 0.91 to 2.0. */
export function foundInRss(feed: RssFeed.Feed<string>): FoundFeed {
  return {
    title: feed.title,
    base: feed.xml?.base,
    ttl: feed.ttl !== undefined && feed.ttl > 0 ? feed.ttl * 60 : updateSeconds(feed.sy),
    items: (feed.items ?? []).map(item),
  }
}

function item(item: RssFeed.Item<string>): FoundItem {
  const { guid, atom, dc, dcterms } = item
  return {
    id: guid?.value,
    links: [
      item.link,
      // The standard: a guid is the item's address unless it says no.
      guid?.isPermaLink === false || !/^https?:/i.test(guid?.value ?? '') ? undefined : guid?.value,
      atom?.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
    ],
    base: item.xml?.base,
    title: item.title ?? dc?.titles?.[0],
    author: item.authors?.find(({ name }) => name !== undefined)?.name ?? dc?.creators?.[0] ?? atom?.authors?.[0]?.name,
    published: item.pubDate ?? dc?.dates?.[0] ?? dcterms?.created?.[0] ?? atom?.published,
    updated: atom?.updated ?? dcterms?.modified?.[0],
    html: item.content?.encoded ?? atom?.content?.value ?? item.description ?? dc?.descriptions?.[0],
  }
}
