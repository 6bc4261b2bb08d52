import type { VisitDetail } from '@jawla/domain'
import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format-date.ts'
import { fetchRecordMessages } from '../../i18n/start-i18n.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { LazyPart } from '../../ui/lazy-part.tsx'
import styles from './objections.module.css'

/** Fetched, with its messages, when somebody has something to say. */
const ReportError = lazy(async () => {
  const [{ ReportError }] = await Promise.all([import('./report-error.tsx'), fetchRecordMessages()])
  return { default: ReportError }
})

/** What came of what readers said is wrong about a visit, and the way to say something. */
export function ObjectionsPart({ detail: { visit, objections } }: { detail: VisitDetail }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <section className={styles.part} aria-label={t('objection.part')}>
      <ul>
        {objections.map(({ field, at, state, answer, settledAt }) => (
          <li key={`${at} ${field}`}>
            {t(`objection.${state}`, {
              at: formatDay(at.slice(0, 10), language),
              settled: formatDay(settledAt.slice(0, 10), language),
            })}
            {answer !== '' && <q dir="auto">{answer}</q>}
          </li>
        ))}
      </ul>
      <Button look="link" className="no-print" onClick={() => setOpen(true)}>
        {t('objection.open')}
      </Button>
      {open && (
        <LazyPart>
          <ReportError visitId={visit.id} onClose={() => setOpen(false)} />
        </LazyPart>
      )}
    </section>
  )
}
