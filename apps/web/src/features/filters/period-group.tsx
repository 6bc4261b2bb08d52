import { type Filter, isCalendarDate } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './period-group.module.css'
import type { SetFilter } from './use-filter.ts'

interface Props {
  filter: Filter
  onChange: SetFilter
}

/** First and last day, inclusive. A day that is still being typed changes nothing. */
export function PeriodGroup({ filter, onChange }: Props) {
  const { t } = useTranslation()
  const change = (end: 'from' | 'to', text: string) => {
    if (text === '' || isCalendarDate(text)) onChange((before) => ({ ...before, [end]: text === '' ? null : text }))
  }
  return (
    <fieldset className={styles.period}>
      <legend>{t('filters.period')}</legend>
      <label>
        {t('filters.from')}
        <input
          type="date"
          value={filter.from ?? ''}
          max={filter.to ?? undefined}
          onChange={(event) => change('from', event.target.value)}
        />
      </label>
      <label>
        {t('filters.to')}
        <input
          type="date"
          value={filter.to ?? ''}
          min={filter.from ?? undefined}
          onChange={(event) => change('to', event.target.value)}
        />
      </label>
      {(filter.from ?? filter.to) !== null && (
        <Button look="link" onClick={() => onChange((before) => ({ ...before, from: null, to: null }))}>
          {t('filters.period.clear')}
        </Button>
      )}
    </fieldset>
  )
}
