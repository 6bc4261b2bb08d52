import * as z from 'zod'
import { factFieldSchema } from './codes.ts'
import { sourcedEvidenceSchema } from './evidence.ts'
import { idSchema } from './id-schema.ts'

const about = { visit: idSchema, field: factFieldSchema }
/** The words that the fact rests on, by which it is found in what each report tells. None: a single fact, whatever it rests on. */
const at = z.array(sourcedEvidenceSchema.pick({ reportId: true, start: true, end: true })).max(200)

/**
 * What a person does about a fact of a visit. `accept`: it is so. `reject`: no report tells it. `change`: the reports tell this instead,
 * by `words` where other ones tell it better. `add`: the words tell this, which no reader found.
 */
export const factActSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('accept'), ...about, at }),
  z.object({ act: z.literal('reject'), ...about, at }),
  z.object({ act: z.literal('change'), ...about, at, value: z.json(), words: sourcedEvidenceSchema.nullable() }),
  z.object({ act: z.literal('add'), ...about, value: z.json(), words: sourcedEvidenceSchema }),
])
export type FactAct = z.infer<typeof factActSchema>

/** A decision on a fact as it is shown: whether it stands, and in which report the fact is told. */
export const factHistorySchema = z.object({
  id: z.int(),
  who: z.string(),
  at: z.iso.datetime(),
  why: z.string(),
  reportId: z.string(),
  field: factFieldSchema,
  before: z.json(),
  after: z.json(),
  stands: z.boolean(),
})
export type FactHistory = z.infer<typeof factHistorySchema>
