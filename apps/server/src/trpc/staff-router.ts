import * as z from 'zod'
import { personalProcedure, router } from './procedures.ts'

export const staffRouter = router({
  /** Whether whoever asks may use the staff procedures: so that nobody has to be refused to learn it. */
  me: personalProcedure.output(z.boolean()).query(({ ctx }) => ctx.staff),
})
