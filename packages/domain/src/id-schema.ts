import * as z from 'zod'

/** What a caller may give as the id of something. PostgreSQL keeps no NUL in a text, so no id holds one. */
export const idSchema = z
  .string()
  .min(1)
  .max(200)
  .refine((id) => !id.includes('\0'), 'an id holds no NUL character')
