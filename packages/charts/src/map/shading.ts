import { classBreaks, classRanges, shadeOf } from './class-breaks.ts'
import type { Measure, Measured } from './measure.ts'

/** A shade of one of the two scales, or one of the two patterns for what has no value. */
export type Fill = `map-${number}` | `wait-${number}` | 'not-stated' | 'never'

export interface Shading {
  fillOf: (measured: Measured) => Fill
  /** The classes that the areas fall into, least first: what a legend has to tell. */
  classes: { fill: Fill; least: number; most: number }[]
  /** Fills beside the classes that some area has: none at all, not stated, no visit held. */
  beside: { zero: boolean; notStated: boolean; never: boolean }
}

/** The shades of a map from the values of all its areas. Waiting has a scale of its own, on which the longest is the strongest. */
export function shadingOf(measure: Measure, values: readonly Measured[]): Shading {
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]))
  const breaks = classBreaks(known, measure === 'waiting' ? 'within' : 'apart')
  const scale = measure === 'waiting' ? 'wait' : 'map'
  const shaded = (value: number): Fill => `${scale}-${shadeOf(value, breaks)}`
  const ranges = classRanges(breaks, Math.max(0, ...known), measure === 'per-facility' ? 0.1 : 1)
  const lacks = (why: 'never' | 'notStated') => values.some((one) => one.value === null && one.why === why)
  return {
    fillOf: (measured) =>
      measured.value !== null ? shaded(measured.value) : measured.why === 'never' ? 'never' : 'not-stated',
    classes: ranges.map(([least, most]) => ({ fill: shaded(least), least, most })),
    beside: {
      zero: measure !== 'waiting' && known.includes(0),
      notStated: lacks('notStated'),
      never: lacks('never'),
    },
  }
}

/** A fill as CSS and SVG write it. */
export function paintOf(fill: Fill): string {
  return fill === 'not-stated' || fill === 'never' ? `url(#map-${fill})` : `var(--${fill})`
}
