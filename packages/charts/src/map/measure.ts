import type { ProvinceCount } from '@jawla/domain'

/** What the shades of a map can tell, the usual one first. */
export const MAP_MEASURES = ['visits', 'graduates', 'waiting', 'per-facility'] as const
export type Measure = (typeof MAP_MEASURES)[number]

/** What the visits of a region or a province tell. */
export type AreaFacts = Omit<ProvinceCount, 'province' | 'latest'>

/**
 * A value to shade by, or why there is none: `never` where no visit was held there, `notStated` where no text tells it.
 * Graduates count as the least number that reports state; visits per facility are rounded to a tenth.
 */
export type Measured = { value: number } | { value: null; why: 'never' | 'notStated' }

const DAY_MS = 86_400_000

/** `facts` is undefined for an area without any visit. `today`: `2026-11-27`. */
export function measureOf(facts: AreaFacts | undefined, measure: Measure, today: string): Measured {
  if (measure === 'visits') return { value: facts?.visits ?? 0 }
  if (facts === undefined) return { value: null, why: 'never' }
  switch (measure) {
    case 'graduates':
      return facts.graduates.min === null ? { value: null, why: 'notStated' } : { value: facts.graduates.min }
    case 'waiting':
      if (facts.lastVisit === null) return { value: null, why: facts.held === 0 ? 'never' : 'notStated' }
      return { value: Math.max(0, Math.round((Date.parse(today) - Date.parse(facts.lastVisit)) / DAY_MS)) }
    case 'per-facility':
      if (facts.held === 0) return { value: null, why: 'never' }
      if (facts.facilities === 0) return { value: null, why: 'notStated' }
      return { value: Math.round((facts.held / facts.facilities) * 10) / 10 }
  }
}
