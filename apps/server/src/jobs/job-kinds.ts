import { reportSchema } from '@jawla/domain'
import * as z from 'zod'

/** What each kind of job is told, and how often and how fast it is tried again. Spans in seconds. */
export const JOB_KINDS = {
  /** Asks a feed what is new. It has its own next try, so a job that fails is a fault of ours: it is kept at once. */
  'poll-feed': kind(z.object({ feedId: z.int() }), { retryLimit: 0, retryDelay: 60, retryDelayMax: 3600 }),
  /** Reads the page of an item. A page may be half published, a server away for a while: five tries over some hours. */
  'read-page': kind(z.object({ feedId: z.int(), key: z.string(), url: z.string().nullable() }), {
    retryLimit: 4,
    retryDelay: 300,
    retryDelayMax: 6 * 3600,
  }),
  /** Takes in a report that failed unexpectedly, or reads a stored one again: kept with the report for staff to retry. */
  'read-report': kind(z.union([z.object({ report: reportSchema }), z.object({ reportId: z.string() })]), {
    retryLimit: 0,
    retryDelay: 60,
    retryDelayMax: 3600,
  }),
  /** Gives a report to the second reader. A model may be busy or away for a while. */
  'second-read': kind(z.object({ reportId: z.string() }), { retryLimit: 4, retryDelay: 60, retryDelayMax: 3600 }),
  /** Does a run; where its process was killed, another goes on where it stopped. */
  rebuild: kind(z.object({ runId: z.int() }), { retryLimit: 5, retryDelay: 5, retryDelayMax: 60 }),
  /** Makes the snapshot of a month; the data may change too much meanwhile, so that it is tried again over a day. */
  'make-snapshot': kind(z.object({ month: z.string() }), { retryLimit: 5, retryDelay: 600, retryDelayMax: 6 * 3600 }),
  /**
   * Sends what an alert is to tell, the visits named by id with the reason for each. A receiver may be away for some hours; the
   * message keeps its id, so that it can drop a repetition.
   */
  'send-alert': kind(
    z.object({
      alertId: z.int(),
      /** Of the alert, for staff who find the job among the dead letters. */
      name: z.string(),
      messageId: z.string(),
      at: z.string(),
      visits: z.array(z.object({ id: z.string(), what: z.enum(['new', 'status']) })),
      more: z.int(),
    }),
    { retryLimit: 8, retryDelay: 60, retryDelayMax: 2 * 3600 },
  ),
} as const

/** Where jobs go that failed as often as they may. */
export const DEAD_LETTERS = 'dead-letters'

export type JobName = keyof typeof JOB_KINDS
export type JobPayload<Name extends JobName> = z.infer<(typeof JOB_KINDS)[Name]['payload']>

export const JOB_NAMES = Object.keys(JOB_KINDS) as JobName[]

interface Retries {
  retryLimit: number
  retryDelay: number
  retryDelayMax: number
}

function kind<Payload extends z.ZodType>(payload: Payload, retries: Retries) {
  return { payload, retries }
}
