import type { DateLexicon } from '../languages/date-lexicon.ts'
import { readOrdinal } from '../numbers/find-quantities.ts'
import type { Token } from '../text/cut-tokens.ts'
import { pastTwin, readCalendarDay, readYearAfter, type Step, withTurn } from './read-calendar-day.ts'
import { readNumberedMonth } from './read-numbered-month.ts'
import { NOTHING_SAID, type SaidAt, type SaidDate } from './said-date.ts'
import { turnAfter } from './turn-after.ts'

const LIGHT_MARKS = new Set([',', '(', '"'])

/** Reads one date at the token `from`: a day word, a weekday, a day, a month, a year, in the orders that the press uses. */
export function readSaidDate(tokens: readonly Token[], from: number, lexicon: DateLexicon): SaidAt | null {
  const dayWord = readDayWord(tokens, from, lexicon)
  const start = dayWord ? null : from
  let step: Step = dayWord ?? { said: NOTHING_SAID, to: from }
  const weekdayAt = start ?? pastTimes(tokens, step.to, lexicon, (at) => weekdayOf(tokens, at, lexicon) !== null)
  const weekday =
    weekdayAt === null
      ? null
      : (readWeekday(tokens, weekdayAt, step.said, lexicon) ?? readShortWeekday(tokens, from, lexicon))
  step = weekday ?? step
  const begun = dayWord !== null || weekday !== null
  const dayAt = begun
    ? pastTimes(tokens, step.to, lexicon, (at) => readCalendarDay(tokens, at, lexicon) !== null)
    : from
  const day = dayAt === null ? null : readCalendarDay(tokens, dayAt, lexicon)
  const placed = day && (day.said.month !== null || day.said.monthTurn !== null)
  if (day && dayAt !== null && (placed || !begun || (weekday && isSureDay(tokens, dayAt, day.said)))) {
    step = begun ? { said: together(step.said, day.said), to: day.to } : day
  }
  if (step.to === from) return null
  const first = tokens[from]
  return { ...step.said, from, to: step.to, start: (first?.start ?? 0) + startSkip(tokens, from, lexicon) }
}

/** A month or a year by itself: `شهر مارس 2019`, "avril dernier", 2012. The caller says whether a cue stood before. */
export function readMonth(tokens: readonly Token[], from: number, cued: boolean, lexicon: DateLexicon): SaidAt | null {
  const word = lexicon.monthWords.startingAt(tokens, from)
  const numbered = word && readNumberedMonth(tokens, word.to, lexicon)
  if (numbered) {
    const { month, to } = numbered
    const step = readYearAfter(tokens, withTurn(tokens, { said: { ...NOTHING_SAID, month }, to }, lexicon), lexicon)
    return { ...step.said, from, to: step.to, start: (tokens[from]?.start ?? 0) + word.skip }
  }
  const found = lexicon.months.startingAt(tokens, from)
  const token = tokens[from]
  if (!found || !token || isImpossibleDay(tokens[from - 1])) return null
  const turn = lexicon.turnsBefore.endingAt(tokens, from)?.value
  const said = { ...NOTHING_SAID, month: found.value.month, monthTurn: turn === 'next' ? turn : null }
  const named = { said, to: pastTwin(tokens, found.to, found.value.month, lexicon) }
  const step = readYearAfter(tokens, withTurn(tokens, named, lexicon), lexicon)
  const alone = step.said.monthTurn === null && step.said.year === null && step.said.yearTurn === null
  if (found.value.shy && alone && !cued && tokens.length > 1) return null
  // "sept mille" is no September; "sept. 2024" is.
  const dated = step.said.year !== null && tokens[step.to - 1]?.kind === 'digits'
  if (found.value.shy && !dated && lexicon.numbers.parts.startingAt(tokens, from)) return null
  return { ...step.said, from, to: step.to, start: token.start + found.skip }
}

/** "samedi 15", السبت الخامس عشر; but السبت الثالثة is an hour, and "the third Saturday" a count. */
function isSureDay(tokens: readonly Token[], at: number, said: SaidDate): boolean {
  return tokens[at]?.kind === 'digits' || (said.day !== null && said.day > 12)
}

/** "32 mars" is no month either. */
function isImpossibleDay(token: Token | undefined): boolean {
  return token?.kind === 'digits' && token.text.length === 2 && Number(token.text) > 31
}

