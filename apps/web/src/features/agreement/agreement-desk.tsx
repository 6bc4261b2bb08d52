import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { useStaff } from '../../shell/use-staff.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { MakeFirst } from '../accounts/no-account.tsx'
import styles from './agreement.module.css'
import { DrawSample } from './draw-sample.tsx'
import { SampleList } from './sample-list.tsx'

/** The samples that two reviewers judge blind: those to judge, those that are done, and for admins a new one. */
export function AgreementDesk() {
  const { t } = useTranslation()
  const staff = useStaff()
  const samples = useQuery(api.agreement.list.queryOptions(undefined, { staleTime: 0 }))
  return (
    <>
      <title>{`${t('desk.agreement')} – ${t('app.name')}`}</title>
      <p className={styles.intro}>{t('blind.intro')}</p>
      {staff.data?.machine ? (
        <div className={styles.part}>
          <h2>{t('blind.noAccounts')}</h2>
          <p>{t('blind.noAccounts.hint')}</p>
          <MakeFirst />
        </div>
      ) : (
        <>
          <QueryState query={samples} quiet skeleton={<Skeleton lines={4} height={3} />}>
            {(all) => <SampleList samples={all} isAdmin={staff.data?.role === 'admin'} />}
          </QueryState>
          {staff.data?.role === 'admin' && <DrawSample />}
        </>
      )}
    </>
  )
}
