import type { Feed } from '@jawla/domain'

/** How a feed does, in the words of the table; `useless`: it answers, and what it brings cannot be used. */
export type Health = 'failing' | 'useless' | 'quiet' | 'gone' | 'new' | 'good' | 'off'

/** What needs a look stands first. */
const ORDER: readonly Health[] = ['failing', 'useless', 'quiet', 'gone', 'new', 'good', 'off']
const NEEDS_A_LOOK: readonly Health[] = ['failing', 'useless', 'quiet', 'gone']

export const FEED_VIEWS = ['all', 'on', 'trouble', 'off'] as const
export type FeedView = (typeof FEED_VIEWS)[number]

export function healthOf({ condition, flags }: Pick<Feed, 'condition' | 'flags'>): Health {
  if (condition !== 'well') return condition
  if (flags.includes('unreadable') || flags.includes('foreign')) return 'useless'
  return flags.includes('silent') ? 'quiet' : 'good'
}

/** The feeds of a view, what needs a look first, then by name. */
export function feedsIn(view: FeedView, feeds: readonly Feed[], locale: string): Feed[] {
  const { compare } = new Intl.Collator(locale)
  const place = (feed: Feed) => ORDER.indexOf(healthOf(feed))
  return feeds
    .filter((feed) => isIn(view, feed))
    .sort((a, b) => place(a) - place(b) || compare(feedName(a), feedName(b)))
}

/** Outlet, else what the feed calls itself, else its host. */
export function feedName({ outlet, title, url }: Pick<Feed, 'outlet' | 'title' | 'url'>): string {
  return outlet ?? title ?? URL.parse(url)?.host ?? url
}

/** Whether an answer is to be expected any moment. */
export function isDue({ state, nextTryAt }: Pick<Feed, 'state' | 'nextTryAt'>, now: number): boolean {
  return state === 'on' && nextTryAt !== null && Date.parse(nextTryAt) <= now
}

function isIn(view: FeedView, feed: Feed): boolean {
  switch (view) {
    case 'all':
      return true
    case 'on':
      return feed.state === 'on'
    case 'trouble':
      return NEEDS_A_LOOK.includes(healthOf(feed))
    case 'off':
      return feed.state !== 'on'
  }
}
