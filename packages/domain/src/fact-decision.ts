import * as z from 'zod'
import { FACT_FIELDS, type FactField, regionCodeSchema, visitKindSchema, visitStatusSchema } from './codes.ts'
import type { Decision } from './decision.ts'
import { type Evidence, evidenceSchema, standsIn } from './evidence.ts'
import { entityId, foldText } from './fold-text.ts'
import { readKey, writeKey } from './pair-decision.ts'
import {
  type ReadVisit,
  readDateSchema,
  readFigureSchema,
  readNamedSchema,
  readOfficialSchema,
  readPlaceSchema,
  readStopSchema,
} from './reading.ts'

const evidence = { evidence: evidenceSchema }

/**
 * What a person decides on about a visit as one report tells it, field by field, each with the words that it rests on. `visit` is whether
 * the report tells of such a visit at all: accepted, it was checked as `reader` tells it.
 */
const FACT_VALUES = {
  visit: z.object({ ...evidence, reader: z.string().optional() }),
  kind: z.object({ kind: visitKindSchema, status: visitStatusSchema, ...evidence }),
  date: readDateSchema.extend(evidence),
  area: z.object({ region: regionCodeSchema.nullable(), province: z.string().nullable(), ...evidence }),
  place: readPlaceSchema.extend(evidence),
  officials: readOfficialSchema,
  stops: readStopSchema,
  programs: readNamedSchema,
  crafts: readNamedSchema,
  partners: readNamedSchema,
  figures: readFigureSchema,
} as const satisfies Record<FactField, z.ZodType>

export type FactValue<Field extends FactField = FactField> = z.infer<(typeof FACT_VALUES)[Field]>

/** The fields of which a visit has many. */
export const LISTED_FACTS = ['officials', 'stops', 'programs', 'crafts', 'partners', 'figures'] as const
export type ListedFact = (typeof LISTED_FACTS)[number]

/** A field with a value of it. */
export type Fact = { [Field in FactField]: { field: Field; value: FactValue<Field> } }[FactField]

/** Takes the decision before it back: what was decided before that counts again, else what the reader finds. */
export const UNDECIDED = 'undecided'

/** The subject of a decision on a fact of a told visit: `fact:r-12#0 officials lahcen-essaadi`. Spaces are written %20. */
export function factSubject(toldKey: string, fact: Fact): string {
  return `fact:${[toldKey, fact.field, ...(isListed(fact) ? [factKey(fact)] : [])].map(writeKey).join(' ')}`
}

/** What the subjects of all decisions on facts that a report tells begin with. */
export function factSubjects(reportId: string): string {
  return `fact:${writeKey(`${reportId}#`)}`
}

/** The told visit and the field that a decision is about; null where it is not about a fact. */
export function factOf(subject: string): { toldKey: string; field: FactField } | null {
  const [, toldKey, field] = /^fact:(\S+) (\S+)(?: \S*)?$/.exec(subject) ?? []
  const known = FACT_FIELDS.find((one) => one === field)
  return toldKey === undefined || known === undefined ? null : { toldKey: readKey(toldKey), field: known }
}

/** A value of a field, as a decision keeps it or somebody sent it; null where it is none. */
export function readFact(field: FactField, value: unknown): Fact | null {
  const parsed = FACT_VALUES[field].safeParse(value)
  return parsed.success ? ({ field, value: parsed.data } as Fact) : null
}

/** What applying a decision needs of it. */
export type FactDecision = Pick<Decision, 'id' | 'subject' | 'before' | 'after'>

/**
 * On each fact the decision that stands, in order: the latest that was not taken back. `decisions` are given in order; those that are
 * about something else are left out.
 */
export function standingDecisions<One extends FactDecision>(decisions: readonly One[]): One[] {
  const stacks = new Map<string, One[]>()
  for (const decision of decisions) {
    if (factOf(decision.subject) === null) continue
    const stack = stacks.get(decision.subject) ?? []
    stacks.set(decision.subject, decision.after === UNDECIDED ? stack.slice(0, -1) : [...stack, decision])
  }
  return [...stacks.values()].flatMap((stack) => stack.at(-1) ?? []).sort((a, b) => a.id - b.id)
}

/** The text of the report and the reader that reads it. */
interface ReadBy {
  text: string
  reader: string
  identify?: IdentifyAgain | undefined
}

/** Gives a fact that somebody decided the ids by which it is known when the visit is read. */
export type IdentifyAgain = (fact: Fact, visit: ReadVisit) => Fact

