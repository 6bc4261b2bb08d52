import type { CountedPeople } from '@jawla/domain'

/** People of several counts together. What no report states adds to the groups and to no number. */
export function addPeople(counts: readonly CountedPeople[]): CountedPeople {
  const stated = counts.filter(({ groupsStated }) => groupsStated > 0)
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  const greatest = stated.flatMap(({ max }) => max ?? [])
  return {
    min: stated.length === 0 ? null : sum(stated.map(({ min }) => min ?? 0)),
    // One of them without an upper bound, and there is none for all.
    max: stated.length === 0 || greatest.length < stated.length ? null : sum(greatest),
    groupsStated: sum(counts.map(({ groupsStated }) => groupsStated)),
    groupsUnstated: sum(counts.map(({ groupsUnstated }) => groupsUnstated)),
  }
}
