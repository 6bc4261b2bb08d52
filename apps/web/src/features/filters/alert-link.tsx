import { type Filter, filterToParams } from '@jawla/domain'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useStaffIfAny } from '../../shell/use-staff.ts'

/** Leads staff to where an alert is made of a filter; nothing for others. */
export function AlertLink({ filter }: { filter: Filter }) {
  const { t } = useTranslation()
  const staff = useStaffIfAny()
  if (staff.data?.role !== 'admin') return null
  return (
    <>
      {t('sign.comma')}
      <Link to="/desk/alerts" search={filterToParams({ ...filter, from: null, to: null })}>
        {t('follow.alert')}
      </Link>
    </>
  )
}
