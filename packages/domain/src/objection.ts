import * as z from 'zod'
import { factFieldSchema } from './codes.ts'
import { idSchema } from './id-schema.ts'
import { plainText } from './plain-text.ts'

/** What anybody may say is wrong about a visit. Nothing is asked about who says it. */
export const objectionDraftSchema = z.object({
  visit: idSchema,
  /** What is wrong; `visit`: something else, or the whole of it. */
  field: factFieldSchema,
  message: plainText(1000).min(10),
})
export type ObjectionDraft = z.infer<typeof objectionDraftSchema>

/** What came of an objection, as everybody sees it: never what was written, which may hold anything. */
export const settledObjectionSchema = z.object({
  field: factFieldSchema,
  at: z.iso.datetime(),
  state: z.enum(['upheld', 'declined']),
  /** What staff say about it; may be empty. */
  answer: z.string(),
  settledAt: z.iso.datetime(),
})
export type SettledObjection = z.infer<typeof settledObjectionSchema>

/** An objection that waits for staff. */
export const openObjectionSchema = objectionDraftSchema.extend({ id: z.int(), at: z.iso.datetime() })
export type OpenObjection = z.infer<typeof openObjectionSchema>