/**
 * A visit as a report tells it after what people decided, oldest decision first; null where it is none. Of several decisions on one
 * subject the one that stands counts. What was decided holds for whatever reading the visit comes from: a fact that was rejected is left out
 * when it is read again, and one that was corrected stands once, however the reader writes it now. Where the report's text was changed
 * since, the words are found again in `text`; a decision whose words are no longer there does not count. `review` says whether somebody
 * checked it, and whether another reader since finds something else than what was decided.
 */
export function withDecisions(
  visit: ReadVisit,
  decisions: readonly FactDecision[],
  { text, reader, identify = (fact) => fact }: ReadBy,
): ReadVisit | null {
  const standing = standingDecisions(decisions).map((decision) => identified(decision, (fact) => identify(fact, visit)))
  let decided: ReadVisit | null = visit
  for (const decision of standing) {
    if (decided !== null) decided = apply(decided, decision, text)
  }
  if (decided === null) return null
  const checkedBy = standing.flatMap(({ subject, after }) => {
    const fact = factOf(subject)?.field === 'visit' ? readFact('visit', after) : null
    return fact?.field === 'visit' ? [fact.value.reader] : []
  })
  if (checkedBy.length > 0) decided = { ...decided, accepted: true }
  const isLeft = factsLeft(decided).length > 0
  const isOtherReader = checkedBy.length > 0 && !checkedBy.includes(reader)
  const isSettled = checkedBy.includes(reader) || !standing.some((decision) => isDisputed(visit, decision, standing))
  if (!isSettled || (isOtherReader && isLeft)) return { ...decided, review: 'disputed' }
  return checkedBy.length > 0 && !isLeft ? { ...decided, review: 'checked' } : decided
}

function identified(decision: FactDecision, identify: (fact: Fact) => Fact): FactDecision {
  const field = factOf(decision.subject)?.field
  if (!LISTED_FACTS.some((one) => one === field)) return decision
  const again = (value: FactDecision['before']): FactDecision['before'] => {
    const fact = field === undefined ? null : readFact(field, value)
    return fact === null ? value : (identify(fact).value as typeof value)
  }
  return { ...decision, before: again(decision.before), after: again(decision.after) }
}

/** The fields of those facts of a visit that nobody decided on, one for each fact. */
export function factsLeft(visit: ReadVisit): FactField[] {
  const { trigger, date, place, region, regionEvidence } = visit
  const single: [FactField, boolean][] = [
    ['kind', trigger.decision === undefined],
    ['date', date.start !== null && date.evidence?.decision === undefined],
    ['area', region !== null && regionEvidence?.decision === undefined],
    ['place', place !== null && place.evidence?.decision === undefined],
  ]
  const listed = LISTED_FACTS.flatMap((field) => {
    const list: readonly { evidence: Evidence }[] = visit[field]
    return list.filter(({ evidence: { decision } }) => decision === undefined).map(() => field)
  })
  return [...single.filter(([, isLeft]) => isLeft).map(([field]) => field), ...listed]
}

/** True where the reading says of it what nobody decided and nothing was decided instead of. */
function isDisputed(visit: ReadVisit, decision: FactDecision, standing: readonly FactDecision[]): boolean {
  const field = factOf(decision.subject)?.field
  if (field === undefined || field === 'visit') return false
  const about = readFact(field, decision.before) ?? readFact(field, decision.after)
  if (about === null) return false
  const seen = standing
    .filter(({ subject }) => factOf(subject)?.field === field)
    .flatMap(({ before, after }) => [readFact(field, before), readFact(field, after)])
  const told = isListed(about) ? sameFacts(visit, about) : [singleOf(visit, about.field)]
  const found = told.filter((one) => one !== null)
  return found.length > 0 && !found.some((one) => seen.some((fact) => fact !== null && says(one, fact.value)))
}

function sameFacts(visit: ReadVisit, fact: ListedOne): object[] {
  const list: ListedValue[] = visit[fact.field]
  return list.filter((one) => isSameFact(list, one, fact))
}

/** True where two values are the same but for the words that they rest on. */
function says(value: object, other: object): boolean {
  return JSON.stringify(told(value)) === JSON.stringify(told(other))
}

