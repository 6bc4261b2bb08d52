import { type Names, sentenceAround, type Visit } from '@jawla/domain'
import type { VisitsToFollow } from '@jawla/store'
import { provinceName, regionName } from '@jawla/vocabulary/regions'
import { placeNames } from '../../vocabulary/place-names.ts'
import { FOLLOW_WORDS, type FollowLanguage } from './follow-words.ts'

/** A visit as feeds and calendars tell it. */
export interface ToldVisit {
  id: string
  /** `Visite : Fès, Lahcen Essaadi`, without its day. */
  title: string
  status: Visit['status']
  date: Visit['date']
  /** Where it went, in order. */
  stops: string[]
  /** The sentences that tell of it, each with who printed it. */
  quotes: { text: string; outlet: string | null; url: string | null }[]
  /** When the last of its reports was published; where none says, the day of the visit, and else the first day of all. */
  updated: Date
}

const MOST_OFFICIALS = 3
const MOST_QUOTES = 3

/** The visits in the reader's language; sentences stay as they were printed. */
export function toldVisits({ visits, reports, names }: VisitsToFollow, language: FollowLanguage): ToldVisit[] {
  const words = FOLLOW_WORDS[language]
  const inLanguage = (known: Names | undefined, written: string) =>
    (language === 'ar' ? (known?.ar ?? known?.fr) : (known?.fr ?? known?.ar)) ?? written
  const whereOf = ({ place, province, region }: Visit) => {
    if (place !== null) return inLanguage(placeNames(place.name, province), place.name)
    if (province !== null) return provinceName(province, language)
    return region === null ? words.noPlace : regionName(region, language)
  }
  return visits.map((visit) => {
    const officials = visit.officials.slice(0, MOST_OFFICIALS).map(({ id, name }) => inLanguage(names[id], name))
    const published = visit.reports.flatMap((id) => reports.get(id)?.publishedAt ?? [])
    const latest = published.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1)
    return {
      id: visit.id,
      title: `${words.status[visit.status]}${language === 'fr' ? '\u00a0: ' : ': '}${[whereOf(visit), ...officials].join(words.comma)}`,
      status: visit.status,
      date: visit.date,
      stops: visit.stops.map(({ name }) => name),
      quotes: visit.trigger.slice(0, MOST_QUOTES).flatMap(({ start, end, reportId }) => {
        const report = reports.get(reportId)
        if (!report) return []
        return { text: sentenceAround(report.text, { start, end }), outlet: report.outlet, url: report.url }
      }),
      updated: new Date(latest ?? visit.date.start ?? 0),
    }
  })
}
