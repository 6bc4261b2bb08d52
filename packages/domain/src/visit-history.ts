import * as z from 'zod'
import { type FactField, factFieldSchema, LOG_ACTS, type LogAct } from './codes.ts'
import type { Decision } from './decision.ts'
import { factOf, standingDecisions, UNDECIDED } from './fact-decision.ts'
import { pairOf, standingVerdicts } from './pair-decision.ts'
import { reportOf } from './told-visit.ts'

export const logActSchema = z.enum(LOG_ACTS)

/** One thing that a person decided about a visit, as everybody sees it: not who did. */
export const visitDecisionSchema = z.object({
  /** Numbers of its decisions, those that stand where any does: give them back to undo it. */
  decisions: z.array(z.int()),
  /** ISO time, UTC. */
  at: z.iso.datetime(),
  /** The fact's field; null where it was decided which reports tell of one visit. */
  field: factFieldSchema.nullable(),
  act: logActSchema,
  reports: z.array(z.string()),
  /** What is told before and after, each change once; without the words that it rests on. */
  changes: z.array(z.object({ before: z.json(), after: z.json() })),
  why: z.string(),
  stands: z.boolean(),
})
export type VisitDecision = z.infer<typeof visitDecisionSchema>

/** The same for staff. */
export const signedDecisionSchema = visitDecisionSchema.extend({
  who: z.string(),
  /** What they are called; null where they have no account. */
  name: z.string().nullable(),
})
export type SignedDecision = z.infer<typeof signedDecisionSchema>

/** What was decided on a visit's facts and reports, the latest first; what was signed at one moment by one person is one thing. In order. */
export function visitHistory(decisions: readonly Decision[]): (VisitDecision & { who: string })[] {
  const standing = new Set([...standingDecisions(decisions), ...standingVerdicts(decisions)].map(({ id }) => id))
  const acts = new Map<string, Decision[]>()
  for (const decision of decisions) {
    const act = `${decision.at} ${decision.who}`
    acts.set(act, [...(acts.get(act) ?? []), decision])
  }
  return [...acts.values()].reverse().flatMap((act) => shown(act, standing))
}

/** One thing for each field, but a visit that is checked as a whole is one thing with all that it says. */
function shown(act: readonly Decision[], standing: ReadonlySet<number>): (VisitDecision & { who: string })[] {
  const fields = new Map<FactField | null, Decision[]>()
  for (const decision of act) {
    const field = factOf(decision.subject)?.field ?? null
    fields.set(field, [...(fields.get(field) ?? []), decision])
  }
  const whole = fields.get('visit')
  // Whether reports tell of one visit may be decided along with a fact: then it is part of that.
  const pairs = fields.size > 1 ? (fields.get(null) ?? []) : []
  if (fields.size > 1) fields.delete(null)
  const things = whole === undefined ? [...fields] : [['visit', whole] as const]
  return things.map(([field, ofField], place) => ({
    ...signatureOf(ofField),
    decisions: standingOf(whole ? act : place === 0 ? [...ofField, ...pairs] : ofField, standing),
    field,
    act: actOf(ofField),
    reports: [...new Set(ofField.flatMap(({ subject }) => keysOf(subject).map(reportOf)))],
    changes: field === null ? [] : changesOf(ofField),
    stands: ofField.some(({ id }) => standing.has(id)),
  }))
}

function standingOf(decisions: readonly Decision[], standing: ReadonlySet<number>): number[] {
  const ids = decisions.map(({ id }) => id)
  const left = ids.filter((id) => standing.has(id))
  return left.length > 0 ? left : ids
}

function signatureOf([first]: readonly Decision[]): Pick<Decision, 'who' | 'at' | 'why'> {
  const { who = '', at = '', why = '' } = first ?? {}
  return { who, at, why }
}

/** What decisions on one field, or on pairs, do: of several kinds the first that says something. */
function actOf(decisions: readonly Decision[]): LogAct {
  const acts = decisions.map(logActOf)
  return acts.find((act) => act !== 'together' && act !== 'undone') ?? acts[0] ?? 'changed'
}

/** What one decision does to what it is about. */
export function logActOf({ subject, before, after }: Pick<Decision, 'subject' | 'before' | 'after'>): LogAct {
  if (pairOf(subject) !== null) return after === 'together' || after === 'apart' ? after : 'undone'
  if (after === UNDECIDED) return 'undone'
  if (after === null) return 'rejected'
  if (before === null) return 'added'
  return JSON.stringify(withoutWords(before)) === JSON.stringify(withoutWords(after)) ? 'accepted' : 'changed'
}

/** The told visits that a decision is about: one of a fact, two of a pair. */
export function keysOf(subject: string): string[] {
  const fact = factOf(subject)
  return fact === null ? [...(pairOf(subject) ?? [])] : [fact.toldKey]
}

function changesOf(decisions: readonly Decision[]): VisitDecision['changes'] {
  const changes = decisions.map(({ before, after }) => {
    return { before: withoutWords(before), after: after === UNDECIDED ? null : withoutWords(after) }
  })
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()]
}

/** A value as a decision keeps it, without the words that it rests on and who read it; its parts in one order. */
function withoutWords(value: Decision['after']): Decision['after'] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const parts = Object.entries(value).filter(([name]) => name !== 'evidence' && name !== 'reader')
  return Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1)))
}
