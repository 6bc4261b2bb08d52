import * as z from 'zod'

/** What a person decided. Append-only: a correction is a new decision, never an edit. */
export const decisionSchema = z.object({
  id: z.int().positive(),
  who: z.string().min(1),
  /** ISO time, UTC. */
  at: z.iso.datetime(),
  /** What it is about, e.g. `visit:v-1f…`. */
  subject: z.string().min(1),
  before: z.json(),
  after: z.json(),
  why: z.string(),
})
export type Decision = z.infer<typeof decisionSchema>
