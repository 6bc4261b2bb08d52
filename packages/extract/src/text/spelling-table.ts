import { Spelling } from './spelling.ts'

/** Enough for all words that the press uses; a text of ever new words only makes the table begin anew. */
const MOST = 50_000
const FEWEST_PLACES = 1 << 12
/** Longer runs of letters are no words that come again. */
const LONGEST = 40

/** Words that share a place are looked through so far: a text of words made to meet in one place stays cheap. */
const MOST_STEPS = 32

/** The spellings by the hash of their units. No larger than they need: a table that is spread over memory is slow to read. */
let places: (Spelling | null)[] = new Array(FEWEST_PLACES).fill(null)
let count = 0
let forgotten = 0

/**
 * The spelling of a text's `[start, end)`; `kind` follows from its letters. Each is looked up by its units, so that no string
 * is made of a word that was met before.
 */
export function spellingOf(text: string, range: { start: number; end: number }, kind: Spelling['kind']): Spelling {
  const { start, end } = range
  if (end - start > LONGEST) return new Spelling(text.slice(start, end), kind)
  const first = hashOf(text, start, end)
  for (let step = 0; step < MOST_STEPS; step++) {
    const place = (first + step) & (places.length - 1)
    const known = places[place]
    if (!known) return keep(text.slice(start, end), kind, place)
    if (isSpelled(known.text, text, start, end)) return known
  }
  return new Spelling(text.slice(start, end), kind)
}

function keep(text: string, kind: Spelling['kind'], place: number): Spelling {
  const fresh = new Spelling(ownCopy(text), kind, { kept: forgotten, number: count })
  places[place] = fresh
  count++
  if (count > MOST) {
    places = new Array(FEWEST_PLACES).fill(null)
    count = 0
    forgotten++
  } else if (count * 2 > places.length) places = spread(places)
  return fresh
}

/** The same spellings with twice the room. */
function spread(from: readonly (Spelling | null)[]): (Spelling | null)[] {
  const wide: (Spelling | null)[] = new Array(from.length * 2).fill(null)
  for (const spelling of from) {
    if (!spelling) continue
    const first = hashOf(spelling.text, 0, spelling.text.length)
    for (let step = 0; step < MOST_STEPS; step++) {
      const place = (first + step) & (wide.length - 1)
      if (wide[place]) continue
      wide[place] = spelling
      break
    }
  }
  return wide
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash ^ (hash >>> 15)
}

function isSpelled(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** A slice keeps the whole text that it was cut from in memory; a copy does not. */
function ownCopy(text: string): string {
  return Array.from(text).join('')
}
