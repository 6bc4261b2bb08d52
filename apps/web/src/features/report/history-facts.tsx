import { isNotHeardOf, type VisitDetail } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatDay, formatToldDate } from '../../i18n/format-date.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { today } from '../../ui/today.ts'
import { FactGroupBox } from './fact-group-box.tsx'
import { FactItem } from './fact-item.tsx'
import styles from './fact-list.module.css'
import { factId } from './visit-facts.ts'

/** What was told of a visit as it went on; left out where all there is to say is that it was held. */
export function HistoryFacts({ detail: { visit, reports } }: { detail: VisitDetail }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [only, ...others] = visit.history
  if (others.length === 0 && only?.status === 'held') return null
  return (
    <FactGroupBox title={t('visit.history')}>
      {visit.history.map((event, index) => {
        const day = formatToldDate(event, language)
        return (
          <FactItem
            key={`${event.status} ${event.start}`}
            id={factId('event', index)}
            evidence={event.evidence}
            reports={reports}
          >
            <StatusMark status={event.status} />{' '}
            {event.published === null
              ? t('history.undated')
              : t('history.published', { day: formatDay(event.published, language) })}
            {day !== null && <span className={styles.aside}> {t(`history.day.${event.status}`, { day })}</span>}
          </FactItem>
        )
      })}
      {isNotHeardOf(visit, today()) && <li className={styles.note}>{t('visit.notHeardOf')}</li>}
    </FactGroupBox>
  )
}
