import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { VisitName } from './visit-name.tsx'

/** A link to a visit of which only the id is at hand, by what it was, where and when. */
export function VisitLink({ id }: { id: string }) {
  const { t } = useTranslation()
  const detail = useQuery(api.visits.get.queryOptions({ id }))
  const visit = detail.data?.visit
  return (
    <Link to="/visits/$id" params={{ id }} state>
      {visit === undefined ? (
        t(detail.isError ? 'missing.visit' : 'loading')
      ) : (
        <VisitName visit={{ ...visit, place: visit.place?.name ?? null }} />
      )}
    </Link>
  )
}
