import {
  addDays,
  isCalendarDate,
  lastFullPeriod,
  nextPeriod,
  type Period,
  type PeriodUnit,
  periodOf,
  previousPeriod,
} from '@jawla/domain'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { today } from '../../ui/today.ts'
import styles from './bulletin.module.css'

/** Which week or month: the one before, the one after, that of a day, or the last that is over. */
export function BulletinChoices({ period }: { period: Period }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { unit } = period
  const go = (next: Period) => void navigate({ to: '/bulletin/$period', params: { period: next.key } })
  const lead = (next: Period, words: string) => (
    <Link to="/bulletin/$period" params={{ period: next.key }}>
      {words}
    </Link>
  )
  return (
    <nav className={`${styles.choices} no-print`} aria-label={t('bulletin.unit')}>
      <Segmented<PeriodUnit>
        label={t('bulletin.unit')}
        choices={[
          { value: 'week', label: t('bulletin.unit.week') },
          { value: 'month', label: t('bulletin.unit.month') },
        ]}
        value={unit}
        // The middle of a week is in the month that most of it is in.
        onChange={(next) => go(periodOf(addDays(period.start, 3), next))}
      />
      <Field label={t('bulletin.pick')}>
        {(control) => (
          <input
            {...control}
            key={period.key}
            type="date"
            defaultValue={period.start}
            min="1900-01-01"
            max="2199-12-31"
            onChange={({ target: { value } }) => {
              if (isCalendarDate(value) && (value < period.start || value > period.end)) go(periodOf(value, unit))
            }}
          />
        )}
      </Field>
      <p className={styles.ways}>
        {lead(previousPeriod(period), t(`bulletin.previous.${unit}`))}
        {lead(nextPeriod(period), t(`bulletin.next.${unit}`))}
        {lead(lastFullPeriod(today(), unit), t(`bulletin.last.${unit}`))}
      </p>
    </nav>
  )
}
