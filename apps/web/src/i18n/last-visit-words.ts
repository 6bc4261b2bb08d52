import type { CalendarDate } from '@jawla/domain'
import type { TFunction } from 'i18next'
import { formatDay } from './format-date.ts'
import type { Language } from './languages.ts'

interface Reader {
  t: TFunction
  language: Language
  /** What is said where none was held. */
  never: string
}

/** When the last visit held was; a visit whose date nobody states was held all the same. */
export function lastVisitWords(
  told: { held: number; lastVisit: CalendarDate | null } | undefined,
  { t, language, never }: Reader,
): string {
  if (told === undefined || told.held === 0) return never
  return told.lastVisit === null ? t('date.unknown') : formatDay(told.lastVisit, language)
}
