import type { CountedPeople } from '@jawla/domain'

/** How much more there is now than before; null where either is not known to the last one, which people seldom are. */
export function differenceOf(now: number | CountedPeople, before: number | CountedPeople): number | null {
  const [one, other] = [exactly(now), exactly(before)]
  return one === null || other === null ? null : one - other
}

function exactly(figure: number | CountedPeople): number | null {
  if (typeof figure === 'number') return figure
  return figure.groupsUnstated === 0 && figure.min === figure.max ? figure.min : null
}
