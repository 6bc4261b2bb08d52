import type { DateLexicon } from '../languages/date-lexicon.ts'
import { readOrdinal } from '../numbers/find-quantities.ts'
import { readQuantity } from '../numbers/read-quantity.ts'
import type { Token } from '../text/cut-tokens.ts'
import { readDayAndMonth, readNumericDate } from './read-numeric-date.ts'
import { NOTHING_SAID, type SaidAt, type SaidDate } from './said-date.ts'

const [FIRST_YEAR, LAST_YEAR] = [1800, 2199]
/** Between two years: `2024-2025`, `2024/2025`. */
const YEAR_LINKS = new Set(['-', '/'])
const LIGHT_MARKS = new Set([',', '(', '"'])

type Step = { said: SaidDate; to: number }

/** Reads one date at the token `from`: a day word, a weekday, a day, a month, a year, in the orders that the press uses. */
export function readSaidDate(tokens: readonly Token[], from: number, lexicon: DateLexicon): SaidAt | null {
  const dayWord = readDayWord(tokens, from, lexicon)
  const start = dayWord ? null : from
  let step: Step = dayWord ?? { said: NOTHING_SAID, to: from }
  const weekdayAt = start ?? pastTimes(tokens, step.to, lexicon, (at) => weekdayOf(tokens, at, lexicon) !== null)
  const weekday = weekdayAt === null ? null : readWeekday(tokens, weekdayAt, step.said, lexicon)
  step = weekday ?? step
  const begun = dayWord !== null || weekday !== null
  const dayAt = begun
    ? pastTimes(tokens, step.to, lexicon, (at) => readCalendarDay(tokens, at, lexicon) !== null)
    : from
  const day = dayAt === null ? null : readCalendarDay(tokens, dayAt, lexicon)
  const placed = day && (day.said.month !== null || day.said.monthTurn !== null)
  if (day && dayAt !== null && (placed || !begun || (weekday && tokens[dayAt]?.kind === 'digits'))) {
    step = { said: { ...step.said, ...stated(day.said) }, to: day.to }
  }
  if (step.to === from) return null
  const first = tokens[from]
  return { ...step.said, from, to: step.to, start: (first?.start ?? 0) + startSkip(tokens, from, lexicon) }
}

/** A month or a year by itself: `شهر مارس 2019`, "avril dernier", 2012. The caller says whether a cue stood before. */
export function readMonth(tokens: readonly Token[], from: number, cued: boolean, lexicon: DateLexicon): SaidAt | null {
  const found = lexicon.months.startingAt(tokens, from)
  const token = tokens[from]
  if (!found || !token) return null
  const step = readYearAfter(
    tokens,
    withTurn(tokens, { said: { ...NOTHING_SAID, month: found.value.month }, to: found.to }, lexicon),
    lexicon,
  )
  const alone = step.said.monthTurn === null && step.said.year === null && step.said.yearTurn === null
  if (found.value.shy && alone && !cued && tokens.length > 1) return null
  // "sept mille" is no September.
  if (found.value.shy && lexicon.numbers.parts.startingAt(tokens, from)) return null
  return { ...step.said, from, to: step.to, start: token.start + found.skip }
}

function readDayWord(tokens: readonly Token[], from: number, lexicon: DateLexicon): Step | null {
  const found = lexicon.dayWords.startingAt(tokens, from)
  if (!found) return null
  const named = lexicon.noDayWordBefore.startingAt(tokens, found.to) ?? lexicon.noDayWordAfter.endingAt(tokens, from)
  const today = found.value === 0 && named !== null && weekdayOf(tokens, found.to, lexicon) === null
  return today ? null : { said: { ...NOTHING_SAID, dayWord: found.value }, to: found.to }
}

function readWeekday(tokens: readonly Token[], from: number, said: SaidDate, lexicon: DateLexicon): Step | null {
  const found = weekdayOf(tokens, from, lexicon)
  if (!found) return null
  const turnBefore = lexicon.turnsBefore.endingAt(tokens, from)
  const week = lexicon.weekTurns.startingAt(tokens, found.to)
  if (week) return { said: { ...said, weekday: found.weekday, weekTurn: week.value }, to: week.to }
  const turn = lexicon.turnsAfter.startingAt(tokens, found.to)
  const turned = turn !== null && turn.skip === 0
  return {
    said: { ...said, weekday: found.weekday, weekdayTurn: turned ? turn.value : (turnBefore?.value ?? null) },
    to: turned ? turn.to : found.to,
  }
}

function weekdayOf(
  tokens: readonly Token[],
  from: number,
  lexicon: DateLexicon,
): { weekday: number; to: number } | null {
  const found = lexicon.weekdays.startingAt(tokens, from)
  if (!found || (found.value.article && !found.definite)) return null
  return lexicon.noWeekdayAfter.endingAt(tokens, from) ? null : { weekday: found.value.weekday, to: found.to }
}

