import type { DateLexicon } from '../languages/date-lexicon.ts'
import type { Token } from '../text/cut-tokens.ts'
import { readNumericDate } from './read-numeric-date.ts'

/** `12 شعبان 1446 هـ`, with a weekday before it, or `10/06/44 هـ`: where it ends. */
export function hijriEnd(tokens: readonly Token[], at: number, lexicon: DateLexicon): number | null {
  const inDigits = readNumericDate(tokens, at)
  const mark = inDigits && lexicon.hijriMarks.startingAt(tokens, inDigits.to)
  if (mark) return mark.to
  const weekday = lexicon.weekdays.startingAt(tokens, at)
  const start =
    weekday && (weekday.definite || !weekday.value.article)
      ? tokens[weekday.to]?.text === ','
        ? weekday.to + 1
        : weekday.to
      : at
  const day = tokens[start]
  if (day?.kind !== 'digits' || day.text.length > 2) return null
  const link = lexicon.monthLinks.startingAt(tokens, start + 1)
  const month =
    lexicon.hijriMonths.startingAt(tokens, start + 1) ?? (link && lexicon.hijriMonths.startingAt(tokens, link.to))
  if (!month) return null
  const year = /^1[34]\d\d$/.test(tokens[month.to]?.text ?? '') ? month.to + 1 : month.to
  return lexicon.hijriMarks.startingAt(tokens, year)?.to ?? year
}
