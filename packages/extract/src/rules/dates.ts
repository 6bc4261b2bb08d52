import { addDays, type CalendarDate, daysBetween, type ReadDate, type VisitStatus } from '@jawla/domain'
import type { DateFound } from '../dates/date-found.ts'
import { endsWith, fits } from '../lexicon/patterns.ts'
import type { NumberFound } from '../numbers/number-found.ts'
import { type Article, type Sentence, sentenceOf, tagsOf, wordAt } from '../text/article.ts'
import { itemsIn } from '../text/range.ts'
import type { EventSentence } from './events.ts'

const UNKNOWN_DATE: ReadDate = { start: null, end: null, precision: 'unknown', basis: 'unknown', evidence: null }

/** Later sentences of an activity add nothing to its day. */
const FIRST_EVENTS = 30

/** What is known of the visit and its report when its day is sought. */
type DateContext = {
  readonly status: VisitStatus
  readonly published: CalendarDate | null
  readonly fair: boolean
  readonly opened: boolean
  readonly asides: ReadonlySet<number>
  /** Numbers that say how long something lasts; none where the tour is cut into visits of their own. */
  readonly lasting: readonly NumberFound[]
}

type Candidate = { readonly date: DateFound; readonly score: number; readonly rule: string }

/** The day of a visit: the date nearest to what tells of it, never one of an earlier time or of a fair's last day. */
export function visitDate(
  article: Article,
  dates: readonly DateFound[],
  events: readonly EventSentence[],
  options: DateContext,
): { date: ReadDate; rule: string; beat: { value: string; rule: string }[] } {
  const first = events.slice(0, FIRST_EVENTS)
  const candidates = dates.flatMap((date) => candidateOf(article, date, first, options) ?? [])
  const [best, ...beaten] = candidates.sort((a, b) => b.score - a.score)
  const beat = beaten.slice(0, 5).map(({ date, rule }) => ({ value: date.quote, rule }))
  if (!best) return { date: UNKNOWN_DATE, rule: 'dates.none', beat }
  const date = readDate(article, best.date, options)
  const last = options.fair
    ? null
    : (lastDay(article, dates, first, date.start) ??
      lastOfSoMany(article, date, { events: first, lasting: options.lasting }))
  return { date: last ? { ...date, end: last } : date, rule: best.rule, beat }
}

/** Days that a tour lasts at most. */
const LONGEST_TOUR = 6

/** `زيارة تستمر إلى غاية يوم غد`: a visit that goes on to a later day. */
function lastDay(
  article: Article,
  dates: readonly DateFound[],
  events: readonly EventSentence[],
  start: CalendarDate | null,
): CalendarDate | null {
  if (!start) return null
  const tours = new Set(
    events.filter(({ view }) => view.triggers.some(({ event }) => event === 'visit')).map(({ view }) => view.sentence),
  )
  const last = dates.find((date) => {
    if (date.precision !== 'day' || date.to <= start || daysBetween(start, date.to) > LONGEST_TOUR) return false
    const sentence = sentenceAt(article, date.levelStart)
    return sentence !== null && tours.has(sentence) && endsOnly(article, date)
  })
  return last?.to ?? null
}

/** Words between a visit and how long it lasts. */
const LASTS_WITHIN = 5

/** `زيارة تدوم يومين`, `une visite de trois jours`: from its first day on. */
function lastOfSoMany(
  article: Article,
  { start, end, precision }: ReadDate,
  scope: { events: readonly EventSentence[]; lasting: readonly NumberFound[] },
): CalendarDate | null {
  if (!start || start !== end || precision !== 'day') return null
  for (const { view } of scope.events) {
    const visits = view.triggers.filter(({ event }) => event === 'visit')
    for (let at = view.sentence.from; visits.length > 0 && at < view.sentence.to; at++) {
      const near = visits.some(({ to }) => to <= at && at - to <= LASTS_WITHIN)
      const days = near && fits('lastsWord', article.words[at - 1]?.text) ? daysAt(article, at, scope.lasting) : null
      if (days) return addDays(start, days - 1)
    }
  }
  return null
}

function daysAt(article: Article, at: number, lasting: readonly NumberFound[]): number | null {
  if (fits('twoDays', article.words[at]?.text)) return 2
  const [before, word] = [article.words[at - 1], article.words[at]]
  const here = { from: (before?.start ?? -1) + 1, to: (word?.start ?? -1) + 1 }
  const [number] = itemsIn(lasting, here, ({ levelStart }) => levelStart)
  const days = number?.qualifier === 'exact' && number.min === number.max ? number.min : null
  if (!number || !days || days < 2 || days > LONGEST_TOUR) return null
  return fits('dayUnit', article.words[wordAt(article, number.levelEnd)]?.text) ? days : null
}

