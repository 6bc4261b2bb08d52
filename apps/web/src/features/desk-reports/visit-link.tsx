import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatToldDate } from '../../i18n/format-date.ts'
import { placeIn } from '../../i18n/place-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Written } from '../../ui/written.tsx'

/** A visit by what it was, where and when. */
export function VisitLink({ id }: { id: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const detail = useQuery(api.visits.get.queryOptions({ id }))
  const visit = detail.data?.visit
  const comma = t('sign.comma')
  return (
    <Link to="/visits/$id" params={{ id }}>
      {visit === undefined ? <bdi>{id}</bdi> : t(`kind.${visit.kind}`)}
      {visit?.place && (
        <>
          {comma}
          <Written name={placeIn(visit.place.name, visit.province, language.code)} />
        </>
      )}
      {visit && `${comma}${formatToldDate(visit.date, language) ?? t('date.unknown')}`}
    </Link>
  )
}
