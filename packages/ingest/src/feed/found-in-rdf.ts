import type { RdfFeed } from 'feedsmith'
import type { FoundFeed, FoundItem } from './feed-contents.ts'
import { updateSeconds } from './update-seconds.ts'

/** RSS 0.90 and 1.0. */
export function foundInRdf(feed: RdfFeed.Feed<string>): FoundFeed {
  return {
    title: feed.title,
    base: feed.xml?.base,
    ttl: updateSeconds(feed.sy),
    items: (feed.items ?? []).map(item),
  }
}

function item(item: RdfFeed.Item<string>): FoundItem {
  const { rdf, atom, dc, dcterms } = item
  return {
    id: rdf?.about,
    links: [item.link, rdf?.about],
    base: item.xml?.base,
    title: item.title ?? dc?.titles?.[0],
    author: dc?.creators?.[0],
    published: dc?.dates?.[0] ?? dcterms?.created?.[0] ?? atom?.published,
    updated: atom?.updated ?? dcterms?.modified?.[0],
    html: item.content?.encoded ?? item.description ?? dc?.descriptions?.[0],
  }
}
