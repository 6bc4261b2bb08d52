import type { FacilityCount } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { AreaLinks } from '../../ui/area-links.tsx'
import { NotStated } from '../../ui/not-stated.tsx'
import { RecordHead } from './record-head.tsx'

/** What a facility is called, what it is and where. */
export function FacilityHead({ facility }: { facility: FacilityCount }) {
  const { t } = useTranslation()
  const { id, names, aliases, type, province, region } = facility
  return (
    <RecordHead
      of={{ kind: 'facility', id }}
      names={names}
      aliases={aliases}
      kind={t(`type.${type}`)}
      about={
        province === null && region === null ? (
          <NotStated>{t('visits.noPlace')}</NotStated>
        ) : (
          <AreaLinks province={province} region={region} />
        )
      }
    />
  )
}
