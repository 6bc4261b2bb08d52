import type { DeadLetter, Run } from '@jawla/domain'
import { InvalidArgumentError, Option } from 'commander'
import type { AddCommand } from '../program/add-command.ts'
import { CommandError } from '../program/command-error.ts'

const RUNS_SHOWN = 5

/** `jawla jobs` */
export const addJobs: AddCommand = (program, context, act) => {
  const jobs = program.command('jobs').description('what is done in the background, and what failed for good')
  jobs
    .command('list')
    .description('jobs that wait and run, the latest rebuilds, and the dead letters with their reasons')
    .addOption(new Option('--format <format>', 'how they are printed').choices(['text', 'json']).default('text'))
    .action(
      act(async ({ format }: { format: 'text' | 'json' }) => {
        const { listRuns } = await import('@jawla/store')
        const all = await context.withStore(async ({ db }, { queue }) => ({
          jobs: await queue.counts(),
          runs: await listRuns(db, RUNS_SHOWN),
          deadLetters: await queue.deadLetters(),
        }))
        const lines = [
          ...all.jobs.map(
            ({ job, waiting, running, dead }) => `${job}: waiting ${waiting}, running ${running}, dead ${dead}`,
          ),
          ...all.runs.map(runLine),
          ...all.deadLetters.map(letterLine),
        ]
        await context.io.out(format === 'json' ? `${JSON.stringify(all)}\n` : lines.map((line) => `${line}\n`).join(''))
        return 0
      }),
    )
  jobs
    .command('retry')
    .description('sends dead letters to be done again')
    .argument('[id...]', 'numbers of dead letters (jawla jobs list)', toIds, [] as string[])
    .option('--all', 'all of them')
    .action(
      act(async (ids: string[], { all = false }: { all?: boolean }) => {
        if (all === ids.length > 0) throw new CommandError('jobs retry needs numbers of dead letters, or --all', 2)
        const sent = await context.withStore((_store, { queue }) => queue.retry(all ? null : ids))
        await context.io.out(`sent again ${sent}\n`)
        return sent === 0 && !all ? 1 : 0
      }),
    )
  jobs
    .command('stop')
    .description('stops a rebuild after the report it reads; jawla rebuild --reread goes on from there')
    .argument('[run]', 'number of the run; all where none is given', toNumber)
    .action(
      act(async (run: number | undefined) => {
        const { askToStop } = await import('@jawla/store')
        const asked = await context.withStore(({ db }) => askToStop(db, run ?? null))
        await context.io.out(`stopping ${asked}\n`)
        return asked === 0 && run !== undefined ? 1 : 0
      }),
    )
}

function runLine({ id, state, reread, done, total, rate, secondsLeft, why }: Run): string {
  const far = reread ? ` ${done}/${total}` : ''
  const pace = secondsLeft === null || rate === null ? '' : `, ${rate.toFixed(1)} a second, ${secondsLeft} s left`
  return `run ${id}: ${state}${far}${pace}${why === null ? '' : ` (${why})`}`
}

function letterLine({ id, job, reason, tries, failedAt, payload }: DeadLetter): string {
  const shown = JSON.stringify(payload)
  return `${id}  ${job}  ${failedAt}  tries ${tries}  ${reason}  ${shown.length > 200 ? `${shown.slice(0, 200)}…` : shown}`
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function toIds(value: string, before: string[]): string[] {
  if (!UUID.test(value)) throw new InvalidArgumentError('It must be the number of a dead letter.')
  return [...before, value]
}

function toNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a number.')
  return Number(value)
}
