import * as z from 'zod'

const LONGEST = 200

/** What a caller may give as the id of something. PostgreSQL keeps no NUL in a text, so no id holds one. */
export const idSchema = /* @__PURE__ */ z
  .string()
  .min(1)
  .max(LONGEST)
  .refine((id) => !id.includes('\0') && id.isWellFormed(), 'an id holds no NUL character and no half of one')

/** The same, asked without the schema. */
export function isId(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST && !text.includes('\0')
}