function told(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([name, part]) => name !== 'evidence' && part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function singleOf(visit: ReadVisit, field: FactField): object | null {
  switch (field) {
    case 'kind':
      return { kind: visit.kind, status: visit.status }
    case 'area':
      return visit.region === null ? null : { region: visit.region, province: visit.province }
    case 'date':
      return visit.date.start === null ? null : visit.date
    case 'place':
      return visit.place
    default:
      return null
  }
}

function apply(visit: ReadVisit, { id, subject, before, after }: FactDecision, text: string): ReadVisit | null {
  const field = factOf(subject)?.field
  if (field === undefined) return visit
  const was = readFact(field, before)
  if (after === null) return without(visit, field, was)
  const is = readFact(field, after)
  const evidence = is && foundAgain(is.value.evidence, text)
  if (is === null || evidence === null) return visit
  const value = { ...is.value, evidence: { ...evidence, decision: id } }
  const fact = { field, value } as Fact
  return isListed(fact) ? withListed(visit, was, fact) : withSingle(visit, fact)
}

/** Where the words stand now: of several places the nearest to where they stood. */
function foundAgain(evidence: Evidence, text: string): Evidence | null {
  if (standsIn(text, evidence)) return evidence
  let nearest = -1
  for (let at = text.indexOf(evidence.quote); at !== -1; at = text.indexOf(evidence.quote, at + 1)) {
    if (nearest === -1 || Math.abs(at - evidence.start) < Math.abs(nearest - evidence.start)) nearest = at
  }
  return nearest === -1 ? null : { ...evidence, start: nearest, end: nearest + evidence.quote.length }
}

function withSingle(visit: ReadVisit, fact: Fact): ReadVisit {
  switch (fact.field) {
    case 'kind':
      return { ...visit, kind: fact.value.kind, status: fact.value.status, trigger: fact.value.evidence }
    case 'date':
      return { ...visit, date: fact.value }
    case 'area': {
      const { region, province } = fact.value
      return { ...visit, region, province, regionEvidence: fact.value.evidence }
    }
    case 'place':
      return { ...visit, place: fact.value }
    case 'visit':
      return { ...visit, trigger: { ...visit.trigger, decision: fact.value.evidence.decision } }
    default:
      return visit
  }
}

function without(visit: ReadVisit, field: FactField, was: Fact | null): ReadVisit | null {
  switch (field) {
    case 'visit':
      return null
    case 'date':
      return { ...visit, date: { start: null, end: null, precision: 'unknown', basis: 'unknown', evidence: null } }
    case 'area':
      return { ...visit, region: null, province: null, regionEvidence: null }
    case 'place':
      return { ...visit, place: null }
    case 'kind':
      return visit
    default: {
      const list: ListedValue[] = visit[field]
      return { ...visit, [field]: list.filter((one) => was === null || !isSameFact(list, one, was)) }
    }
  }
}

type ListedValue = FactValue<ListedFact>
type ListedOne = Extract<Fact, { field: ListedFact }>

/** In the place of what it was, else last; what is told the same way already is not told twice. */
function withListed(visit: ReadVisit, was: Fact | null, fact: Fact & { field: ListedFact }): ReadVisit {
  const list: ListedValue[] = visit[fact.field]
  const replaced = list.map(
    (one) => (was !== null && isSameFact(list, one, was)) || keyOf(fact.field, one) === factKey(fact),
  )
  const at = replaced.indexOf(true)
  const rest = list.filter((_one, index) => !replaced[index])
  return { ...visit, [fact.field]: rest.toSpliced(at === -1 ? rest.length : at, 0, fact.value) }
}

/**
 * The same thing by its key; where no fact of the list has that key, the one whose words are mostly the same: another reader may have
 * written it another way.
 */
function isSameFact(list: readonly ListedValue[], one: ListedValue, fact: Fact): boolean {
  if (!isListed(fact)) return false
  if (list.some((other) => keyOf(fact.field, other) === factKey(fact))) return keyOf(fact.field, one) === factKey(fact)
  return sharesWords(one.evidence, fact.value.evidence)
}

/** True where each shares more than half of its words with the other. */
function sharesWords(a: Evidence, b: Evidence): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return 2 * shared > Math.max(a.end - a.start, b.end - b.start)
}

function isListed(fact: Fact): fact is ListedOne {
  return LISTED_FACTS.some((field) => field === fact.field)
}

/** By what a fact of a list is known again. */
function factKey({ field, value }: Fact & { field: ListedFact }): string {
  return keyOf(field, value)
}

function keyOf(field: ListedFact, value: ListedValue): string {
  if (field === 'figures') {
    const { measure, planned, program, min, max, qualifier } = value as FactValue<'figures'>
    return [measure, planned, foldText(program ?? ''), min, max, qualifier].join('|')
  }
  if (field === 'stops') {
    const { facility, type, name } = value as FactValue<'stops'>
    return facility ?? [type, foldText(name)].join('|')
  }
  const { id, name } = value as FactValue<'officials'>
  return id ?? entityId(name)
}
