import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { reasonKey } from '../../i18n/reason-words.ts'
import { Reason } from '../../ui/reason.tsx'
import { VisitLink } from '../../ui/visit-link.tsx'
import type { Taken } from './taken.ts'
import styles from './taken-list.module.css'

/** What the server calls what has no name of its own. */
const UNNAMED = ['pasted text', 'pasted page']

interface Props {
  taken: Taken
  /** Whether its file or address is said. */
  named: boolean
}

/** One report: taken or not and why, and the visits it tells of. */
export function TakenReport({ taken: { where, outcome, why, visits }, named }: Props) {
  const { t } = useTranslation()
  return (
    <li className={styles.report} data-outcome={outcome}>
      <p className={styles.head}>
        <strong>{t(`taken.${outcome}`)}</strong>
        {named && <bdi className={styles.where}>{UNNAMED.includes(where) ? t('taken.pasted') : where}</bdi>}
      </p>
      {(outcome === 'updated' || outcome === 'unchanged') && (
        <p className={styles.hint}>{t(`taken.${outcome}.hint`)}</p>
      )}
      {why !== null && <Reason line={why} />}
      {why !== null && reasonKey(why) === 'reason.feedNotPage' && <Link to="/desk/feeds">{t('desk.feeds')}</Link>}
      {why !== null && reasonKey(why) === 'reason.kept' && <Link to="/desk/work">{t('desk.work')}</Link>}
      {outcome !== 'failed' && visits.length === 0 && <p>{t('taken.noVisit')}</p>}
      {visits.length > 0 && (
        <>
          <p>{t('taken.visits')}</p>
          <ul className={styles.visits}>
            {visits.map((id) => (
              <li key={id}>
                <VisitLink id={id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}
