import { provinceName, regionName } from '@jawla/vocabulary/regions'
import { useLanguage } from '../i18n/use-language.ts'
import { RecordLink } from './record-link.tsx'

interface Props {
  province: string | null
  region: string | null
  /** A dot stands before the first too. */
  lead?: boolean
}

/** Province and region as far as they are known, each a link to its page. */
export function AreaLinks({ province, region, lead = false }: Props) {
  const language = useLanguage()
  return (
    <>
      {province !== null && (
        <>
          {lead && ' · '}
          <RecordLink to={{ kind: 'province', id: province }}>{provinceName(province, language.code)}</RecordLink>
        </>
      )}
      {region !== null && (
        <>
          {(lead || province !== null) && ' · '}
          <RecordLink to={{ kind: 'region', id: region }}>{regionName(region, language.code)}</RecordLink>
        </>
      )}
    </>
  )
}
