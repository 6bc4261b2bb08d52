import * as z from 'zod'

/** What two reports that may tell of one visit have in common, or what speaks against it. */
export const LIKENESS_PARTS = [
  'day',
  'area',
  'place',
  'officials',
  'stops',
  'programs',
  'numbers',
  'others',
  'kind',
  'copy',
] as const
const likenessPartSchema = z.enum(LIKENESS_PARTS)
export type LikenessPart = z.infer<typeof likenessPartSchema>

/** Two told visits that may be one, for a person to decide. Derived, like visits. */
export const suggestionSchema = z.object({
  /** Keys of the two told visits, in order. */
  pair: z.tuple([z.string(), z.string()]),
  score: z.number(),
  /** What counted, and how much; below zero it speaks against. */
  reasons: z.array(z.object({ part: likenessPartSchema, points: z.number() })),
})
export type Suggestion = z.infer<typeof suggestionSchema>
