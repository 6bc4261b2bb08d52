import type { Report } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../api.ts'

/** Reports with their whole texts, for staff; as everybody sees them until those are there. */
export function useWholeTexts<Shown extends Report & { excerpt?: true | undefined }>(
  reports: readonly Shown[],
): Shown[] {
  const ids = useMemo(() => reports.filter(({ excerpt }) => excerpt).map(({ id }) => id), [reports])
  const whole = useQuery(api.reports.texts.queryOptions({ ids }, { enabled: ids.length > 0 }))
  return useMemo(() => {
    const texts = new Map(whole.data?.map(({ id, text }) => [id, text]))
    return reports.map((report) => {
      const text = texts.get(report.id)
      return text === undefined ? report : { ...report, text, excerpt: undefined }
    })
  }, [reports, whole.data])
}
