import * as z from 'zod'

/** A rebuild as it goes: seen, stopped and continued. Times are ISO times. */
export const runSchema = z.object({
  id: z.int(),
  /** Whether every report is read again first. */
  reread: z.boolean(),
  reader: z.string(),
  /** `waiting` for a worker; `reading` reports; `joining` visits; `stopped` and can go on; `failed`: why is told. */
  state: z.enum(['waiting', 'reading', 'joining', 'stopped', 'done', 'failed']),
  stopAsked: z.boolean(),
  done: z.int(),
  total: z.int(),
  /** Reports a second, since the run last started or went on; null before there is something to divide. */
  rate: z.number().nullable(),
  secondsLeft: z.int().nullable(),
  startedAt: z.string(),
  /** When the process that does it was last heard of. */
  seenAt: z.string(),
  endedAt: z.string().nullable(),
  why: z.string().nullable(),
})
export type Run = z.infer<typeof runSchema>
export type RunState = Run['state']
