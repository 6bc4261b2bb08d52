import type { DateLexicon } from '../languages/date-lexicon.ts'
import { readOrdinal } from '../numbers/find-quantities.ts'
import { readQuantity } from '../numbers/read-quantity.ts'
import type { Token } from '../text/cut-tokens.ts'
import { endsPhrase } from './ends-phrase.ts'
import { readDayAndMonth, readNumericDate, readSpacedDate } from './read-numeric-date.ts'
import { readRareYear, readYear } from './read-year.ts'
import { NOTHING_SAID, type SaidDate } from './said-date.ts'

export type Step = { said: SaidDate; to: number }

const JOINTS = new Set(['.', '-', '/'])

/** A day of the month, with its month and year where they follow: `7`, `1er juin 2024`, `فاتح ماي`, `12 من الشهر الجاري`, `15/03/2025`. */
export function readCalendarDay(tokens: readonly Token[], from: number, lexicon: DateLexicon): Step | null {
  const numeric = tokens[from]?.kind === 'digits' ? readInDigits(tokens, from, lexicon) : null
  if (numeric) return numeric
  const day = readDayNumber(tokens, from, lexicon)
  if (day) return readAfterDay(tokens, { from, ...day }, lexicon)
  return readYearFirst(tokens, from, lexicon) ?? readMonthFirst(tokens, from, lexicon)
}

/** A day and its month, both in digits. */
function readInDigits(tokens: readonly Token[], from: number, lexicon: DateLexicon): Step | null {
  const numeric = readNumericDate(tokens, from)
  if (numeric)
    return { said: { ...NOTHING_SAID, day: numeric.day, month: numeric.month, year: numeric.year }, to: numeric.to }
  const cued = isCued(tokens, from, lexicon)
  const labelled = lexicon.numbers.labelsBefore.endingAt(tokens, from) !== null
  const short = readSpacedDate(tokens, from, cued) ?? (labelled ? null : readDayAndMonth(tokens, from, cued))
  if (!short) return null
  const said = { ...NOTHING_SAID, day: short.day, month: short.month, year: short.year }
  return short.year === null ? readYearAfter(tokens, { said, to: short.to }, lexicon) : { said, to: short.to }
}

/** A word stands before that says that a day follows. */
function isCued(tokens: readonly Token[], from: number, lexicon: DateLexicon): boolean {
  return lexicon.dayMarks.endingAt(tokens, from) !== null || lexicon.weekdays.endingAt(tokens, from) !== null
}

/** The month or its turn after a day, and the year after that. */
function readAfterDay(
  tokens: readonly Token[],
  day: { from: number; value: number; to: number },
  lexicon: DateLexicon,
): Step {
  const said = { ...NOTHING_SAID, day: day.value }
  const turn = lexicon.monthTurns.startingAt(tokens, day.to)
  const link = lexicon.monthLinks.startingAt(tokens, day.to)
  const joint = JOINTS.has(tokens[day.to]?.text ?? '') && tokens[day.to]?.glued ? tokens[day.to] : undefined
  for (const at of link ? [day.to, link.to] : joint ? [day.to + 1] : [day.to]) {
    const month = lexicon.months.startingAt(tokens, at)
    if (!month || (month.skip > 0 && !month.definite)) continue
    const named = {
      said: { ...said, month: month.value.month },
      to: pastTwin(tokens, pastDot(tokens, month.to, month.value.shy), month.value.month, lexicon),
    }
    const step = readYearAfter(tokens, withTurn(tokens, named, lexicon), lexicon)
    // "Ils étaient 12. Mars…" ends a sentence; "le 12. mars", "12. mars. 2016" do not.
    if (joint?.text !== '.' || step.said.year !== null || isCued(tokens, day.from, lexicon)) return step
  }
  if (!turn || turn.skip > 0) return { said, to: day.to }
  return readYearAfter(tokens, { said: { ...said, monthTurn: turn.value }, to: turn.to }, lexicon)
}

/** "Oct. 2", `يناير 22، 2018`, "mai vingt et un": the month before its day, where nothing that it may count follows. */
function readMonthFirst(tokens: readonly Token[], from: number, lexicon: DateLexicon): Step | null {
  const month = lexicon.months.startingAt(tokens, from)
  if (!month || (month.skip > 0 && !month.definite && !month.joined)) return null
  const joint = JOINTS.has(tokens[month.to]?.text ?? '') && tokens[month.to]?.glued ? month.to + 1 : month.to
  const day = readDayNumber(tokens, joint, lexicon)
  if (!day || (joint > month.to && tokens[joint]?.kind !== 'digits')) return null
  const step = readYearAfter(
    tokens,
    { said: { ...NOTHING_SAID, day: day.value, month: month.value.month }, to: day.to },
    lexicon,
  )
  const range = lexicon.rangeLinks.startingAt(tokens, day.to)
  const dash = tokens[day.to]?.text === '-' ? day.to + 1 : range?.to
  const goesOn =
    dash !== undefined &&
    (readDayNumber(tokens, dash, lexicon) !== null || lexicon.months.startingAt(tokens, dash) !== null)
  return step.said.year !== null || goesOn || endsPhrase(tokens, day.to) ? step : null
}