function candidateOf(
  article: Article,
  date: DateFound,
  events: readonly EventSentence[],
  options: DateContext,
): Candidate | null {
  if (date.precision === 'year' || isWholeWeek(date)) return null
  const sentence = sentenceAt(article, date.levelStart)
  if (!sentence || sentence.part === 'noise') return null
  if (options.asides.has(sentence.index) || isOnlyItsLine(article, date, sentence)) return null
  const event = events.findIndex(({ view }) => view.sentence === sentence)
  const old = options.published !== null && yearsApart(date.from, options.published) > 0.9
  if (old && date.parts.year === 'stated' && event < 0) return null
  let score = 0
  if (event >= 0) score += 40 - Math.min(event, 10) * 2
  else score += sentence.part === 'heading' ? 4 : 8
  if (date.precision === 'day') score += 12
  if (date.from !== date.to && date.precision === 'day') score -= options.fair ? 8 : 2
  if (endsOnly(article, date)) return null
  // `dispose depuis mardi d'un village des artisans`: what was opened then; anything else has only lasted since.
  if (endsWith('since', before(article, date))) score -= options.opened ? 0 : 30
  // `aujourd'hui` far from what is told means nowadays.
  if (event < 0 && date.rule === 'day-word' && date.from === options.published) score -= 14
  if (old) score -= 25
  const trigger = events[event]?.trigger
  if (trigger) score -= Math.min(8, distance(article, date, trigger.from) / 6)
  score -= sentence.index * 0.2
  if (inBrackets(article, date)) score -= 6
  if (isDateline(article, date, sentence)) score -= 10
  const spoken = events.some((told) => told.spoken)
  if (!spoken && isDayOfSaying(article, date, events[event] ?? null)) score -= 16
  if (event >= 0 && isOfClauseToCome(article, date, events[event] ?? null)) score -= 20
  // What is put off was to come: not the day on which that was said.
  if (options.status === 'cancelled' && options.published !== null && date.from <= options.published) score -= 20
  return score > 0 ? { date, score, rule: `dates.${date.rule}` } : null
}

/** `هذا الأسبوع`: one of seven days, and nobody says which. */
function isWholeWeek({ rule, from, to }: DateFound): boolean {
  return (rule === 'week' || rule === 'weeks-away') && daysBetween(from, to) >= 6
}

/** A line that is only a date: when the page was printed. */
function isOnlyItsLine(article: Article, date: DateFound, sentence: Sentence): boolean {
  if (sentence.part !== 'heading') return false
  return wordAt(article, date.levelStart) - sentence.from <= 1 && sentence.to - wordAt(article, date.levelEnd) <= 2
}

/** `الجديدة/ 08 فبراير 2025/ومع/ قام … أمس`: the day on which it was written, which a day told in the sentence beats. */
function isDateline(article: Article, date: DateFound, sentence: Sentence): boolean {
  const word = wordAt(article, date.levelStart)
  return tagsOf(article, sentence.from, 'place').some(({ to, clitic }) => to === word && clitic === 0)
}

/** `a fait savoir lundi la province`: the day on which something was said, where the sentence tells of more than that. */
function isDayOfSaying(article: Article, date: DateFound, event: EventSentence | null): boolean {
  if (!event || event.trigger.act === 'speak') return false
  const word = wordAt(article, date.levelStart)
  return event.view.triggers.some(
    ({ act, from, to }) => act === 'speak' && to <= word && word - to <= 2 && from > event.trigger.from,
  )
}

/** `le centre, qui doit ouvrir en septembre`: the day of what is still to come, told in a clause. */
function isOfClauseToCome(article: Article, date: DateFound, event: EventSentence | null): boolean {
  const word = wordAt(article, date.levelStart)
  const near = event?.view.triggers.findLast(({ to }) => to <= word)
  return near !== undefined && near !== event?.trigger && near.aside && near.tense === 'future' && word - near.to <= 4
}

function distance(article: Article, date: DateFound, word: number): number {
  const start = article.words[word]?.start ?? 0
  return Math.abs(start - date.levelStart) / 6
}

/** The words before it make it an end or a beginning of something that lasts. */
function endsOnly(article: Article, date: DateFound): boolean {
  const told = article.text.level.slice(date.levelStart, date.levelEnd)
  const word = before(article, date).split(' ').at(-1)
  return endsWith('until', before(article, date)) || fits('soFar', `${word} ${told}`)
}

function before(article: Article, date: DateFound): string {
  return article.text.level.slice(Math.max(0, date.levelStart - 24), date.levelStart).trimEnd()
}

function inBrackets(article: Article, date: DateFound): boolean {
  return article.text.level[date.levelStart - 1] === '('
}

function yearsApart(a: CalendarDate, b: CalendarDate): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 31_557_600_000
}

function sentenceAt(article: Article, level: number): Sentence | null {
  return sentenceOf(article, wordAt(article, level))
}

function readDate(article: Article, date: DateFound, options: { status: VisitStatus; fair: boolean }): ReadDate {
  const ahead = options.status === 'announced' && date.ahead ? date.ahead : date
  const opening = options.fair && (date.rule === 'day-range' || date.rule === 'weekday-range')
  const evidence = { start: date.start, end: date.end, quote: article.text.raw.slice(date.start, date.end) }
  return {
    start: ahead.from,
    end: opening && date.precision === 'day' ? ahead.from : ahead.to,
    precision: date.precision,
    basis: date.basis,
    evidence,
  }
}
