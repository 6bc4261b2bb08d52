import type { Account, Db, Signed } from '@jawla/store'
import { Argument, type Command, Option } from 'commander'
import { BY_COMMAND } from '../accounts/signature.ts'
import type { Act, AddCommand } from '../program/add-command.ts'
import type { CommandContext } from '../program/command-context.ts'
import { CommandError } from '../program/command-error.ts'
import type { CommandIo } from '../program/command-io.ts'

type Role = Account['role']

const ROLES = ['reviewer', 'admin']
const EMAIL = 'e-mail address of the account'
/** Longer than any password may be. */
const MOST_INPUT = 10_000

/** `jawla user` */
export const addUser: AddCommand = (program, context, act) => {
  const user = program.command('user').description('accounts of the staff: who may sign in, and as what')
  user
    .command('add')
    .description('makes an account; prints its password, which is kept nowhere, unless one is given')
    .argument('<email>', 'what they sign in with')
    .requiredOption('--name <name>', 'what staff call them')
    .addOption(new Option('--role <role>', 'what they may do').choices(ROLES).makeOptionMandatory())
    .addOption(passwordOption())
    .action(
      act(async (email: string, { name, role, passwordStdin }: { name: string; role: Role; passwordStdin?: true }) =>
        withPassword(context, passwordStdin, async (db, password, signed) => {
          const { makeAccount } = await import('../accounts/manage-accounts.ts')
          await makeAccount(db, { email, name, role, password }, signed)
        }),
      ),
    )
  user
    .command('list')
    .description('every account with what it may do')
    .addOption(new Option('--format <format>', 'how they are printed').choices(['text', 'jsonl']).default('text'))
    .action(
      act(async ({ format }: { format: 'text' | 'jsonl' }) => {
        const { listAccounts } = await import('@jawla/store')
        const all = await context.withStore(({ db }) => listAccounts(db))
        const lines = all.map((account) => (format === 'jsonl' ? JSON.stringify(account) : lineOf(account)))
        await context.io.out(lines.map((line) => `${line}\n`).join(''))
        return 0
      }),
    )
  addSwitch(user, { context, act, disabled: true })
  addSwitch(user, { context, act, disabled: false })
  user
    .command('role')
    .description('changes what somebody may do; they have to sign in again')
    .argument('<email>', EMAIL)
    .addArgument(new Argument('<role>', 'what they may do').choices(ROLES))
    .action(
      act(async (email: string, role: Role) =>
        change(context, async (db, signed) => {
          const { changeRole } = await import('../accounts/manage-accounts.ts')
          await changeRole(db, email, { role, signed })
        }),
      ),
    )
  user
    .command('password')
    .description('gives somebody a new password and prints it, unless one is given; they have to sign in again')
    .argument('<email>', EMAIL)
    .addOption(passwordOption())
    .action(
      act(async (email: string, { passwordStdin }: { passwordStdin?: true }) =>
        withPassword(context, passwordStdin, async (db, password, signed) => {
          const { setPassword } = await import('../accounts/manage-accounts.ts')
          await setPassword(db, email, { password, signed })
        }),
      ),
    )
}

function addSwitch(
  user: Command,
  { context, act, disabled }: { context: CommandContext; act: Act; disabled: boolean },
): void {
  user
    .command(disabled ? 'disable' : 'enable')
    .description(disabled ? 'signs somebody out and lets them in no more' : 'lets somebody in again')
    .argument('<email>', EMAIL)
    .action(
      act(async (email: string) =>
        change(context, async (db, signed) => {
          const { switchAccount } = await import('../accounts/manage-accounts.ts')
          await switchAccount(db, email, { disabled, signed })
        }),
      ),
    )
}

function passwordOption(): Option {
  return new Option('--password-stdin', 'reads the password from standard input, one line')
}

/** With the password of standard input, or a random one, which is printed when the work is done. */
async function withPassword(
  context: CommandContext,
  fromStdin: true | undefined,
  work: (db: Db, password: string, signed: Signed) => Promise<void>,
): Promise<0> {
  const { io } = context
  const { randomPassword } = await import('../accounts/passwords.ts')
  let printed = ''
  await change(context, async (db, signed) => {
    // Read with the store in hand: a command that the running server does leaves its input to that server.
    const password = fromStdin ? await firstLine(io) : randomPassword()
    await work(db, password, signed)
    if (!fromStdin) printed = `${password}\n`
  })
  await io.out(printed)
  return 0
}

/** @throws CommandError for what cannot be done with an account. */
async function change(context: CommandContext, work: (db: Db, signed: Signed) => Promise<void>): Promise<0> {
  const { AccountError } = await import('../accounts/account-error.ts')
  await context.withStore(async ({ db }, { now }) => {
    try {
      await work(db, { who: BY_COMMAND, at: now().toISOString() })
    } catch (error) {
      throw error instanceof AccountError ? new CommandError(error.message, 1) : error
    }
  })
  return 0
}

async function firstLine({ stdin }: Pick<CommandIo, 'stdin'>): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stdin) {
    chunks.push(chunk)
    length += chunk.length
    if (length > MOST_INPUT) throw new CommandError('the password on standard input is too long', 1)
  }
  return Buffer.concat(chunks).toString('utf8').split(/\r?\n/, 1)[0] ?? ''
}

function lineOf({ email, name, role, disabledAt, createdAt }: Account): string {
  const since = disabledAt === null ? `since ${createdAt.slice(0, 10)}` : `disabled ${disabledAt.slice(0, 10)}`
  return `${email}  ${role}  ${since}  ${name}`
}
