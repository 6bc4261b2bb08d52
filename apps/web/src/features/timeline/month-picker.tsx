import { type DaySpan, unitEnd, unitStart } from '@jawla/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMonth } from '../../i18n/format-date.ts'
import type { Language } from '../../i18n/languages.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { useFilter } from '../filters/use-filter.ts'
import styles from './month-picker.module.css'
import { periodOf } from './time-window.ts'

interface Props {
  months: readonly DaySpan[]
}

/** The same choice as dragging on the chart, for the keyboard. */
export function MonthPicker({ months }: Props) {
  const [filter, setFilter] = useFilter()
  const { t } = useTranslation()
  const language = useLanguage()
  const all = useMemo(
    () => months.map(({ from }) => <MonthOption key={from} month={from} language={language} />),
    [months, language],
  )
  const [first, last] = [months.at(0), months.at(-1)]
  if (first === undefined || last === undefined) return null
  const whole = { from: first.from, to: last.to }
  const period = periodOf(filter, whole)
  const shown = period ?? whole
  const ends = { from: unitStart(shown.from, 'month'), to: unitStart(shown.to, 'month') }
  const change = (end: 'from' | 'to', month: string) => {
    const next = { ...ends, [end]: month }
    const [from, to] = next.from <= next.to ? [next.from, next.to] : [next.to, next.from]
    setFilter((before) => ({ ...before, from, to: unitEnd(to, 'month') }))
  }
  const option = (month: string) => <MonthOption key={month} month={month} language={language} />
  // A day outside the months that have visits still has to show what it is.
  const outside = (month: string) => (months.some(({ from }) => from === month) ? null : option(month))
  const select = (end: 'from' | 'to') => (
    <label>
      {t(`timeline.${end}`)}
      <select value={ends[end]} onChange={(event) => change(end, event.target.value)}>
        {end === 'from' && outside(ends.from)}
        {all}
        {end === 'to' && outside(ends.to)}
      </select>
    </label>
  )
  return (
    <div className={`${styles.picker} no-print`}>
      <p>{t('timeline.hint')}</p>
      {select('from')}
      {select('to')}
      {period !== null && (
        <Button look="link" onClick={() => setFilter((before) => ({ ...before, from: null, to: null }))}>
          {t('timeline.clear')}
        </Button>
      )}
    </div>
  )
}

function MonthOption({ month, language }: { month: string; language: Language }) {
  return <option value={month}>{formatMonth(month.slice(0, 7), language)}</option>
}
