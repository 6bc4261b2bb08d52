import { type ChartLanguage, filterWords, formatDay, speakerOf } from '@jawla/charts'
import type { CalendarDate, Filter, Names } from '@jawla/domain'

/** What is cited, before it is written in one of the forms. */
export interface Citation {
  /** What a bibliography calls it: `jawla-2026-11-28`. */
  key: string
  title: string
  /** Who made it and who publishes it. */
  author: string
  /** The day of the data. */
  day: CalendarDate
  version: string
  url: string
  language: ChartLanguage
  /** When the reader looked at it; null where that is left to whoever cites. */
  accessed: CalendarDate | null
}

export interface ToCite {
  filter: Filter
  /** Of what the filter selects by id. */
  names: Record<string, Names>
  language: ChartLanguage
  /** The name of the snapshot; null for the record as it is. */
  snapshot: string | null
  day: CalendarDate
  dataVersion: number
  url: string
  accessed: CalendarDate | null
}

const AUTHORS: Record<ChartLanguage, string> = { ar: 'جولة', fr: 'Jawla', en: 'Jawla' }

const TITLES: Record<ChartLanguage, string> = {
  ar: 'سجل زيارات المسؤولين في الصناعة التقليدية والاقتصاد الاجتماعي والتضامني',
  fr: 'Registre des visites de responsables dans l’artisanat et l’économie sociale et solidaire',
  en: 'Record of officials’ visits in handicrafts and the social and solidarity economy',
}

/** A snapshot is cited by its name, the record of today by the version of its data. */
export function citationOf(of: ToCite): Citation {
  const { filter, names, language, snapshot, day, dataVersion, url, accessed } = of
  // Marks of direction, which no form knows, are taken out.
  const words = filterWords(filter, names, speakerOf(language)).replace(/[\u2066-\u2069]/g, '')
  const version = `1.0.${dataVersion}`
  return {
    ...{ key: `jawla-${snapshot ?? version}`, author: AUTHORS[language], day, url, language, accessed },
    title: words === '' ? TITLES[language] : `${TITLES[language]} (${words})`,
    version: snapshot ?? version,
  }
}

/** A day as sentences of the language have it. */
export function citedDay(day: CalendarDate, language: ChartLanguage): string {
  return formatDay(day, speakerOf(language).language)
}
