import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useVisit } from '../shell/use-visit.ts'
import { placeOf } from './place-of.ts'
import { VisitName } from './visit-name.tsx'

/** A link to a visit of which only the id is at hand, by what it was, where and when. */
export function VisitLink({ id }: { id: string }) {
  const { t } = useTranslation()
  const { visit: detail } = useVisit(id)
  return (
    <Link to="/visits/$id" params={{ id }} state>
      {detail.data === undefined ? (
        t(detail.isError ? 'missing.visit' : 'loading')
      ) : (
        <VisitName visit={{ ...detail.data.visit, ...placeOf(detail.data.visit, detail.data.names) }} />
      )}
    </Link>
  )
}
