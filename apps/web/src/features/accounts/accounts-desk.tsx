import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { useStaff } from '../../shell/use-staff.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AccountTable } from './account-table.tsx'
import styles from './accounts.module.css'
import { AddAccount } from './add-account.tsx'
import { MakeFirst } from './no-account.tsx'
import { OnceShown } from './once-shown.tsx'

/** Who may sign in, for admins to look after. */
export function AccountsDesk() {
  const { t } = useTranslation()
  const me = useStaff().data
  const accounts = useQuery(api.accounts.list.queryOptions(undefined, { staleTime: 0 }))
  const [made, setMade] = useState<{ name: string; password: string } | null>(null)
  return (
    <>
      <title>{`${t('desk.accounts')} – ${t('app.name')}`}</title>
      <p className={styles.intro}>{t('accounts.intro')}</p>
      {me?.machine ? (
        <div className={styles.door}>
          <h2>{t('door.none.title')}</h2>
          <MakeFirst />
        </div>
      ) : (
        <>
          <AddAccount onMade={setMade} />
          {made !== null && <OnceShown key={made.password} {...made} onHide={() => setMade(null)} />}
          <QueryState query={accounts} quiet skeleton={<Skeleton lines={4} height={2.5} />}>
            {(all) => <AccountTable accounts={all} own={me?.email ?? null} onMade={setMade} />}
          </QueryState>
        </>
      )}
    </>
  )
}
