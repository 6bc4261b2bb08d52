import type { Timeline, TimelineSplit } from '@jawla/domain'
import { choiceName, textOf } from '../words/choice-name.ts'
import type { Speaker } from '../words/say.ts'

/** What a part of the bars is called; null is what no other part names. */
export function partName(
  value: string | null,
  { split, timeline }: { split: TimelineSplit; timeline: Timeline },
  speaker: Speaker,
): string {
  if (split === 'none') return ''
  if (value === null) return speaker.t(`timeline.rest.${split}`)
  const names = timeline.parts.find((part) => part.value === value)?.names ?? null
  return textOf(choiceName(split, { value, names }, speaker))
}
