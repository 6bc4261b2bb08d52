import type { ReadVisit } from '@jawla/domain'
import { type Article, evidenceOf } from '../text/article.ts'
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
  visit.stops.forEach(({ type, evidence }, at) => {
    step(`stops[${at}]`, { value: type, rule: found.stops[at]?.rule ?? '', evidence })
  })
  for (const list of ['programs', 'crafts', 'partners'] as const) {
    found[list].forEach(({ named, rule }, at) => {
      step(`${list}[${at}]`, { value: named.id ?? named.name, rule, evidence: named.evidence })
    })
  }
  visit.figures.forEach(({ measure, min, max, evidence }, at) => {
    const value = `${measure} ${min ?? '?'}–${max ?? '?'}`
    step(`figures[${at}]`, { value, rule: found.figures[at]?.rule ?? '', evidence })
  })
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