function readDayWord(tokens: readonly Token[], from: number, lexicon: DateLexicon): Step | null {
  const beside = lexicon.besideWords.startingAt(tokens, from)
  if (beside) return readBeside(tokens, beside, lexicon)
  const found = lexicon.dayWords.startingAt(tokens, from)
  if (!found) return null
  const named = lexicon.noDayWordBefore.startingAt(tokens, found.to) ?? lexicon.noDayWordAfter.endingAt(tokens, from)
  const today = found.value === 0 && named !== null && weekdayOf(tokens, found.to, lexicon) === null
  return today ? null : { said: { ...NOTHING_SAID, dayWord: found.value }, to: found.to }
}

/** "La veille, …", "le lendemain du 3 mars"; "la veille de la fête" is no day by itself. */
function readBeside(tokens: readonly Token[], word: { value: number; to: number }, lexicon: DateLexicon): Step | null {
  const of = lexicon.rangeOpens.startingAt(tokens, word.to)
  if (of?.skip !== 0) return { said: { ...NOTHING_SAID, dayWord: word.value, beside: true }, to: word.to }
  const day = readCalendarDay(tokens, of.to, lexicon)
  return day?.said.month ? { said: { ...day.said, shift: word.value }, to: day.to } : null
}

function readWeekday(tokens: readonly Token[], from: number, said: SaidDate, lexicon: DateLexicon): Step | null {
  const found = weekdayOf(tokens, from, lexicon)
  if (!found) return null
  // هذا يوم الجمعة is هذا الجمعة.
  const mark = lexicon.dayMarks.endingAt(tokens, from)
  const turnBefore =
    lexicon.turnsBefore.endingAt(tokens, from) ?? (mark && lexicon.turnsBefore.endingAt(tokens, mark.from))
  const week = lexicon.weekTurns.startingAt(tokens, found.to)
  if (week) return { said: { ...said, weekday: found.weekday, weekTurn: week.value }, to: week.to }
  const shift = lexicon.weekdayShifts.startingAt(tokens, found.to)
  if (shift) return { said: { ...said, weekday: found.weekday, shift: shift.value }, to: shift.to }
  const turn = turnAfter(tokens, found.to, lexicon)
  return {
    said: { ...said, weekday: found.weekday, weekdayTurn: turn?.value ?? turnBefore?.value ?? null },
    to: turn?.to ?? found.to,
  }
}

/** "mer. 22 janvier", "Lun, 3 févr.": short names are other words too, so a day and its month must follow. */
function readShortWeekday(tokens: readonly Token[], from: number, lexicon: DateLexicon): Step | null {
  const short = lexicon.shortWeekdays.startingAt(tokens, from)
  if (!short) return null
  const dotted = tokens[short.to]?.text === '.' && tokens[short.to]?.glued ? short.to + 1 : short.to
  const said = { ...NOTHING_SAID, weekday: short.value }
  // All that a text holds is a name.
  if (from === 0 && dotted > short.to && dotted === tokens.length) return { said, to: dotted }
  const day = readCalendarDay(tokens, tokens[dotted]?.text === ',' ? dotted + 1 : dotted, lexicon)
  return day?.said.month ? { said, to: dotted } : null
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
    lexicon.besideWords.startingAt(tokens, from) ??
    lexicon.dayWords.startingAt(tokens, from) ??
    lexicon.weekdays.startingAt(tokens, from) ??
    lexicon.shortWeekdays.startingAt(tokens, from) ??
    lexicon.months.startingAt(tokens, from) ??
    lexicon.firstDay.startingAt(tokens, from)
  if (found) return Math.max(0, found.skip - (found.definite ? 2 : 0))
  return readOrdinal(tokens, from, lexicon.numbers) ? (lexicon.numbers.ordinals.startingAt(tokens, from)?.skip ?? 0) : 0
}

/** What either part of a date says, the later one where both do. */
function together(before: SaidDate, later: SaidDate): SaidDate {
  return {
    day: later.day ?? before.day,
    month: later.month ?? before.month,
    year: later.year ?? before.year,
    weekday: later.weekday ?? before.weekday,
    dayWord: later.dayWord ?? before.dayWord,
    weekdayTurn: later.weekdayTurn ?? before.weekdayTurn,
    monthTurn: later.monthTurn ?? before.monthTurn,
    yearTurn: later.yearTurn ?? before.yearTurn,
    weekTurn: later.weekTurn ?? before.weekTurn,
    nth: later.nth ?? before.nth,
    period: later.period ?? before.period,
    shift: later.shift ?? before.shift,
    beside: later.beside || before.beside,
    week: later.week || before.week,
    borrowed: later.borrowed || before.borrowed,
  }
}
