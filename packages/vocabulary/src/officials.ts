import type { RegionCode, Role } from '@jawla/domain'
import data from '../data/officials.json' with { type: 'json' }
import type { Entry, Names } from './entry.ts'

/** An office that a person held or holds. */
export interface Post {
  readonly role: Role
  readonly titles: Names
  readonly region: RegionCode | null
  readonly province: string | null
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, inclusive; null where nobody knows. */
  readonly from: string | null
  /** The same; null where nobody knows and where the person still holds it. */
  readonly to: string | null
  /** Days, months or years in which a source names the person in the post; they bound what is known where a limit is not. */
  readonly seen: readonly string[]
  readonly sources: readonly string[]
}

/** A person who makes visits, with the posts that are known. */
export interface Official extends Entry {
  readonly posts: readonly Post[]
}

export const officials = data as readonly Official[]

/** A post on a day: `known` where its limits say so, `possible` where a limit is missing. */
export interface PostOnDay {
  readonly post: Post
  readonly certainty: 'known' | 'possible'
}

/**
 * The posts that a person held on a day (`YYYY-MM-DD`). Where a limit of a post is missing, the first and last times it
 * was seen stand in for it: inside them it is `known`, outside them `possible`.
 */
export function postsOn(official: Official, day: string): readonly PostOnDay[] {
  return official.posts.flatMap((post) => {
    const certainty = certaintyOn(post, day)
    return certainty === 'no' ? [] : [{ post, certainty }]
  })
}

function certaintyOn(post: Post, day: string): 'known' | 'possible' | 'no' {
  if (post.from !== null && day < post.from) return 'no'
  if (post.to !== null && endedBefore(post.to, day)) return 'no'
  const begun = post.from !== null || post.seen.some((seen) => day >= seen)
  const lasts = post.to !== null || post.seen.some((seen) => !endedBefore(seen, day))
  return begun && lasts ? 'known' : 'possible'
}

/** True where a day, month or year ended before the day: `2024` before `2025-01-01`, not before `2024-12-31`. */
function endedBefore(limit: string, day: string): boolean {
  return limit < day.slice(0, limit.length)
}
