import { randomUUID } from 'node:crypto'
import { dueNow } from '@jawla/store'
import type { WorkContext } from '../jobs/work-context.ts'
import type { Desk } from './desk.ts'

/** How long a feed may take to answer when it is added. */
const PATIENCE_MS = 60_000

/**
 * Staff's desk on an open store; `wake` lets the workers look for new jobs and for what alerts are to tell. What reads and fetches is loaded when it is used for the
 * first time: a server that only answers readers starts without it.
 */
export function openDesk(work: WorkContext, wake: () => void): Desk {
  const { store, queue } = work
  const woken = <T>(value: T): T => {
    wake()
    return value
  }
  const by = (who: string) => ({ who, at: work.now().toISOString() })
  const uploads = new Map<string, number>()
  const alerts = async (who: string) => (await import('../alerts/keep-alerts.ts')).keepAlerts(work, who)
  const facts = async () => (await import('./decide-facts.ts')).factsDesk(store, work.now)
  const vocabulary = async () => (await import('./keep-vocabulary.ts')).keepVocabulary(store, work.now)
  const visits = async (who: string) => (await import('./decide-visits.ts')).decideVisits(store, { who, now: work.now })
  return {
    feeds: {
      list: async () => (await import('../feeds/all-feeds.ts')).allFeeds(store.db, work.now()),
      add: async (subscription, who) => {
        const { subscribe } = await import('../feeds/subscribe.ts')
        return woken(await subscribe(work, subscription, { who, signal: AbortSignal.timeout(PATIENCE_MS) }))
      },
      remove: async (feed, who) => (await import('../feeds/switch-feeds.ts')).dropFeed(store.db, feed, by(who)),
      switch: async (feed, on, who) => {
        const { switchFeeds } = await import('../feeds/switch-feeds.ts')
        return woken(await switchFeeds(store.db, feed, { on, signed: by(who) }))
      },
      poll: async (feed) => {
        const { feedNumber } = await import('../feeds/switch-feeds.ts')
        const id = await feedNumber(store.db, feed)
        await dueNow(store.db, id, work.now().toISOString())
        return woken(id)
      },
    },
    alerts: (who) => ({
      list: async () => (await alerts(who)).list(),
      add: async (alert) => (await alerts(who)).add(alert),
      change: async (id, change) => (await alerts(who)).change(id, change),
      remove: async (id) => (await alerts(who)).remove(id),
      test: async (id) => (await alerts(who)).test(id),
      renewSecret: async (id) => (await alerts(who)).renewSecret(id),
    }),
    jobs: {
      counts: () => queue.counts(),
      deadLetters: () => queue.deadLetters(),
      retry: async (ids) => woken(await queue.retry(ids)),
    },
    runs: {
      start: async (options) => {
        const { chooseRun } = await import('../jobs/choose-run.ts')
        const { id } = await chooseRun(store, options)
        await queue.send('rebuild', { runId: id }, { key: String(id) })
        return woken(id)
      },
    },
    visits: (who) => ({
      join: async (ids, why) => (await visits(who)).join(ids, why),
      keepApart: async (ids, why) => (await visits(who)).keepApart(ids, why),
      split: async (id, reportId, why) => (await visits(who)).split(id, reportId, why),
      move: async (reportId, between, why) => (await visits(who)).move(reportId, between, why),
      acts: async (id) => (await visits(who)).acts(id),
      undo: async (decisions, why) => (await visits(who)).undo(decisions, why),
    }),
    facts: {
      decide: async (act, signed) => (await facts()).decide(act, signed),
      undo: async (ids, signed) => (await facts()).undo(ids, signed),
      withdrawn: async () => (await facts()).withdrawn(),
      history: async (id) => (await facts()).history(id),
    },
    vocabulary: {
      list: async (asked) => (await vocabulary()).list(asked),
      state: async () => (await vocabulary()).state(),
      changes: async (limit) => (await vocabulary()).changes(limit),
      towns: async (province) => (await vocabulary()).towns(province),
      families: async () => (await vocabulary()).families(),
      add: async (addition, signed) => (await vocabulary()).add(addition, signed),
      undo: async (change, signed) => (await vocabulary()).undo(change, signed),
    },
    reports: {
      paste: async (pasted) => woken(await (await import('./take-pasted.ts')).takePasted(work, pasted)),
      fetch: async (page) => woken(await (await import('./take-address.ts')).takeAddress(work, page)),
      upload: async (files, given, key = randomUUID()) => {
        uploads.set(key, 0)
        try {
          const { takeFiles } = await import('./take-files.ts')
          return woken(await takeFiles(work, files, { given, onTaken: (reports) => uploads.set(key, reports) }))
        } finally {
          uploads.delete(key)
        }
      },
      uploaded: (key) => uploads.get(key) ?? null,
    },
  }
}
