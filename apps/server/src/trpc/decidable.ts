import { plainText } from '@jawla/domain'
import { TRPCError } from '@trpc/server'
import * as z from 'zod'
import { VisitError } from '../desk/visit-error.ts'

/** The reason that goes with a decision. */
export const why = plainText(2000).default('')

/** Numbers of the decisions made, and the visits that hold now what they were about. */
export const decidedSchema = z.object({ decisions: z.array(z.int()), visits: z.array(z.string()) })

/** @throws TRPCError BAD_REQUEST with the words for why visits cannot be decided on so. */
export async function decidable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof VisitError) throw new TRPCError({ code: 'BAD_REQUEST', message: error.message })
    throw error
  }
}
