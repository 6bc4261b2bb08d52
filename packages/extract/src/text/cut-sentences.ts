import { startsWith } from '../lexicon/patterns.ts'
import type { Sentence, Tagged } from './article.ts'
import type { LevelText } from './level-text.ts'
import { beginsNewLeg } from './new-leg.ts'
import { GAP, type Word } from './words.ts'

/** A sentence is cut after so many words: no rule looks further, and a text without a full stop stays cheap. */
const LONGEST_SENTENCE = 300
const HEADING_WORDS = 24
/** So many words that end a text, right after its own sentences, are a sentence that lost its full stop. */
const SENTENCE_WORDS = 8
/** From this share of the text on, a line like "read also" ends the report; before it, it is one line of noise. */
const RELATED_FROM = 0.5
const TICKER = /^[\s\-–•]*\d{1,2}\s?:\s?\d{2}/
const BEFORE_CREDIT = /^[\s*(]*/

/** The sentences of a text, line by line, each with what part of the report it is. */
export function cutSentences(
  text: LevelText,
  words: readonly Word[],
  tags: readonly (readonly Tagged[])[],
): Sentence[] {
  const sentences: Sentence[] = []
  const paragraphs = cutAt(words, 0, words.length, GAP.line)
  let related = false
  paragraphs.forEach(([from, to], paragraph) => {
    const first = words[from]
    const last = words[to - 1]
    if (!first || !last) return
    const line = text.level.slice(lineStart(text, first.start), last.end)
    const marker = tags[from]?.find(({ tag }) => tag.kind === 'marker' && tag.marker === 'related')
    const noise = related || marker !== undefined || TICKER.test(line) || isCredit(line)
    if (marker && to - marker.to <= 3 && from > words.length * RELATED_FROM) related = true
    const ends = /^\s*[•▪●*]/.test(line) || /^["')\]\s]*[.!?:;]/.test(text.level.slice(last.end, last.end + 4))
    const isLast =
      paragraph === paragraphs.length - 1 && sentences.at(-1)?.part === 'body' && to - from >= SENTENCE_WORDS
    const heading = to - from <= HEADING_WORDS && !ends && !isLast && paragraphs.length > 1
    const part = noise ? 'noise' : heading ? 'heading' : 'body'
    for (const [start, end] of cutAt(words, from, to, GAP.stop))
      for (const leg of cutLegs(words, tags, start, end))
        sentences.push({ ...leg, paragraph, part, index: sentences.length })
  })
  return sentences
}

/** A sentence that tells of a tour through two provinces is cut where it passes into the second. */
function cutLegs(
  words: readonly Word[],
  tags: readonly (readonly Tagged[])[],
  from: number,
  to: number,
): { from: number; to: number }[] {
  const legs: { from: number; to: number }[] = []
  let start = from
  for (let at = from + 1; at < to; at++) {
    if (!beginsNewLeg(words, tags, at, start)) continue
    legs.push({ from: start, to: at })
    start = at
  }
  return [...legs, { from: start, to }]
}

/** `(© Atelier)`, `* Photo : …` */
function isCredit(line: string): boolean {
  const text = line.replace(BEFORE_CREDIT, '')
  return text.startsWith('©') || startsWith('credit', text)
}

function lineStart(text: LevelText, at: number): number {
  return text.level.lastIndexOf('\n', at) + 1
}

function cutAt(words: readonly Word[], from: number, to: number, gap: number): [number, number][] {
  const cuts: [number, number][] = []
  let start = from
  for (let at = from + 1; at < to; at++) {
    if ((words[at]?.gap ?? 0) >= gap || (gap === GAP.stop && at - start >= LONGEST_SENTENCE)) {
      cuts.push([start, at])
      start = at
    }
  }
  if (to > start) cuts.push([start, to])
  return cuts
}
