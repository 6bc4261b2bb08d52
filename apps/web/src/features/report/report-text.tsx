import type { Report } from '@jawla/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { usePointing } from './pointing.tsx'
import styles from './report-text.module.css'
import { paragraphsOf, type Segment, type Span } from './segments.ts'

interface Props {
  report: Report & { excerpt?: true | undefined }
  /** Its place among the visit's reports, from 1. */
  number: number
  spans: readonly Span[]
}

/** A report as it was published, as text and never as markup; the words that facts rest on lead to those facts. */
export function ReportText({ report, number, spans }: Props) {
  const { t } = useTranslation()
  const paragraphs = useMemo(() => paragraphsOf(report.text, spans), [report.text, spans])
  return (
    <>
      {report.excerpt && (
        <p className={styles.excerpt}>{t(paragraphs.length > 0 ? 'report.excerpt' : 'report.withheld')}</p>
      )}
      <div
        className={styles.text}
        data-report={report.id}
        lang={report.language}
        dir={report.language === 'ar' ? 'rtl' : 'ltr'}
      >
        {paragraphs.map((segments) => (
          <p key={segments[0]?.start} data-start={segments[0]?.start}>
            {segments.map((segment) =>
              segment.factIds.length === 0 ? (
                segment.text
              ) : (
                <Mark key={segment.start} segment={segment} number={number} spans={spans} />
              ),
            )}
          </p>
        ))}
      </div>
    </>
  )
}

interface MarkProps {
  segment: Segment
  number: number
  spans: readonly Span[]
}

function Mark({ segment, number, spans }: MarkProps) {
  const { lit, point, goTo } = usePointing()
  const main = segment.factIds[0] ?? ''
  // Addresses name the evidence by its first and last character; the segment that it begins with carries them.
  const anchors = spans
    .filter((span) => span.start === segment.start)
    .map((span) => `q-${number}-${span.start}-${span.end}`)
  return (
    <a
      href={`#${main}`}
      className={styles.mark}
      tabIndex={segment.opens ? 0 : -1}
      data-facts={segment.factIds.join(' ')}
      data-lit={lit !== null && segment.factIds.includes(lit)}
      data-anchors={anchors.join(' ')}
      onPointerEnter={(event) => event.pointerType === 'mouse' && point(main, 'report')}
      onPointerLeave={(event) => event.pointerType === 'mouse' && point(null, 'report')}
      onFocus={() => point(main, 'report')}
      onBlur={() => point(null, 'report')}
      onClick={(event) => {
        event.preventDefault()
        goTo(main)
      }}
    >
      {segment.text}
    </a>
  )
}
