import type { Evidence, ReadVisit } from '@jawla/domain'
import { type Article, evidenceOf, type Span } from '../text/article.ts'
import { firstFrom } from '../text/range.ts'
import type { Note, TraceStep } from '../trace.ts'
import type { EventSentence } from './events.ts'
import type { Person } from './join-people.ts'
import type { FoundNamed } from './named.ts'
import type { Where } from './where.ts'

/** What was found of a visit beside the visit itself: the rule of each fact, and what lost against it. */
export type Found = {
  readonly main: EventSentence
  readonly otherEvents: readonly EventSentence[]
  readonly date: { readonly rule: string; readonly beat: TraceStep['beat'] }
  readonly where: Where
  readonly officials: readonly Person[]
  /** People whom the visit's sentences name, and who do not take part. */
  readonly bystanders: readonly Person[]
  readonly stops: readonly { readonly rule: string }[]
  readonly programs: readonly FoundNamed[]
  readonly crafts: readonly FoundNamed[]
  readonly partners: readonly FoundNamed[]
  readonly figures: readonly { readonly rule: string }[]
  /** Everything of its kind that the visit's sentences name, whether it became a fact or not. */
  readonly named: Readonly<Record<'stops' | 'programs' | 'crafts' | 'partners', readonly Span[]>>
  readonly counted: readonly Evidence[]
}

/** Takes a step for each fact of a visit. */
export function explainVisit(
  article: Article,
  visit: ReadVisit,
  found: Found,
  tell: { index: number; note: Note },
): void {
  const step = (fact: string, given: Omit<TraceStep, 'fact' | 'beat'>, beat: TraceStep['beat'] = []): void =>
    tell.note({ fact: `visits[${tell.index}].${fact}`, ...given, beat })

  const { main, where } = found
  const others = found.otherEvents.map(({ kind, rule }) => ({ value: kind, rule }))
  step('kind', { value: visit.kind, rule: main.rule, evidence: visit.trigger }, others)
  step('status', { value: visit.status, rule: statusRule(visit, main), evidence: statusEvidence(visit, main) })
  const { start, evidence } = visit.date
  step('date', { value: start ?? 'unknown', rule: found.date.rule, evidence }, found.date.beat)
  const near = visit.place?.evidence ?? visit.regionEvidence
  const towns = where.beat.map((value) => ({ value, rule: where.rule }))
  step('place', { value: visit.place?.name ?? 'none', rule: where.rule, evidence: near }, towns)
  const area = visit.regionEvidence ?? near
  step('province', { value: visit.province ?? 'none', rule: where.rule, evidence: near })
  step('region', { value: visit.region ?? 'none', rule: where.rule, evidence: area })
  const bystanders = found.bystanders.map((person) => ({
    value: evidenceOf(article, person.name).quote,
    rule: ruleOf(person, ({ part }) => part !== 'takes_part'),
  }))
  visit.officials.forEach(({ role, evidence }, at) => {
    const person = found.officials[at]
    const rule = person ? ruleOf(person, ({ part }) => part === 'takes_part') : ''
    step(`officials[${at}]`, { value: role, rule, evidence }, at === 0 ? bystanders : [])
  })
  const passed = (list: keyof Found['named']): TraceStep['beat'] =>
    passedOver(
      list,
      found.named[list].map((span) => evidenceOf(article, span)),
      visit[list],
    )
  visit.stops.forEach(({ type, evidence }, at) => {
    const rule = found.stops[at]?.rule ?? ''
    step(`stops[${at}]`, { value: type, rule, evidence }, at === 0 ? passed('stops') : [])
  })
  for (const list of ['programs', 'crafts', 'partners'] as const) {
    found[list].forEach(({ named, rule }, at) => {
      const given = { value: named.id ?? named.name, rule, evidence: named.evidence }
      step(`${list}[${at}]`, given, at === 0 ? passed(list) : [])
    })
  }
  visit.figures.forEach(({ measure, min, max, evidence }, at) => {
    const value = `${measure} ${min ?? '?'}–${max ?? '?'}`
    const beat = at === 0 ? passedOver('figures', found.counted, visit.figures) : []
    step(`figures[${at}]`, { value, rule: found.figures[at]?.rule ?? '', evidence }, beat)
  })
}

/** Candidates that became no fact; those inside a fact's own words are that fact. */
function passedOver(
  list: string,
  candidates: readonly Evidence[],
  facts: readonly { readonly evidence: Evidence }[],
): TraceStep['beat'] {
  const told = joinSpans(facts.map(({ evidence }) => evidence))
  const lost = candidates.filter(({ start, end }) => {
    const before = told[firstFrom(told, end, (span) => span.start) - 1]
    return before === undefined || before.end <= start
  })
  return [...new Set(lost.map(({ quote }) => quote))].map((value) => ({ value, rule: `${list}.passed-over` }))
}

type Offsets = { readonly start: number; readonly end: number }

/** The same offsets in order, those that touch as one. */
function joinSpans(spans: readonly Offsets[]): Offsets[] {
  const joined: Offsets[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else joined.push({ start, end })
  }
  return joined
}

function ruleOf({ mentions }: Person, fits: (mention: Person['mentions'][number]) => boolean): string {
  const mention = mentions.find(fits)
  return mention ? `${mention.rule} ${mention.why}` : ''
}

/** A day after the publication makes announced what the sentence tells as held. */
function statusRule(visit: ReadVisit, main: EventSentence): string {
  return visit.status === main.status ? `status.told-as-${visit.status}` : 'status.day-after-publication'
}

function statusEvidence(visit: ReadVisit, main: EventSentence): TraceStep['evidence'] {
  return visit.status === main.status ? visit.trigger : visit.date.evidence
}
