import * as z from 'zod'
import { calendarDateSchema, daysBetween } from './calendar-date.ts'
import {
  type FactField,
  facilityTypeSchema,
  factFieldSchema,
  measureSchema,
  provinceCodeSchema,
  qualifierSchema,
  roleSchema,
  visitKindSchema,
  visitStatusSchema,
} from './codes.ts'
import { sourcedEvidenceSchema } from './evidence.ts'
import { idSchema } from './id-schema.ts'
import { oneLine } from './plain-text.ts'

const about = { visit: idSchema, field: factFieldSchema }
/** The words that the fact rests on, by which it is found in what each report tells. None: a single fact, whatever it rests on. */
const at = z.array(sourcedEvidenceSchema.pick({ reportId: true, start: true, end: true })).max(200)

/**
 * What a person does about a fact of a visit. `accept`: it is so. `reject`: no report tells it. `change`: the reports tell this instead,
 * by `words` where other ones tell it better. `add`: the words tell this, which no reader found.
 */
export const factActSchema = z
  .discriminatedUnion('act', [
    z.object({ act: z.literal('accept'), ...about, at }),
    z.object({ act: z.literal('reject'), ...about, at }),
    z.object({
      act: z.literal('change'),
      ...about,
      at,
      value: z.json(),
      words: sourcedEvidenceSchema.nullable(),
    }),
    z.object({ act: z.literal('add'), ...about, value: z.json(), words: sourcedEvidenceSchema }),
  ])
  .refine(makesSense, 'cannot be decided')
export type FactAct = z.infer<typeof factActSchema>

/** A visit always is of some kind, and whether it is one at all is said, not entered. */
function makesSense({ act, field }: { act: 'accept' | 'reject' | 'change' | 'add'; field: FactField }): boolean {
  if (field === 'kind') return act === 'accept' || act === 'change'
  return field !== 'visit' || act === 'accept' || act === 'reject'
}

/** Nobody was visited before the protectorate, and a mistyped year must not stretch the timeline to the end of time. */
const [FIRST_YEAR, LAST_YEAR] = ['1900', '2199']
const LONGEST_VISIT_DAYS = 366
/** Fewer than Morocco's people, and so few that the sums of a record are whole numbers of 32 bits. */
const MOST_PEOPLE = 10_000_000
const NAME = oneLine(300)

const enteredDay = calendarDateSchema.refine(
  (day) => day.slice(0, 4) >= FIRST_YEAR && day.slice(0, 4) <= LAST_YEAR,
  `a year from ${FIRST_YEAR} to ${LAST_YEAR}`,
)
const people = z.int().nonnegative().max(MOST_PEOPLE).nullable()
const named = z.object({ name: NAME })

/** What a person may enter as a fact; ids, offices and places are found by the names. */
const ENTERED = {
  kind: z.object({ kind: visitKindSchema, status: visitStatusSchema }),
  date: z
    .object({ start: enteredDay, end: enteredDay, precision: z.enum(['day', 'month', 'year']) })
    .refine(({ start, end }) => start <= end && daysBetween(start, end) <= LONGEST_VISIT_DAYS, 'the last day first')
    .transform((date) => ({ ...date, basis: 'stated' as const })),
  area: z.object({ province: provinceCodeSchema }).transform((area) => ({ ...area, region: null })),
  place: named,
  officials: z.object({ name: NAME, role: roleSchema }),
  stops: z.object({ name: NAME, type: facilityTypeSchema, place: NAME.optional() }),
  programs: named,
  crafts: named,
  partners: named,
  figures: z
    .object({ measure: measureSchema, min: people, max: people, qualifier: qualifierSchema })
    .extend({ planned: z.boolean(), program: NAME.optional() })
    .refine(({ min, max }) => min === null || max === null || min <= max, 'the greater number first'),
} as const satisfies Partial<Record<FactField, z.ZodType>>

/** A value of a field as a person entered it, without anything else; null where it is none. */
export function readEntered(field: FactField, value: unknown): object | null {
  return field === 'visit' ? null : (ENTERED[field].safeParse(value).data ?? null)
}

/** What a person said is no visit, and may be brought back. */
export const withdrawnVisitSchema = z.object({
  /** Number of the decision: taking it back brings the visit back. */
  decision: z.int(),
  who: z.string(),
  at: z.iso.datetime(),
  reportId: z.string(),
  /** The words that told of it. */
  quote: z.string(),
})
export type WithdrawnVisit = z.infer<typeof withdrawnVisitSchema>
