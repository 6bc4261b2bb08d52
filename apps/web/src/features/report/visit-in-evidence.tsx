import type { VisitDetail } from '@jawla/domain'
import { useEffect, useMemo, useState } from 'react'
import { useLanguage } from '../../i18n/use-language.ts'
import { FactList } from './fact-list.tsx'
import { PointingProvider, useAddressed } from './pointing.tsx'
import { ReportPanel } from './report-panel.tsx'
import { TwoSides } from './two-sides.tsx'
import { factAt, factsOf, reportToOpen } from './visit-facts.ts'

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
      <TwoSides
        addressed={addressed}
        open={open}
        facts={<FactList detail={detail} />}
        report={<ReportPanel detail={detail} open={open} onOpen={setOpen} />}
      />
    </PointingProvider>
  )
}

/** The report that an address's quote stands in, from 1; 0 where it names no quote. */
function reportNumber(addressed: string): number {
  return Number(/^q-(\d+)-/.exec(addressed)?.[1] ?? 0)
}
