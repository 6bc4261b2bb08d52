import { setTimeout } from 'node:timers/promises'
import { alertsBehind, dueFeeds, findFeed, isSnapshotDue } from '@jawla/store'
import type { JobHandlers } from './job-queue.ts'
import { monthBegan } from './month-began.ts'
import type { WorkContext } from './work-context.ts'

/** How often feeds that are due, and visits that alerts are to tell of, are looked for. */
const LOOK_EVERY_MS = 30_000

/** How many jobs of each kind one process does at a time: of one host one, by all processes together. */
const AT_A_TIME = {
  ...{ 'poll-feed': 2, 'read-page': 3, 'read-report': 1, rebuild: 1 },
  ...{ 'second-read': 1, 'make-snapshot': 1, 'send-alert': 3 },
} as const

export interface Work {
  /** Looks for what is due now, not only at the next turn. */
  wake: () => void
  /** Takes nothing new and waits for what is being done; the queue is stopped by whoever opened it. */
  stop: () => Promise<void>
}

export interface WorkOptions {
  warn: (message: string, error: unknown) => void
  lookEveryMs?: number
}

/**
 * Does what the queue holds, sends a poll for each feed that is due and what each alert is to tell. Where nobody ever used the queue and
 * nothing is due it costs two small questions now and then: the queue's tables are made when there is something to put into them.
 */
export function startWork(context: WorkContext, { warn, lookEveryMs = LOOK_EVERY_MS }: WorkOptions): Work {
  const stopping = new AbortController()
  let woken = Promise.withResolvers<void>()
  const look = async () => {
    const due = await dueFeeds(context.store.db, context.now().toISOString())
    await lookForNews().catch(failed('looking for what alerts are to tell failed'))
    await lookForMonth().catch(failed('looking for the month’s snapshot failed'))
    await lookForSecondReader().catch(failed('looking for what the second reader was not given failed'))
    if (due.length === 0 && !(await context.queue.isInstalled())) return
    await ensureWorking(context)
    for (const feedId of due) await sendPoll(context, feedId)
  }
  const lookForNews = async () => {
    const behind = await alertsBehind(context.store.db)
    if (behind.length === 0) return
    const { queueAlerts } = await import('../alerts/queue-alerts.ts')
    await queueAlerts(context, behind)
  }
  let monthSeen = ''
  const lookForMonth = async () => {
    const month = monthBegan(context.now())
    if (month === monthSeen) return
    if (await isSnapshotDue(context.store.index, month)) {
      await context.queue.send('make-snapshot', { month }, { key: month })
      await ensureWorking(context)
    }
    monthSeen = month
  }
  const lookForSecondReader = async () => {
    if (context.model === null) return
    const { queueSecondReads } = await import('../second-reader/queue-second-reads.ts')
    await queueSecondReads(context)
  }
  const failed = (what: string) => (error: unknown) => {
    if (!stopping.signal.aborted) warn(what, error)
  }
  const turns = async () => {
    while (!stopping.signal.aborted) {
      woken = Promise.withResolvers()
      await look().catch(failed('looking for feeds that are due failed'))
      const pause = setTimeout(lookEveryMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
      await Promise.race([pause, woken.promise])
    }
  }
  const ended = turns()
  return {
    wake: () => woken.resolve(),
    stop: async () => {
      stopping.abort()
      await ended
    },
  }
}

/** Starts doing jobs where this process does none yet. */
export async function ensureWorking(context: WorkContext): Promise<void> {
  if (context.queue.working) return
  await context.queue.work(handlersOf(context), AT_A_TIME)
}

async function sendPoll(context: WorkContext, feedId: number): Promise<void> {
  const feed = await findFeed(context.store.db, feedId)
  if (feed === null) return
  await context.queue.send('poll-feed', { feedId }, { key: String(feedId), group: new URL(feed.url).host })
}

/** Each loaded when the first job of its kind comes: with the reader they are most of the program. */
function handlersOf(context: WorkContext): JobHandlers {
  return {
    'poll-feed': async ({ payload, signal }) => {
      const { pollFeed } = await import('./poll-feed.ts')
      await pollFeed(context, payload.feedId, signal)
    },
    'read-page': async (job) => (await import('./read-page.ts')).readPage(context, job),
    'read-report': async (job) => (await import('./read-report.ts')).readReportJob(context, job),
    'send-alert': async (job) => (await import('../alerts/send-alert.ts')).sendAlert(context, job),
    'make-snapshot': async (job) => (await import('./snapshot-job.ts')).snapshotJob(context, job),
    'second-read': async (job) => (await import('../second-reader/second-read.ts')).secondRead(context, job),
    rebuild: async (job) => (await import('./rebuild-job.ts')).rebuildJob(context, job),
  }
}
