import type { VisitDetail } from '@jawla/domain'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { FactList } from './fact-list.tsx'
import { PointingProvider, useAddressed, usePointing } from './pointing.tsx'
import { ReportPanel } from './report-panel.tsx'
import { scrollWithin } from './scroll-within.ts'
import { factAt, factsOf, reportToOpen } from './visit-facts.ts'
import styles from './visit-in-evidence.module.css'

/** Facts on the start side, the report on the end side; pointing at either lights the other. */
export function VisitInEvidence({ detail }: { detail: VisitDetail }) {
  const addressed = useAddressed()
  const language = useLanguage()
  const facts = useMemo(() => factsOf(detail.visit), [detail.visit])
  const [open, setOpen] = useState(() => reportToOpen(facts, detail.reports, language.code === 'ar' ? 'ar' : 'fr'))
  useEffect(() => {
    const number = reportNumber(addressed)
    if (number > 0) setOpen(Math.min(number, detail.reports.length) - 1)
  }, [addressed, detail.reports.length])
  return (
    <PointingProvider
      addressed={factAt(addressed, facts, detail.reports)?.id ?? null}
      openReport={detail.reports[open]?.id ?? null}
    >
      <TwoSides detail={detail} addressed={addressed} open={open} onOpen={setOpen} />
    </PointingProvider>
  )
}

interface SidesProps {
  detail: VisitDetail
  addressed: string
  open: number
  onOpen: (index: number) => void
}

function TwoSides({ detail, addressed, open, onOpen }: SidesProps) {
  const { t } = useTranslation()
  const { lit, from } = usePointing()
  const factSide = useRef<HTMLElement>(null)
  const reportSide = useRef<HTMLElement>(null)

  // Where the address names a fact or words, focus goes there, as with any link inside a page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are only there once their report is open
  useEffect(() => {
    if (addressed === '') return
    const words = `[data-anchors~="${CSS.escape(addressed)}"]`
    const target = document.getElementById(addressed) ?? reportSide.current?.querySelector<HTMLElement>(words)
    if (!target) return
    target.focus({ preventScroll: true })
    scrollWithin(factSide.current?.contains(target) ? factSide.current : reportSide.current, target)
    target.scrollIntoView({ block: 'nearest' })
  }, [addressed, open])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another report has other words for the same fact
  useEffect(() => {
    if (lit === null) return
    const fact = document.getElementById(lit)
    const words = reportSide.current?.querySelector<HTMLElement>(`[data-facts~="${CSS.escape(lit)}"]`)
    if (from !== 'report' && words) scrollWithin(reportSide.current, words)
    if (from !== 'facts' && fact) scrollWithin(factSide.current, fact)
  }, [lit, from, open])

  return (
    <>
      <p className={`${styles.hint} no-print`}>{t('visit.hint')}</p>
      <div className={styles.sides}>
        <section ref={factSide} className={styles.side} aria-labelledby="facts-title">
          <h2 id="facts-title" className="visually-hidden">
            {t('visit.facts')}
          </h2>
          <FactList detail={detail} />
        </section>
        <section ref={reportSide} className={styles.side} aria-label={t('visit.report')}>
          <ReportPanel detail={detail} open={open} onOpen={onOpen} />
        </section>
      </div>
    </>
  )
}

/** The report that an address's quote stands in, from 1; 0 where it names no quote. */
function reportNumber(addressed: string): number {
  return Number(/^q-(\d+)-/.exec(addressed)?.[1] ?? 0)
}
