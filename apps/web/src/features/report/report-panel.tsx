import type { VisitDetail } from '@jawla/domain'
import { type KeyboardEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { ReportHead } from './report-head.tsx'
import styles from './report-panel.module.css'
import { ReportText } from './report-text.tsx'
import { factsOf } from './visit-facts.ts'

interface Props {
  detail: VisitDetail
  /** Which report is open, from 0. */
  open: number
  onOpen: (index: number) => void
}

/** The visit's reports, one open at a time; on paper the others are named below it. */
export function ReportPanel({ detail, open, onOpen }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { reports, visit } = detail
  const report = reports[open]
  const spans = useMemo(
    () =>
      factsOf(visit).flatMap((fact) =>
        fact.evidence
          .filter((evidence) => evidence.reportId === report?.id)
          .map(({ start, end }) => ({ factId: fact.id, start, end })),
      ),
    [visit, report?.id],
  )
  const turn = (event: KeyboardEvent<HTMLDivElement>) => {
    const forward = language.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const backward = language.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const step = event.key === forward ? 1 : event.key === backward ? -1 : 0
    if (step === 0) return
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')]
    const next = (tabs.indexOf(event.target as HTMLElement) + step + tabs.length) % tabs.length
    onOpen(next)
    tabs[next]?.focus()
  }
  if (report === undefined) return null
  return (
    <>
      {reports.length > 1 && (
        <div role="tablist" aria-label={t('visit.reports')} className={`${styles.tabs} no-print`} onKeyDown={turn}>
          {reports.map((other, index) => (
            <button
              key={other.id}
              type="button"
              role="tab"
              id={`report-tab-${index}`}
              aria-selected={index === open}
              aria-controls="report-panel"
              tabIndex={index === open ? 0 : -1}
              onClick={() => onOpen(index)}
            >
              <bdi>{other.outlet ?? t('report.tab', { n: formatNumber(index + 1, language) })}</bdi>
            </button>
          ))}
        </div>
      )}
      <article
        id="report-panel"
        role={reports.length > 1 ? 'tabpanel' : undefined}
        aria-labelledby={reports.length > 1 ? `report-tab-${open}` : undefined}
        aria-label={reports.length > 1 ? undefined : t('report.text')}
      >
        <ReportHead report={report} />
        <ReportText report={report} number={open + 1} spans={spans} />
      </article>
      {reports.length > 1 && (
        <div className={styles.others}>
          {reports.map((other) => other !== report && <ReportHead key={other.id} report={other} />)}
        </div>
      )}
    </>
  )
}
