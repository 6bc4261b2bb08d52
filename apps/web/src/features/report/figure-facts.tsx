import type { VisitDetail } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { asWritten } from '../../i18n/name-in.ts'
import { peopleWords } from '../../i18n/people-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { NotStated } from '../../ui/not-stated.tsx'
import { Written } from '../../ui/written.tsx'
import { DifferingClaims } from './differing-claims.tsx'
import { FactGroupBox } from './fact-group-box.tsx'
import { FactItem } from './fact-item.tsx'
import styles from './fact-list.module.css'
import { factId } from './visit-facts.ts'

/** People counted. A group without a number says so; it never becomes a zero. */
export function FigureFacts({ detail: { visit, reports } }: { detail: VisitDetail }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (visit.figures.length === 0) return null
  return (
    <FactGroupBox title={t('visit.figures')}>
      {visit.figures.map((figure, index) => {
        const words = peopleWords(figure, t, language)
        return (
          <FactItem
            key={`${figure.measure} ${figure.evidence[0]?.reportId} ${figure.evidence[0]?.start}`}
            id={factId('figure', index)}
            evidence={figure.evidence}
            reports={reports}
            differing={
              <DifferingClaims
                settled={figure.settled}
                reports={reports}
                words={(claim) => peopleWords(claim, t, language)}
              />
            }
          >
            {t(`measure.${figure.measure}`)}
            {t('sign.colon')}
            {words === null ? <NotStated>{t('people.notStated')}</NotStated> : <span>{words}</span>}
            {figure.planned && <span className={styles.aside}> ({t('figure.planned')})</span>}
            {figure.program !== null && (
              <p className={styles.aside}>
                <Written name={asWritten(figure.program)} />
              </p>
            )}
          </FactItem>
        )
      })}
    </FactGroupBox>
  )
}
