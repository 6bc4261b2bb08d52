import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatMoment } from '../../i18n/format-moment.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { VisitLink } from '../../ui/visit-link.tsx'
import styles from './decisions.module.css'
import type { Decide } from './use-decide.ts'

/** What was decided about the visit by hand and still stands, each with the way back. */
export function StandingActs({ visitId, decide }: { visitId: string; decide: Decide }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const acts = useQuery(api.visits.acts.queryOptions({ id: visitId }, { staleTime: 0 }))
  if (acts.data === undefined || acts.data.length === 0) return null
  return (
    <>
      <h2>{t('decide.acts')}</h2>
      <ul className={styles.rows}>
        {acts.data.map(({ decisions, at, how, visits }) => (
          <li key={decisions.join(' ')}>
            <div>
              <p>
                <span className={styles.byHand}>{t(`decide.act.${how}`)}</span>{' '}
                <time dateTime={at} className={styles.aside}>
                  {formatMoment(at, language)}
                </time>
              </p>
              {visits.map((id) => (
                <p key={id}>
                  <VisitLink id={id} />
                </p>
              ))}
            </div>
            <p className={styles.buttons}>
              <Button aria-disabled={decide.busy} onClick={() => decide.undo(decisions)}>
                {t('decide.undo')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
