import { randomUUID } from 'node:crypto'
import type { DeadLetter } from '@jawla/domain'
import { type Db, type Store, statementsIn } from '@jawla/store'
import type { JobWithMetadata, PgBoss } from 'pg-boss'
import { inSpan } from '../traces/in-span.ts'
import {
  countByGroup,
  countJobs,
  countReady,
  hasJobTables,
  JOB_SCHEMA,
  type JobWait,
  listUnfinished,
  noJobs,
  type UnfinishedJob,
} from './count-jobs.ts'
import { HopelessJobError, reasonOf } from './job-error.ts'
import { DEAD_LETTERS, JOB_KINDS, JOB_NAMES, type JobName, type JobPayload } from './job-kinds.ts'

/** Staff find a dead letter for a year. */
const DEAD_LETTERS_KEPT = 365 * 24 * 3600
/** A worker that was not heard of for so long is gone, and its job is done again. Joining many visits takes its time. */
const HEARTBEAT_SECONDS = 120
/** How long a job may take; a rebuild of a large store is long. */
const LONGEST_JOB_SECONDS = 23 * 3600
const ASK_AGAIN_SECONDS = 5
const MOST_LISTED = 500

export interface Job<Name extends JobName> {
  payload: JobPayload<Name>
  /** No further try follows this one. */
  lastTry: boolean
  /** Told when the process is to stop. */
  signal: AbortSignal
}

/** What does each kind of job. One that throws is tried again later; `HopelessJobError` is not. */
export type JobHandlers = { [Name in JobName]: (job: Job<Name>) => Promise<void> }

interface SendOptions {
  /** Sent when the transaction ends well, and only then. */
  tx?: Db
  /** Of the jobs of one group one is done at a time, by all processes together. */
  group?: string
  /** Two waiting jobs of one kind with one key are one. */
  key: string
  /** Not before so many seconds have passed. */
  after?: number
}

/** Jobs in the store's own database. Nothing is created in it before the first job is sent or asked for. */
export interface JobQueue {
  /** Makes the tables where they are missing. To be called before a transaction that sends: the embedded store has one connection. */
  prepare(): Promise<void>
  send<Name extends JobName>(name: Name, payload: JobPayload<Name>, options: SendOptions): Promise<void>
  /** Puts a job among the dead letters without a try, with the reason. */
  bury<Name extends JobName>(name: Name, payload: JobPayload<Name>, reason: string): Promise<void>
  /** Does jobs until it is stopped: so many at a time of each kind. */
  work(handlers: JobHandlers, atATime: Record<JobName, number>): Promise<void>
  working: boolean
  /** Whether anybody ever used it. */
  isInstalled(): Promise<boolean>
  counts(): Promise<JobWait[]>
  /** Jobs of this kind that are being done or could be done now; those that wait for a later try are not. */
  ready(name: JobName): Promise<number>
  /** Jobs of this kind that are still to be done, by the group that each was sent in. */
  waitingByGroup(name: JobName): Promise<Map<string, number>>
  /** Those that are not done yet, dead letters apart. */
  unfinished(): Promise<UnfinishedJob[]>
  /** The oldest first. */
  deadLetters(): Promise<DeadLetter[]>
  /** Sends dead letters to be done again, all where `ids` is null; gives how many. */
  retry(ids: readonly string[] | null): Promise<number>
  /** Takes no further job, waits for those being done, and leaves those that take longer to be done again. */
  stop(): Promise<void>
}

export interface JobQueueOptions {
  /** What the queue reports of itself, and unexpected failures of jobs. */
  warn: (message: string, error: unknown) => void
  /** Seconds; tests do not wait as long. */
  retryDelay?: number
  askAgain?: number
}

/** How long jobs in progress may go on when the process is to stop. */
const LAST_JOBS_MS = 8_000

export function jobQueue(store: Store, options: JobQueueOptions): JobQueue {
  let starting: Promise<PgBoss> | null = null
  let working = false
  const stopping = new AbortController()
  const started = () => {
    starting ??= start(store, options)
    return starting
  }
  const installed = async () => starting !== null || (await hasJobTables(store))

  return {
    async prepare() {
      await started()
    },
    async send(name, payload, { tx, group, key, after }) {
      const boss = await started()
      await boss.send(name, payload, {
        singletonKey: key,
        ...(group === undefined ? {} : { group: { id: group } }),
        ...(after === undefined ? {} : { startAfter: Math.ceil(after) }),
        ...(tx === undefined ? {} : { db: statementsIn(tx) }),
      })
    },
    async bury(name, payload, reason) {
      const boss = await started()
      const id = await boss.send(name, payload, { retryLimit: 0, singletonKey: randomUUID() })
      if (id !== null) await boss.fail(name, id, { message: reason })
    },
    async work(handlers, atATime) {
      const boss = await started()
      working = true
      for (const name of JOB_NAMES) {
        for (let worker = 0; worker < atATime[name]; worker++) {
          await doJobs(boss, name, { handlers, options, stopping: stopping.signal })
        }
      }
    },
    get working() {
      return working
    },
    isInstalled: installed,
    async counts() {
      if (!(await installed())) return JOB_NAMES.map(noJobs)
      await started()
      return countJobs(store)
    },
    async ready(name) {
      if (!(await installed())) return 0
      await started()
      return countReady(store, name)
    },
    async waitingByGroup(name) {
      if (!(await installed())) return new Map()
      await started()
      return countByGroup(store, name)
    },
    async unfinished() {
      if (!(await installed())) return []
      await started()
      return listUnfinished(store)
    },
    async deadLetters() {
      if (!(await installed())) return []
      const boss = await started()
      const jobs = await boss.findJobs<Record<string, unknown>>(DEAD_LETTERS, { queued: true, limit: MOST_LISTED })
      return jobs.map(toDeadLetter)
    },
    async retry(ids) {
      if (!(await installed())) return 0
      const boss = await started()
      return boss.redrive(DEAD_LETTERS, ids === null ? {} : { ids: [...ids] })
    },
    async stop() {
      stopping.abort()
      const boss = await starting?.catch(() => null)
      await boss?.stop({ close: false, graceful: true, timeout: LAST_JOBS_MS })
      working = false
    },
  }
}

