import type { Basis, Report, SourcedEvidence, VisitDetail } from '@jawla/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import styles from './fact-item.module.css'
import { usePointing } from './pointing.tsx'
import { quoteInContext } from './quote-in-context.ts'
import { quoteId, sourcesOfFact } from './visit-facts.ts'

const CONTEXT = 32

interface Props {
  id: string
  evidence: readonly SourcedEvidence[]
  reports: VisitDetail['reports']
  basis?: Basis
  /** In words, what an implied fact follows from. */
  because?: string
  children: ReactNode
}

/** One fact: its value, how it is known, how many independent sources tell it, and the words themselves. */
export function FactItem({ id, evidence, reports, basis = 'stated', because, children }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { lit, point, goTo, openReport } = usePointing()
  const sources = sourcesOfFact(evidence, reports)
  const first = evidence.find((piece) => piece.reportId === openReport) ?? evidence[0]
  const rest = evidence.filter((piece) => piece !== first)
  return (
    <li
      id={id}
      tabIndex={-1}
      className={styles.fact}
      data-lit={lit === id}
      onPointerEnter={(event) => event.pointerType === 'mouse' && point(id, 'facts')}
      onPointerLeave={(event) => event.pointerType === 'mouse' && point(null, 'facts')}
      onFocus={() => point(id, 'facts')}
      onBlur={() => point(null, 'facts')}
    >
      <div className={styles.value}>{children}</div>
      <p className={styles.known}>
        <span className={styles[basis]}>{because ?? t(`basis.${basis}`)}</span>
        {sources > 0 && <span>{t('visits.sources', { count: sources, n: formatNumber(sources, language) })}</span>}
        <a
          className={`${styles.self} no-print`}
          href={`#${id}`}
          aria-label={t('visit.link')}
          title={t('visit.link')}
          onClick={(event) => {
            event.preventDefault()
            goTo(id)
          }}
        >
          #
        </a>
      </p>
      {first && <Quote piece={first} reports={reports} />}
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{t('visit.moreQuotes', { count: rest.length, n: formatNumber(rest.length, language) })}</summary>
          {rest.map((piece) => (
            <Quote key={quoteId(reports, piece)} piece={piece} reports={reports} />
          ))}
        </details>
      )}
    </li>
  )
}

function Quote({ piece, reports }: { piece: SourcedEvidence; reports: readonly Report[] }) {
  const { goTo } = usePointing()
  const report = reports.find(({ id }) => id === piece.reportId)
  if (report === undefined) return null
  const { before, quote, after } = quoteInContext(report.text, piece, CONTEXT)
  const target = quoteId(reports, piece)
  return (
    <blockquote className={styles.quote} lang={report.language} dir={report.language === 'ar' ? 'rtl' : 'ltr'}>
      <a
        href={`#${target}`}
        onClick={(event) => {
          event.preventDefault()
          goTo(target)
        }}
      >
        {before}
        <b>{quote}</b>
        {after}
      </a>
      {reports.length > 1 && report.outlet !== null && (
        <cite>
          {' – '}
          <bdi>{report.outlet}</bdi>
        </cite>
      )}
    </blockquote>
  )
}
