import { TRPCError } from '@trpc/server'

/** @throws TRPCError NOT_FOUND where there is nothing. */
export function found<T>(value: T | null, what: string): T {
  if (value === null) throw new TRPCError({ code: 'NOT_FOUND', message: `no ${what}` })
  return value
}

/**
 * The answer to a question that may be out of range, such as a cursor that no page gave.
 * @throws TRPCError BAD_REQUEST where the work says RangeError.
 */
export async function inRange<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof RangeError) throw new TRPCError({ code: 'BAD_REQUEST', message: error.message })
    throw error
  }
}
