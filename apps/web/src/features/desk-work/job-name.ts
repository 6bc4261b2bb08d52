import type { DeadLetter } from '@jawla/domain'
import type { TFunction } from 'i18next'

const KNOWN = [
  ...(['poll-feed', 'read-page', 'read-report', 'second-read', 'make-snapshot', 'send-alert', 'rebuild'] as const),
] as const

/** What a kind of job does, in words; a kind that this page does not know goes by its own name. */
export function jobName(job: string, t: TFunction): string {
  const known = KNOWN.find((one) => one === job)
  return known === undefined ? job : t(`job.${known}`)
}

/** What a job was about: an address, title or name as `text`, else the number of a feed or run. */
export type JobSubject = { text: string } | { feed: number } | { run: number } | null

export function jobSubject({ payload }: Pick<DeadLetter, 'payload'>): JobSubject {
  const report = typeof payload.report === 'object' && payload.report !== null ? payload.report : {}
  const texts = [
    payload.url,
    fieldOf(report, 'url'),
    fieldOf(report, 'title'),
    payload.reportId,
    payload.key,
    payload.name,
    payload.month,
  ]
  const text = texts.find((one) => typeof one === 'string' && one !== '')
  if (typeof text === 'string') return { text }
  if (typeof payload.feedId === 'number') return { feed: payload.feedId }
  return typeof payload.runId === 'number' ? { run: payload.runId } : null
}

function fieldOf(value: object, name: string): unknown {
  return new Map<string, unknown>(Object.entries(value)).get(name)
}
