import * as z from 'zod'

/** A job that failed as often as it may, kept until staff retry or drop it. */
export const deadLetterSchema = z.object({
  id: z.string(),
  /** What was to be done: `poll-feed`, `read-page`, `read-report`, `make-snapshot`, `send-alert` or `rebuild`. */
  job: z.string(),
  payload: z.record(z.string(), z.unknown()),
  /** Why the last try failed, in one line. */
  reason: z.string(),
  tries: z.int(),
  /** ISO times. */
  createdAt: z.string(),
  failedAt: z.string(),
})
export type DeadLetter = z.infer<typeof deadLetterSchema>

/** How many jobs of one kind wait, run, and lie in the dead letters. */
export const jobCountSchema = z.object({
  job: z.string(),
  waiting: z.int(),
  running: z.int(),
  dead: z.int(),
})
export type JobCount = z.infer<typeof jobCountSchema>
