import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { usePointing } from './pointing.tsx'
import { scrollWithin } from './scroll-within.ts'
import styles from './two-sides.module.css'

interface Props {
  /** What the address points at, without the `#`. */
  addressed: string
  /** Changes with the report that is open: another has other words for the same fact. */
  open: number
  facts: ReactNode
  report: ReactNode
}

/** Facts on the start side, the report on the end side, each scrolling to what is pointed at on the other. */
export function TwoSides({ addressed, open, facts, report }: Props) {
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
          {facts}
        </section>
        <section ref={reportSide} className={styles.side} aria-label={t('visit.report')}>
          {report}
        </section>
      </div>
    </>
  )
}
