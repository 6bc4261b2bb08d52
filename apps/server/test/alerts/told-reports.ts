import { addDays, type Report } from '@jawla/domain'
import { processReport } from '../../src/pipeline/process-report.ts'
import type { FeedDesk } from '../jobs/feed-desk.ts'
import { ARABIC, FRENCH } from '../reports.ts'

type Given = { id: string; url: string; outlet: string; publishedAt: string; text: string }

const AT_FES = 'à Fès le centre de formation aux métiers de l’artisanat'
const WHO = 'Le secrétaire d’État chargé de l’artisanat, Lahcen Saâdi,'

/** A visit still to come, and two outlets that tell of it after its day; and one somewhere else. */
export const ANNOUNCED: Given = {
  ...{ id: 'announced', url: 'https://un.example/announced', outlet: 'Un', publishedAt: '2025-02-05' },
  text: `${WHO} visitera vendredi 7 février 2025 ${AT_FES}, selon un communiqué du ministère.`,
}
export const HELD: Given = {
  ...{ id: 'held', url: 'https://deux.example/held', outlet: 'Deux', publishedAt: '2025-02-08' },
  text: `${WHO} a visité vendredi 7 février 2025 ${AT_FES}, où il a remis des diplômes à une promotion d’apprentis.`,
}
export const IN_SAFI: Given = {
  ...{ id: 'safi', url: 'https://trois.example/safi', outlet: 'Trois', publishedAt: '2025-03-12' },
  text: `${WHO} a visité mardi 11 mars 2025 à Safi le complexe de la poterie, où il a rencontré les artisans.`,
}
export { ARABIC, FRENCH }

/** Takes a report into the store as any door would. */
export async function tell({ store, now }: FeedDesk, ...reports: Given[]): Promise<void> {
  for (const { id, url, outlet, publishedAt, text } of reports) {
    const report: Report = {
      ...{ id, url, outlet, publishedAt, text, language: id === ARABIC.id ? 'ar' : 'fr', title: null, author: null },
      ...{ publishedBasis: 'given', textFrom: 'given', sample: false, factsFrom: null },
    }
    await processReport(store, report, now())
  }
}

/** Another visit to Fès each time, ten days after the one before. */
export function anotherVisit(number: number): Given {
  const day = addDays('2021-04-01', 10 * number)
  const written = new Date(day).toLocaleDateString('fr', { dateStyle: 'long', timeZone: 'UTC' })
  return {
    ...{ id: `n${number}`, url: `https://un.example/n${number}`, outlet: 'Un', publishedAt: addDays(day, 1) },
    text: `${WHO} a visité le ${written} ${AT_FES}, où il a rencontré les formateurs.`,
  }
}
