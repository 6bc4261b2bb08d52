import type { ChartLanguage } from '@jawla/charts'
import { type Citation, citedDay } from './citation.ts'

const WORDS: Record<
  ChartLanguage,
  { version: (version: string, day: string) => string; seen: (day: string) => string }
> = {
  ar: {
    version: (version, day) => `النسخة ${version}، بمعطيات ${day}`,
    seen: (day) => ` (اطُّلع عليه في ${day})`,
  },
  fr: {
    version: (version, day) => `Version ${version}, données du ${day}`,
    seen: (day) => ` (consulté le ${day})`,
  },
  en: {
    version: (version, day) => `Version ${version}, data of ${day}`,
    seen: (day) => ` (accessed ${day})`,
  },
}

/** One line for a footnote, in the reader's language. */
export function writeText({ title, author, day, version, url, language, accessed }: Citation): string {
  const words = WORDS[language]
  const seen = accessed === null ? '' : words.seen(citedDay(accessed, language))
  return `${author} (${day.slice(0, 4)}). ${title}. ${words.version(version, citedDay(day, language))}. ${url}${seen}\n`
}
