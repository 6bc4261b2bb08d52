import type { Filter } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatMonth } from '../../i18n/format-date.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import styles from './month-picker.module.css'
import { daysOf, type MonthCount, spanOf } from './months.ts'

interface Props {
  months: readonly MonthCount[]
  filter: Filter
  onChange: (next: Filter) => void
}

/** The same choice as dragging on the chart, for the keyboard. */
export function MonthPicker({ months, filter, onChange }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const span = spanOf(filter, months)
  const [first, last] = [months.at(0)?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined) return null
  const change = (end: 'first' | 'last', month: string) => {
    const days = daysOf({ first: span?.first ?? first, last: span?.last ?? last, [end]: month })
    onChange({ ...filter, ...days })
  }
  const options = months.map(({ month }) => (
    <option key={month} value={month}>
      {formatMonth(month, language)}
    </option>
  ))
  // A day outside the months that have visits still has to show what it is.
  const outside = (month: string) =>
    months.some((row) => row.month === month) ? null : <option value={month}>{formatMonth(month, language)}</option>
  return (
    <div className={`${styles.picker} no-print`}>
      <p>{t('timeline.hint')}</p>
      <label>
        {t('timeline.from')}
        <select value={span?.first ?? first} onChange={(event) => change('first', event.target.value)}>
          {outside(span?.first ?? first)}
          {options}
        </select>
      </label>
      <label>
        {t('timeline.to')}
        <select value={span?.last ?? last} onChange={(event) => change('last', event.target.value)}>
          {options}
          {outside(span?.last ?? last)}
        </select>
      </label>
      {span !== null && (
        <Button look="link" onClick={() => onChange({ ...filter, from: null, to: null })}>
          {t('timeline.clear')}
        </Button>
      )}
    </div>
  )
}
