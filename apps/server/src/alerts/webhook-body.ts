import type { StoredAlert } from '@jawla/store'
import type { AlertMessage } from './alert-message.ts'

/**
 * The message for a program: each visit as the export writes it, with the evidence of every fact, and beside it the whole sentences that
 * tell of it, its sources and its page.
 */
export function webhookBody({ at, visits, more, overview }: AlertMessage, { id, name }: StoredAlert): string {
  return JSON.stringify({
    type: visits.some(({ what }) => what === 'example') ? 'visits.example' : 'visits.told',
    timestamp: at,
    data: {
      alert: { id, name },
      visits: visits.map(({ what, visit, told, address, sources }) => ({
        ...{ what, title: told.title, address, visit, sentences: told.quotes, sources },
      })),
      more,
      overview,
    },
  })
}
