import type { VisitDetail } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ChooseVisit } from './choose-visit.tsx'
import styles from './decisions.module.css'
import { ReportName } from './report-name.tsx'
import { StandingActs } from './standing-acts.tsx'
import type { Decide } from './use-decide.ts'

interface Props {
  detail: VisitDetail
  decide: Decide
}

/** Joins the visit with another, takes a report out of it or into another, and lists what was done so. */
export function ArrangeVisit({ detail: { visit, reports }, decide }: Props) {
  const { t } = useTranslation()
  return (
    <Disclosure look="link" className={styles.arrange} summary={t('decide.title')}>
      <div className={styles.inside}>
        {reports.length > 1 && (
          <>
            <h2>{t('decide.reports')}</h2>
            <ul className={styles.rows}>
              {reports.map((report) => (
                <li key={report.id}>
                  <p>
                    <ReportName report={report} />
                  </p>
                  <p className={styles.buttons}>
                    <Button aria-disabled={decide.busy} onClick={() => decide.split(visit.id, report.id)}>
                      {t('decide.split')}
                    </Button>
                    <ChooseVisit
                      button={t('decide.move')}
                      title={t('decide.move.title')}
                      visit={visit}
                      busy={decide.busy}
                      onChoose={(to) => decide.move(report.id, visit.id, to)}
                    />
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className={styles.buttons}>
          <ChooseVisit
            button={t('decide.join')}
            title={t('decide.join.title')}
            visit={visit}
            busy={decide.busy}
            onChoose={(other) => decide.join([visit.id, other])}
          />
        </p>
        <StandingActs visitId={visit.id} decide={decide} />
      </div>
    </Disclosure>
  )
}
