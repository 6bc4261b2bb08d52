import type { DateLexicon } from '../languages/date-lexicon.ts'
import type { LevelText } from '../text/level-text.ts'
import { scanDates } from './scan-dates.ts'

/** Marks with 1 the tokens that are part of a date, Hijri ones too: their numbers count nothing. */
export function datedTokens(text: LevelText, lexicon: DateLexicon): Uint8Array {
  const dated = new Uint8Array(text.tokens.length)
  // A text that is one number and nothing else may be a year or not; it is left a number.
  if (text.tokens.length === 1) return dated
  for (const scanned of scanDates(text, lexicon)) {
    if (scanned.kind === 'relative') continue
    const from = scanned.kind === 'hijri' ? scanned.from : (scanned.items[0]?.from ?? 0)
    const to = scanned.kind === 'hijri' ? scanned.to : (scanned.items.at(-1)?.to ?? 0)
    dated.fill(1, from, to)
  }
  return dated
}
