import type { BlindFact } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ReportHead } from '../report/report-head.tsx'
import { scrollWithin } from '../report/scroll-within.ts'
import { paragraphsOf } from '../report/segments.ts'
import styles from './agreement.module.css'

/** The whole report that a fact was read in, the words that it rests on marked and in sight. */
export function BlindText({ id, fact: { reportId, fact } }: { id: number; fact: BlindFact }) {
  const { t } = useTranslation()
  const report = useQuery(
    api.agreement.report.queryOptions({ id, report: reportId }, { staleTime: Number.POSITIVE_INFINITY }),
  )
  const { start, end } = fact.value.evidence
  const text = report.data?.text
  const box = useRef<HTMLElement>(null)
  const paragraphs = useMemo(
    () => (text === undefined ? [] : paragraphsOf(text, [{ factId: 'fact', start, end }])),
    [text, start, end],
  )
  useEffect(() => {
    const mark = paragraphs.length > 0 && box.current?.querySelector('mark')
    if (mark) scrollWithin(box.current, mark)
  }, [paragraphs])
  return (
    <QueryState query={report} skeleton={<Skeleton lines={6} height={1.75} />}>
      {(shown) => (
        <>
          <ReportHead report={shown} />
          <section
            ref={box}
            className={styles.text}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what is longer than the box
            tabIndex={0}
            aria-label={t('report.text')}
            lang={shown.language}
            dir={shown.language === 'ar' ? 'rtl' : 'ltr'}
          >
            {paragraphs.map((segments) => (
              <p key={segments[0]?.start}>
                {segments.map((segment) =>
                  segment.factIds.length === 0 ? segment.text : <mark key={segment.start}>{segment.text}</mark>,
                )}
              </p>
            ))}
          </section>
        </>
      )}
    </QueryState>
  )
}
