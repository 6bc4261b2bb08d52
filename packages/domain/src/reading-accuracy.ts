import * as z from 'zod'
import { type FactField, factFieldSchema, reportLanguageSchema } from './codes.ts'
import { type FactDecision, factOf, readFact, standingDecisions } from './fact-decision.ts'
import type { ReadVisit } from './reading.ts'

/**
 * What came of facts that people looked at. `right`: accepted as read, by itself or with its visit. `corrected`: read with another value.
 * `rejected`: the report does not tell it. `missed`: told, and not read.
 */
const outcomesSchema = z.object({ right: z.int(), corrected: z.int(), rejected: z.int(), missed: z.int() })
export type Outcomes = z.infer<typeof outcomesSchema>

/** How well the reader reads, as people found it: by field and language, and by outlet. */
export const readingAccuracySchema = z.object({
  fields: z.array(outcomesSchema.extend({ field: factFieldSchema, language: reportLanguageSchema })),
  /** Null: reports without an outlet. Those with most facts looked at first. */
  outlets: z.array(outcomesSchema.extend({ outlet: z.string().nullable(), language: reportLanguageSchema })),
  /** Visits, as one report each tells them, that somebody checked as a whole. */
  checked: z.int(),
})
export type ReadingAccuracy = z.infer<typeof readingAccuracySchema>

/** A telling that people decided on; `visit` is null where they said that it is no visit. */
export interface LookedAt {
  key: string
  language: z.infer<typeof reportLanguageSchema>
  outlet: string | null
  visit: ReadVisit | null
}

/** Counts what came of the facts of these tellings; of several decisions on one subject the one that stands counts. In order of field and language. */
export function countOutcomes(tellings: readonly LookedAt[], decisions: readonly FactDecision[]): ReadingAccuracy {
  const fields = new Map<string, ReadingAccuracy['fields'][number]>()
  const outlets = new Map<string, ReadingAccuracy['outlets'][number]>()
  const count = ({ language, outlet }: LookedAt, field: FactField, outcome: keyof Outcomes) => {
    const ofField = fields.get(`${field} ${language}`) ?? { field, language, ...NOTHING }
    const ofOutlet = outlets.get(`${outlet} ${language}`) ?? { outlet, language, ...NOTHING }
    fields.set(`${field} ${language}`, ofField)
    outlets.set(`${outlet} ${language}`, ofOutlet)
    ofField[outcome]++
    ofOutlet[outcome]++
  }
  const byKey = new Map(tellings.map((one) => [one.key, one]))
  const standing = standingDecisions(decisions)
  for (const decision of standing) {
    const about = factOf(decision.subject)
    const telling = about && byKey.get(about.toldKey)
    const outcome = outcomeOf(decision)
    if (about && telling && outcome) count(telling, about.field, outcome)
  }
  const checked = tellings.filter(({ visit }) => visit?.review === 'checked')
  const seen = (one: Outcomes) => one.right + one.corrected + one.rejected + one.missed
  return {
    fields: [...fields.values()].sort((a, b) => compare(`${a.field} ${a.language}`, `${b.field} ${b.language}`)),
    outlets: [...outlets.values()].sort((a, b) => seen(b) - seen(a) || compare(a.outlet ?? '', b.outlet ?? '')),
    checked: checked.length,
  }
}

const NOTHING: Outcomes = { right: 0, corrected: 0, rejected: 0, missed: 0 }

function outcomeOf({ subject, before, after }: FactDecision): keyof Outcomes | null {
  const field = factOf(subject)?.field
  if (field === undefined) return null
  const [was, is] = [readFact(field, before), readFact(field, after)]
  if (was === null) return is === null ? null : 'missed'
  if (is === null) return 'rejected'
  return toldValue(was.value) === toldValue(is.value) ? 'right' : 'corrected'
}

function toldValue(value: object): string {
  const parts = Object.entries(value).filter(([name]) => name !== 'evidence' && name !== 'reader')
  return JSON.stringify(parts.sort(([a], [b]) => compare(a, b)))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
