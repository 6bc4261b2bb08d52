import type { TimeUnit } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { isAskedByWindow } from './time-window.ts'

interface Props {
  unit: TimeUnit
  /** Visits dated more vaguely than the unit: of the window where it is asked for alone, else of the record. */
  undated: number
  /** Visits of the record whose month is not stated. */
  withoutMonth: number
}

/** What is dated more vaguely than the unit is left out of the chart, and says so. */
export function UndatedNotes({ unit, undated, withoutMonth }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const note = (key: 'timeline.undated.day' | 'timeline.undated.month' | 'timeline.undated.year', count: number) =>
    count > 0 && <p>{t(key, { count, n: formatNumber(count, language) })}</p>
  if (!isAskedByWindow(unit)) return note(unit === 'year' ? 'timeline.undated.year' : 'timeline.undated.month', undated)
  return (
    <>
      {note('timeline.undated.day', undated)}
      {note('timeline.undated.month', withoutMonth)}
    </>
  )
}
