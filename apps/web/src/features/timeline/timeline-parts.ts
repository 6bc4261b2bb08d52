import { choiceName } from '@jawla/charts'
import type { Timeline, TimelineSplit } from '@jawla/domain'
import type { TFunction } from 'i18next'
import type { Language } from '../../i18n/languages.ts'
import type { WrittenName } from '../../i18n/name-in.ts'

/** As many as there are colours that everybody can tell apart. */
const MOST_PARTS = 8

/** A part of each bar, with its name and colour. */
export interface TimelinePart {
  /** Null for all that no other part names. */
  value: string | null
  name: WrittenName | string
  colour: string
}

/** The parts that a timeline's bars are drawn in, most visits first and the rest last; one without a name where nothing cuts them. */
export function partsOf(
  { parts, rows }: Pick<Timeline, 'parts' | 'rows'>,
  split: TimelineSplit,
  reader: { t: TFunction; language: Language },
): TimelinePart[] {
  if (split === 'none') return [{ value: null, name: '', colour: 'var(--blue)' }]
  const named = parts.slice(0, MOST_PARTS).map((part, index) => ({
    value: part.value,
    name: choiceName(split, part, reader),
    colour: `var(--series-${index + 1})`,
  }))
  const hasRest = parts.length > MOST_PARTS || rows.some(({ part }) => part === null)
  const rest = { value: null, name: reader.t(`timeline.rest.${split}`), colour: 'var(--line-strong)' }
  return hasRest ? [...named, rest] : named
}
