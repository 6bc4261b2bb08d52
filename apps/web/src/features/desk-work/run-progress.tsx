import type { Run } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatSpan } from '../../i18n/format-moment.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Moment } from '../../ui/moment.tsx'
import { Reason } from '../../ui/reason.tsx'
import styles from './runs.module.css'

/** How far a run is. Only its state is read out when it changes; the numbers change every second. */
export function RunProgress({ run }: { run: Run }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { state, done, total, rate, secondsLeft, why } = run
  const number = (value: number) => formatNumber(value, language)
  const reading = state === 'reading'
  return (
    <div className={styles.run} data-state={state}>
      <p className={styles.head}>
        <strong role="status">{t(`run.${state}`)}</strong>
        {run.endedAt !== null && <Moment at={run.endedAt} />}
      </p>
      {run.reread && (
        <>
          <progress value={done} max={Math.max(total, 1)} aria-labelledby="runs-title" />
          <p className={styles.numbers}>
            <span>{t('work.runs.progress', { done: number(done), total: number(total) })}</span>
            {reading && rate !== null && (
              <span>
                {t('work.runs.rate', { n: number(rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate)) })}
              </span>
            )}
            {reading && secondsLeft !== null && (
              <span>{t('work.runs.left', { time: formatSpan(secondsLeft, language) })}</span>
            )}
          </p>
        </>
      )}
      {why !== null && <Reason line={why} />}
    </div>
  )
}
