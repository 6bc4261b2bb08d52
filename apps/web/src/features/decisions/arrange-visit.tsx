import type { VisitDetail } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './decisions.module.css'
import { StandingActs } from './standing-acts.tsx'
import type { Decide } from './use-decide.ts'

interface Props {
  detail: VisitDetail
  decide: Decide
  onAsk: (what: 'join' | 'split') => void
}

/** Joins the visit with another, takes a report out of it or into another, and lists what was done so. */
export function ArrangeVisit({ detail: { visit, reports }, decide, onAsk }: Props) {
  const { t } = useTranslation()
  return (
    <Disclosure look="link" className={styles.arrange} summary={t('decide.title')}>
      <div className={styles.inside}>
        <p className={styles.buttons}>
          <Button aria-haspopup="dialog" aria-disabled={decide.busy} onClick={() => onAsk('join')}>
            {t('decide.join')}
          </Button>
          {reports.length > 1 && (
            <Button aria-haspopup="dialog" aria-disabled={decide.busy} onClick={() => onAsk('split')}>
              {t('decide.split.open')}
            </Button>
          )}
        </p>
        <StandingActs visitId={visit.id} decide={decide} />
      </div>
    </Disclosure>
  )
}
