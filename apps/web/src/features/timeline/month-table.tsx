import { useTranslation } from 'react-i18next'
import { formatMonth } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import styles from './month-table.module.css'
import type { MonthCount } from './months.ts'

const STATUSES = ['held', 'announced', 'cancelled'] as const

/** The chart's numbers, newest month first; months without any visit are left out. */
export function MonthTable({ months }: { months: readonly MonthCount[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const told = months.filter((row) => STATUSES.some((status) => row[status] > 0)).toReversed()
  return (
    <div className={styles.scroll}>
      <table>
        <caption className="visually-hidden">{t('timeline.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('timeline.month')}</th>
            {STATUSES.map((status) => (
              <th key={status} scope="col" className="number">
                {t(`status.${status}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.map((row) => (
            <tr key={row.month}>
              <td>{formatMonth(row.month, language)}</td>
              {STATUSES.map((status) => (
                <td key={status} className="number">
                  {formatNumber(row[status], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
