import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { type BackupPart, putBack, type Store, tablesAsOf } from '@jawla/store'
import { JOB_KINDS, type JobName } from '../jobs/job-kinds.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import { CommandError } from '../program/command-error.ts'
import { BACKUP_BEGIN, BACKUP_END, BACKUP_JOBS, BACKUP_TABLE, type KeptJob } from './backup-file.ts'

/**
 * Puts a backup into an empty store, all of it or nothing; then sends its jobs. Gives how many rows and jobs.
 * @throws CommandError where the file is no whole backup, is of other tables than this program's, or the store is not empty.
 */
export async function readBackup(
  { store, queue }: { store: Store; queue: JobQueue },
  path: string,
): Promise<{ rows: number; jobs: number }> {
  const jobs: KeptJob[] = []
  const here = await tablesAsOf(store.db)
  const rows = await putBack(store.db, partsIn(path, { here, jobs })).catch((error: Error & { code?: string }) => {
    if (error instanceof CommandError) throw error
    throw new CommandError(`${path} cannot be restored: ${error.message}`, 1)
  })
  for (const job of jobs) await send(queue, job)
  return { rows, jobs: jobs.length }
}

async function send(queue: JobQueue, { job, payload, key, group, reason }: KeptJob): Promise<void> {
  if (!isKnown(job)) return
  const known = JOB_KINDS[job].payload.parse(payload)
  if (reason === null) await queue.send(job, known, { key, ...(group === null ? {} : { group }) })
  else await queue.bury(job, known, reason)
}

function isKnown(job: string): job is JobName {
  return Object.hasOwn(JOB_KINDS, job)
}

async function* partsIn(path: string, { here, jobs }: { here: string; jobs: KeptJob[] }): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256')
  let [lines, isWhole, inJobs] = [0, false, false]
  for await (const line of linesOf(path)) {
    if (isWhole) throw new CommandError(`${path} goes on after its end`, 1)
    if (lines === 0) checkBegin(path, line, here)
    if (line.startsWith(BACKUP_END)) {
      if (line !== `${BACKUP_END}${lines} ${hash.digest('hex')}`) throw new CommandError(`${path} is damaged`, 1)
      isWhole = true
      continue
    }
    hash.update(`${line}\n`)
    lines++
    if (line === BACKUP_JOBS) inJobs = true
    else if (inJobs) jobs.push(JSON.parse(line))
    else if (line.startsWith(BACKUP_TABLE)) yield { table: line.slice(BACKUP_TABLE.length) }
    else if (lines > 1) yield { row: String(JSON.parse(line)) }
  }
  if (!isWhole) throw new CommandError(`${path} is cut off: it has no end`, 1)
}

function checkBegin(path: string, line: string, here: string): void {
  if (!line.startsWith(BACKUP_BEGIN)) throw new CommandError(`${path} is no backup of Jawla`, 1)
  const [tables = ''] = line.slice(BACKUP_BEGIN.length).split(' ')
  if (tables === here) return
  throw new CommandError(
    `${path} was made of tables as of ${tables}, and this program's are as of ${here}: restore it with the version that made it, then upgrade`,
    1,
  )
}

/** In UTF-16 units: many times the longest report. */
const LONGEST_LINE = 64_000_000

/** Cut at line feeds alone: JSON may hold the other ends of lines. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  const unpacked = createGunzip()
  file.on('error', (error) => unpacked.destroy(error)).pipe(unpacked)
  const decoder = new TextDecoder()
  // Of a line that is not at its end yet: joined once.
  let begun: string[] = []
  let length = 0
  for await (const piece of unpacked as AsyncIterable<Uint8Array>) {
    const [first = '', ...more] = decoder.decode(piece, { stream: true }).split('\n')
    begun.push(first)
    length += first.length
    if (length > LONGEST_LINE) throw new CommandError(`${path} has a line that no backup has`, 1)
    for (const next of more) {
      yield begun.join('')
      begun = [next]
      length = next.length
    }
  }
  if (length > 0) yield begun.join('')
}