/** "2025 avril 17", 2025 أبريل 17. */
function readYearFirst(tokens: readonly Token[], from: number, lexicon: DateLexicon): Step | null {
  const year = tokens[from]?.kind === 'digits' ? readYear(tokens, from, lexicon) : null
  const month = year && lexicon.months.startingAt(tokens, year.to)
  const day = month && tokens[month.to]?.kind === 'digits' ? readDayNumber(tokens, month.to, lexicon) : null
  if (!year || !month || !day || month.skip > 0) return null
  return { said: { ...NOTHING_SAID, day: day.value, month: month.value.month, year: year.value }, to: day.to }
}

/** 1 to 31, in digits, as an ordinal or in words. */
export function readDayNumber(
  tokens: readonly Token[],
  from: number,
  lexicon: DateLexicon,
): { value: number; to: number } | null {
  const token = tokens[from]
  if (!token) return null
  const first = lexicon.firstDay.startingAt(tokens, from)
  if (first) return { value: 1, to: first.to }
  const ordinal = readOrdinal(tokens, from, lexicon.numbers)
  if (ordinal) return isDay(ordinal.value) ? ordinal : null
  if (token.kind === 'digits' && isMinute(tokens, from)) return null
  if (token.kind === 'digits')
    return token.text.length <= 2 && isDay(Number(token.text)) ? { value: Number(token.text), to: from + 1 } : null
  const quantity = readQuantity(tokens, from, lexicon.numbers)
  return quantity?.form === 'words' && isDay(quantity.value) ? quantity : null
}

/** 10:*30*. */
function isMinute(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === ':' && tokens[at]?.glued === true && tokens[at - 2]?.kind === 'digits'
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31
}

/** أبريل *المنصرم*, "mars *prochain*". */
export function withTurn(tokens: readonly Token[], step: Step, lexicon: DateLexicon): Step {
  const turn = lexicon.turnsAfter.startingAt(tokens, step.to)
  if (!turn || turn.skip > 0) return step
  return { said: { ...step.said, monthTurn: turn.value }, to: turn.to }
}

/** The year after a month, with the words that lead to it: `2025`, `سنة 2025`, "de l'année dernière", "deux mille vingt-cinq". */
export function readYearAfter(tokens: readonly Token[], step: Step, lexicon: DateLexicon): Step {
  const turn = lexicon.yearTurns.startingAt(tokens, step.to)
  const after = [',', '/', '-', '.'].includes(tokens[step.to]?.text ?? '') ? step.to + 1 : step.to
  const link = lexicon.yearLinks.startingAt(tokens, step.to)
  for (const at of link ? [after, link.to] : [after]) {
    const year = readYear(tokens, at, lexicon) ?? (step.said.day === null ? null : readRareYear(tokens, at, lexicon))
    if (year) return { said: { ...step.said, year: year.value }, to: year.to }
  }
  // 21 شتنبر من ألف وتسعمائة; in digits "من 2000 متدرب" is a count.
  const of = lexicon.monthLinks.startingAt(tokens, step.to)
  const inWords = of && tokens[of.to]?.kind !== 'digits' ? readYear(tokens, of.to, lexicon) : null
  if (inWords && step.said.day !== null) return { said: { ...step.said, year: inWords.value }, to: inWords.to }
  return turn && turn.skip === 0 ? { said: { ...step.said, yearTurn: turn.value }, to: turn.to } : step
}

/** "29 juil. – 2 août": the dot of a short month before a range. */
function pastDot(tokens: readonly Token[], at: number, short: boolean): number {
  return short && tokens[at]?.text === '.' && tokens[at]?.glued && tokens[at + 1]?.text === '-' ? at + 1 : at
}

/** "فبراير (شباط)", "فبراير/ شباط": the same month named twice. */
export function pastTwin(tokens: readonly Token[], at: number, month: number, lexicon: DateLexicon): number {
  if (!['(', '/', '-'].includes(tokens[at]?.text ?? ''))
    return tokens[at]?.text === '.' && tokens[at + 1]?.kind === 'digits' ? at + 1 : at
  const twin = lexicon.months.startingAt(tokens, at + 1)
  if (twin?.value.month !== month) return at
  return tokens[twin.to]?.text === ')' ? twin.to + 1 : twin.to
}
