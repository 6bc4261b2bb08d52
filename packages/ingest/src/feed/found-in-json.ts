import type { JsonFeed } from 'feedsmith'
import { escapeHtml } from './escape-html.ts'
import type { FoundFeed, FoundItem } from './feed-contents.ts'

/** JSON Feed 1 and 1.1. */
export function foundInJson(feed: JsonFeed.Feed<string>): FoundFeed {
  return {
    title: feed.title,
    base: undefined,
    ttl: null,
    items: (feed.items ?? []).map((item) => found(item, feed)),
  }
}

function found(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): FoundItem {
  return {
    id: item.id,
    links: [item.url, item.external_url, /^https?:/i.test(item.id ?? '') ? item.id : undefined],
    base: undefined,
    title: item.title,
    author: item.authors?.[0]?.name ?? feed.authors?.[0]?.name,
    published: item.date_published,
    updated: item.date_modified,
    html: item.content_html ?? (item.content_text === undefined ? item.summary : escapeHtml(item.content_text)),
  }
}
