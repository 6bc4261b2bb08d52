import type { DatePrecision } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'

interface Props {
  /** Null where no date is known. */
  days: number | null
  precision: DatePrecision | undefined
}

/** Days since a visit; of one dated by its month or year at least so many. */
export function DaysWaiting({ days, precision }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (days === null) return <>–</>
  const n = formatNumber(days, language)
  return <>{precision === 'day' ? n : t('people.atLeast', { n })}</>
}
