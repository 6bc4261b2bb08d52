import * as z from 'zod'

/** How a feed stands and what it gave, for staff. Times are ISO times. */
export const feedSchema = z.object({
  /** Null for a feed of the shipped list that was never switched on. */
  id: z.int().nullable(),
  url: z.string(),
  /** The address it was added by; another one than `url` where the feed moved for good. */
  addedUrl: z.string(),
  outlet: z.string().nullable(),
  language: z.enum(['ar', 'fr']).nullable(),
  title: z.string().nullable(),
  state: z.enum(['on', 'off', 'gone']),
  condition: z.enum(['new', 'well', 'failing', 'gone', 'off']),
  flags: z.array(z.enum(['silent', 'unreadable', 'foreign'])),
  lastTryAt: z.string().nullable(),
  lastSuccessAt: z.string().nullable(),
  lastNewAt: z.string().nullable(),
  nextTryAt: z.string().nullable(),
  failures: z.int(),
  lastError: z.string().nullable(),
  lastErrorAt: z.string().nullable(),
  /** Items ever seen, and what those of the last 30 days came to. */
  items: z.int(),
  recent: z.object({
    items: z.int(),
    waiting: z.int(),
    reports: z.int(),
    /** Reports that tell of a visit. */
    relevant: z.int(),
    foreign: z.int(),
    failed: z.int(),
  }),
})
export type Feed = z.infer<typeof feedSchema>

/** One poll of a feed, as the log keeps it. */
export const pollSchema = z.object({
  at: z.string(),
  url: z.string(),
  outcome: z.enum(['read', 'unchanged', 'later', 'refused', 'gone', 'unreadable']),
  movedTo: z.string().nullable(),
  items: z.int().nullable(),
  newItems: z.int().nullable(),
  why: z.string().nullable(),
  nextTryAt: z.string().nullable(),
})
export type Poll = z.infer<typeof pollSchema>
