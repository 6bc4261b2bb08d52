import type { ReportDetail } from '@jawla/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { PointingProvider, useAddressed } from './pointing.tsx'
import { ReportText } from './report-text.tsx'
import { toldFacts } from './told-facts.ts'
import { ToldVisit } from './told-visit.tsx'
import { TwoSides } from './two-sides.tsx'
import { factAt } from './visit-facts.ts'

/** A report beside all that it tells, visit by visit; pointing at either lights the other. */
export function ReportInEvidence({ detail: { report, visits, names } }: { detail: ReportDetail }) {
  const { t } = useTranslation()
  const addressed = useAddressed()
  const told = useMemo(() => toldFacts(visits, report.id), [visits, report.id])
  const facts = useMemo(() => told.flatMap((visit) => visit.facts), [told])
  const spans = useMemo(
    () => facts.flatMap(({ id, evidence }) => evidence.map(({ start, end }) => ({ factId: id, start, end }))),
    [facts],
  )
  return (
    <PointingProvider addressed={factAt(addressed, facts, [report])?.id ?? null} openReport={report.id}>
      <TwoSides
        addressed={addressed}
        open={0}
        facts={
          told.length === 0 ? (
            <p>{t('record.reports.tellsNothing')}</p>
          ) : (
            told.map(({ visit, facts }) => (
              <ToldVisit key={visit.id} visit={visit} facts={facts} report={report} names={names} />
            ))
          )
        }
        report={<ReportText report={report} number={1} spans={spans} />}
      />
    </PointingProvider>
  )
}
