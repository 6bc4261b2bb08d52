import { TRPCError } from '@trpc/server'
import type { Person } from '../accounts/accounts.ts'

/** @throws TRPCError BAD_REQUEST for whoever sits at the machine while nobody has an account. */
export function accountOf({ account }: Person): NonNullable<Person['account']> {
  if (account === null) throw new TRPCError({ code: 'BAD_REQUEST', message: 'there is no account yet' })
  return account
}
