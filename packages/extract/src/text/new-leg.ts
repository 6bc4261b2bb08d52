import { fits } from '../lexicon/patterns.ts'
import type { Tagged } from './article.ts'
import { GAP, type Word } from './words.ts'

/** Words between the one that says "then" and the verb of going, and between that and the town. */
const VERB_WITHIN = 3
const TOWN_WITHIN = 10

/**
 * True for a word at which a sentence goes on into another province: `زارت تنغير، ثم انتقلت أمس إلى زاكورة`, `a visité Taroudant, avant de se
 * rendre à Tiznit`. What follows is told of another visit.
 */
export function beginsNewLeg(
  words: readonly Word[],
  tags: readonly (readonly Tagged[])[],
  at: number,
  start: number,
): boolean {
  const word = words[at]
  if (!word || word.gap < GAP.comma || !fits('afterThat', word.text)) return false
  for (let verb = at; verb <= at + VERB_WITHIN; verb++) {
    const going = tags[verb]?.find(({ tag }) => tag.kind === 'verb' && tag.act === 'visit')
    if (!going) continue
    const next = provinceIn(tags, going.to, going.to + TOWN_WITHIN)
    const before = next && lastProvince(tags, start, at)
    return next !== null && before !== null && before !== next
  }
  return false
}

function provinceIn(tags: readonly (readonly Tagged[])[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const province = provinceAt(tags, at)
    if (province) return province
  }
  return null
}

function lastProvince(tags: readonly (readonly Tagged[])[], from: number, to: number): string | null {
  for (let at = to - 1; at >= from; at--) {
    const province = provinceAt(tags, at)
    if (province) return province
  }
  return null
}

/** The province of a town that is one whatever stands before it, or with what stands before it joined. */
function provinceAt(tags: readonly (readonly Tagged[])[], at: number): string | null {
  for (const { tag, clitic } of tags[at] ?? []) {
    if (tag.kind !== 'place' || tag.place.level !== 'town') continue
    if (tag.place.needs === 'nothing' || clitic > 0) return tag.place.province
  }
  return null
}