async function start(store: Store, { warn, retryDelay }: JobQueueOptions): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({
    db: store.raw,
    backend: store.kind === 'embedded' ? 'pglite' : 'postgres',
    schema: JOB_SCHEMA,
    schedule: false,
    registerInstance: false,
    reindex: store.kind === 'postgres',
    monitorVacuum: store.kind === 'postgres',
  })
  boss.on('error', (error) => warn('the job queue reports an error', error))
  boss.on('warning', (warning) => warn('the job queue warns', warning))
  await boss.start()
  await boss.createQueue(DEAD_LETTERS, { retentionSeconds: DEAD_LETTERS_KEPT, warningQueueSize: MOST_LISTED })
  for (const name of JOB_NAMES) {
    const { retries } = JOB_KINDS[name]
    const settings = {
      deadLetter: DEAD_LETTERS,
      retryLimit: retries.retryLimit,
      retryDelay: retryDelay ?? retries.retryDelay,
      retryDelayMax: Math.max(retryDelay ?? 0, retries.retryDelayMax),
      retryBackoff: true,
      expireInSeconds: LONGEST_JOB_SECONDS,
      heartbeatSeconds: HEARTBEAT_SECONDS,
    }
    await boss.createQueue(name, { policy: 'stately', ...settings })
    await boss.updateQueue(name, settings)
  }
  return boss
}

interface Work {
  handlers: JobHandlers
  options: JobQueueOptions
  stopping: AbortSignal
}

/** One worker for one kind of job: when it has done one it asks for the next at once, else every few seconds. */
async function doJobs<Name extends JobName>(boss: PgBoss, name: Name, work: Work): Promise<void> {
  const asking = { pollingIntervalSeconds: work.options.askAgain ?? ASK_AGAIN_SECONDS }
  const worker = await boss.work<JobPayload<Name>, void, typeof WORK_OPTIONS>(
    name,
    { ...WORK_OPTIONS, ...asking },
    async (jobs) => {
      const outcomes = []
      for (const job of jobs) outcomes.push(await doJob(boss, name, { job, work }))
      boss.notifyWorker(worker)
      return outcomes
    },
  )
}

const WORK_OPTIONS = { includeMetadata: true, perJobResults: true, groupConcurrency: 1 } as const

async function doJob<Name extends JobName>(
  boss: PgBoss,
  name: Name,
  { job, work }: { job: JobWithMetadata<JobPayload<Name>>; work: Work },
) {
  const { id } = job
  try {
    const payload = JOB_KINDS[name].payload.parse(job.data) as JobPayload<Name>
    const lastTry = job.retryCount >= job.retryLimit
    const signal = AbortSignal.any([job.signal, work.stopping])
    await inSpan(`job ${name}`, { attributes: { 'jawla.job': id } }, () =>
      work.handlers[name]({ payload, lastTry, signal }),
    )
    return { id, status: 'completed' as const }
  } catch (error) {
    if (work.stopping.aborted) {
      await sendAgain(boss, job)
      return { id, status: 'completed' as const }
    }
    const hopeless = error instanceof HopelessJobError
    if (!hopeless) work.options.warn(`a job failed: ${name}`, error)
    return {
      id,
      status: hopeless ? ('deadletter' as const) : ('failed' as const),
      output: { message: reasonOf(error) },
    }
  }
}

/** What the end of the process cut short is no failure of the job. */
async function sendAgain(boss: PgBoss, job: JobWithMetadata<unknown>): Promise<void> {
  const group = job.groupId ? { group: { id: job.groupId } } : {}
  const key = job.singletonKey === null ? {} : { singletonKey: job.singletonKey }
  await boss.send(job.name, job.data as object, { ...group, ...key })
}

function toDeadLetter(job: JobWithMetadata<Record<string, unknown>>): DeadLetter {
  return {
    id: job.id,
    job: job.sourceName ?? 'unknown',
    payload: job.data ?? {},
    reason: reasonIn(job.sourceOutput),
    tries: (job.sourceRetryCount ?? 0) + 1,
    createdAt: (job.sourceCreatedOn ?? job.createdOn).toISOString(),
    failedAt: job.createdOn.toISOString(),
  }
}

/** The queue's own reasons, as that of a worker that was killed, lie one level deeper than ours. */
function reasonIn(output: unknown): string {
  if (typeof output !== 'object' || output === null) return 'unknown'
  if ('message' in output && typeof output.message === 'string') return reasonOf(output.message)
  return 'value' in output ? reasonIn(output.value) : 'unknown'
}
