import type { Kysely } from 'kysely'
import { createTable } from './create-table.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, {
    name: 'staff_account',
    description:
      'Somebody who may sign in; accounts are disabled, never removed, since decisions are signed with them.',
    columns: [
      ['id', 'text primary key', 'Random.'],
      ['email', 'text not null unique', 'What they sign in with, in small letters.'],
      ['name', 'text not null', 'What staff call them.'],
      ['role', "text not null check (role in ('reviewer', 'admin'))", 'What they may do: `reviewer` or `admin`.'],
      ['email_verified', 'boolean not null default true', 'Always true: an admin vouches for whom they let in.'],
      ['image', 'text', 'Always empty: the sign-in library knows pictures, Jawla keeps none.'],
      ['created_at', 'timestamptz not null', 'When it was made.'],
      ['updated_at', 'timestamptz not null', 'When name, role or state changed last.'],
      ['disabled_at', 'timestamptz', 'Since when it may not sign in; empty where it may.'],
    ],
  })
  await createTable(db, {
    name: 'staff_credential',
    description: 'How somebody proves who they are: one password each.',
    columns: [
      ['id', 'text primary key', 'Random.'],
      ['account_id', 'text not null unique references staff_account on delete cascade', 'Whose it is.'],
      ['key', 'text not null', 'The same account, as the kind calls it.'],
      ['kind', "text not null check (kind = 'credential')", 'Always `credential`: a password kept here.'],
      ['password', 'text not null', 'Its hash: salt and scrypt key.'],
      ['created_at', 'timestamptz not null', 'When it was made.'],
      ['updated_at', 'timestamptz not null', 'When the password changed last.'],
    ],
  })
  await createTable(db, {
    name: 'staff_session',
    description: 'A browser that somebody is signed in with.',
    columns: [
      ['id', 'text primary key', 'Random; may be shown.'],
      ['token', 'text not null unique', 'What the cookie holds, with a signature; shown to nobody.'],
      ['account_id', 'text not null references staff_account on delete cascade', 'Who is signed in.'],
      ['created_at', 'timestamptz not null', 'When they signed in.'],
      ['updated_at', 'timestamptz not null', 'When it was lengthened last.'],
      ['expires_at', 'timestamptz not null', 'When it ends where nothing is done in it.'],
      ['ip_address', 'text', 'Where they signed in from; for IPv6 the network alone.'],
      ['user_agent', 'text', 'What the browser called itself.'],
    ],
    indexes: ['(account_id)'],
  })
  await createTable(db, {
    name: 'sign_in_try',
    description: 'How often a password was tried of late, so that guessing is slowed down.',
    columns: [
      ['key', 'text primary key', 'The hash of the address that tries, or of the e-mail that is tried.'],
      ['tries', 'integer not null', 'How often, since then.'],
      ['since', 'timestamptz not null', 'When the first of them was.'],
    ],
    indexes: ['(since)'],
  })
  await createTable(db, {
    name: 'secret',
    description: 'Random values that all servers on one store must share; no export holds them.',
    columns: [
      ['name', 'text primary key', 'What it is for.'],
      ['value', 'text not null', 'The value.'],
    ],
  })
}