/** A day of the month, with its month and year where they follow: `7`, `1er juin 2024`, `فاتح ماي`, `12 من الشهر الجاري`, `15/03/2025`. */
function readCalendarDay(tokens: readonly Token[], from: number, lexicon: DateLexicon): Step | null {
  const numeric = readNumericDate(tokens, from)
  if (numeric)
    return { said: { ...NOTHING_SAID, day: numeric.day, month: numeric.month, year: numeric.year }, to: numeric.to }
  if (tokens.length === 3 || lexicon.dayMarks.endingAt(tokens, from) || weekdayBefore(tokens, from, lexicon)) {
    const short = readDayAndMonth(tokens, from)
    if (short) return { said: { ...NOTHING_SAID, day: short.day, month: short.month }, to: short.to }
  }
  const day = readDayNumber(tokens, from, lexicon)
  if (!day) return null
  const said = { ...NOTHING_SAID, day: day.value }
  const turn = lexicon.monthTurns.startingAt(tokens, day.to)
  const link = lexicon.monthLinks.startingAt(tokens, day.to)
  for (const at of link ? [day.to, link.to] : [day.to]) {
    const month = lexicon.months.startingAt(tokens, at)
    if (!month || (month.skip > 0 && !month.definite)) continue
    const named = {
      said: { ...said, month: month.value.month },
      to: pastTwin(tokens, month.to, month.value.month, lexicon),
    }
    return readYearAfter(tokens, withTurn(tokens, named, lexicon), lexicon)
  }
  if (!turn || turn.skip > 0) return { said, to: day.to }
  return readYearAfter(tokens, { said: { ...said, monthTurn: turn.value }, to: turn.to }, lexicon)
}

function weekdayBefore(tokens: readonly Token[], at: number, lexicon: DateLexicon): boolean {
  return lexicon.weekdays.endingAt(tokens, at) !== null
}

/** 1 to 31, in digits, as an ordinal or in words. */
function readDayNumber(
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
  if (token.kind === 'digits')
    return token.text.length <= 2 && isDay(Number(token.text)) ? { value: Number(token.text), to: from + 1 } : null
  const quantity = readQuantity(tokens, from, lexicon.numbers)
  return quantity?.form === 'words' && isDay(quantity.value) ? quantity : null
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31
}

/** أبريل *المنصرم*, "mars *prochain*". */
function withTurn(tokens: readonly Token[], step: Step, lexicon: DateLexicon): Step {
  const turn = lexicon.turnsAfter.startingAt(tokens, step.to)
  if (!turn || turn.skip > 0) return step
  return { said: { ...step.said, monthTurn: turn.value }, to: turn.to }
}

/** The year after a month, with the words that lead to it: `2025`, `سنة 2025`, "de l'année dernière", "deux mille vingt-cinq". */
function readYearAfter(tokens: readonly Token[], step: Step, lexicon: DateLexicon): Step {
  const turn = lexicon.yearTurns.startingAt(tokens, step.to)
  const after = [',', '/', '-', '.'].includes(tokens[step.to]?.text ?? '') ? step.to + 1 : step.to
  const link = lexicon.yearLinks.startingAt(tokens, step.to)
  for (const at of link ? [after, link.to] : [after]) {
    const year = readYear(tokens, at, lexicon)
    if (year) return { said: { ...step.said, year: year.value }, to: year.to }
  }
  return turn && turn.skip === 0 ? { said: { ...step.said, yearTurn: turn.value }, to: turn.to } : step
}

/** A year: four digits, or words that add up to one. */
export function readYear(
  tokens: readonly Token[],
  from: number,
  lexicon: DateLexicon,
): { value: number; to: number } | null {
  const token = tokens[from]
  if (!token || token.kind === 'mark' || token.kind === 'line') return null
  if (token.kind === 'digits') {
    const follows = tokens[from + 1]
    const after = follows?.glued && tokens[from + 2]?.glued ? tokens[from + 2] : undefined
    const goesOn =
      after?.kind === 'digits' && follows?.kind === 'mark' && !(YEAR_LINKS.has(follows.text) && after.text.length === 4)
    if (token.text.length !== 4 || goesOn || !isYear(Number(token.text))) return null
    return { value: Number(token.text), to: lexicon.yearMarks.startingAt(tokens, from + 1)?.to ?? from + 1 }
  }
  const quantity = readQuantity(tokens, from, lexicon.numbers)
  return quantity?.form === 'words' && !quantity.joined && isYear(quantity.value) ? quantity : null
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR
}

/** "فبراير (شباط)", "فبراير/ شباط": the same month named twice. */
function pastTwin(tokens: readonly Token[], at: number, month: number, lexicon: DateLexicon): number {
  if (!['(', '/', '-'].includes(tokens[at]?.text ?? ''))
    return tokens[at]?.text === '.' && tokens[at + 1]?.kind === 'digits' ? at + 1 : at
  const twin = lexicon.months.startingAt(tokens, at + 1)
  if (twin?.value.month !== month) return at
  return tokens[twin.to]?.text === ')' ? twin.to + 1 : twin.to
}

/** Where the next part of a date stands, past a comma, "matin", يوم and the like; null where none does. */
function pastTimes(
  tokens: readonly Token[],
  from: number,
  lexicon: DateLexicon,
  stands: (at: number) => boolean,
): number | null {
  let at = from
  for (let steps = 0; steps < 4; steps++) {
    if (stands(at)) return at
    const time = lexicon.timesOfDay.startingAt(tokens, at) ?? lexicon.dayMarks.startingAt(tokens, at)
    if (time && time.skip === 0) at = time.to
    else if (LIGHT_MARKS.has(tokens[at]?.text ?? '')) at++
    else return null
  }
  return null
}

/** Joined particles before the first word are no part of the date: في, ب of بالجمعة stay out of its quote. */
function startSkip(tokens: readonly Token[], from: number, lexicon: DateLexicon): number {
  const found =
    lexicon.dayWords.startingAt(tokens, from) ??
    lexicon.weekdays.startingAt(tokens, from) ??
    lexicon.firstDay.startingAt(tokens, from)
  if (found) return Math.max(0, found.skip - (found.definite ? 2 : 0))
  return readOrdinal(tokens, from, lexicon.numbers) ? (lexicon.numbers.ordinals.startingAt(tokens, from)?.skip ?? 0) : 0
}

function stated(said: SaidDate): Partial<SaidDate> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== false))
}
