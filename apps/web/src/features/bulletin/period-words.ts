import type { Period } from '@jawla/domain'
import type { TFunction } from 'i18next'
import { formatDay, formatMonth } from '../../i18n/format-date.ts'
import type { Language } from '../../i18n/languages.ts'

/** `Semaine 6 de 2025`, `février 2025`. */
export function periodName({ unit, key }: Period, t: TFunction, language: Language): string {
  if (unit === 'month') return formatMonth(key, language)
  return t('bulletin.week', { week: Number(key.slice(6)), year: key.slice(0, 4) })
}

/** `du 3 février 2025 au 9 février 2025`. */
export function periodDays({ start, end }: Period, t: TFunction, language: Language): string {
  return t('bulletin.days', { first: formatDay(start, language), last: formatDay(end, language) })
}
