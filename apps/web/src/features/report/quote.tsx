import type { Report, SourcedEvidence } from '@jawla/domain'
import { use } from 'react'
import { usePointing } from './pointing.tsx'
import styles from './quote.module.css'
import { QuoteActions } from './quote-actions.ts'
import { quoteInContext } from './quote-in-context.ts'
import { SourceLink } from './source-link.tsx'
import { quoteId } from './visit-facts.ts'

const CONTEXT = 32

/** The words of a report that tell a fact, as a link to where they stand. */
export function Quote({ piece, reports }: { piece: SourcedEvidence; reports: readonly Report[] }) {
  const { goTo } = usePointing()
  const Actions = use(QuoteActions)
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
      <SourceLink report={report} piece={piece} />
      {Actions && (
        <>
          {' '}
          <Actions piece={piece} />
        </>
      )}
      {reports.length > 1 && report.outlet !== null && (
        <cite>
          {' – '}
          <bdi>{report.outlet}</bdi>
        </cite>
      )}
    </blockquote>
  )
}
