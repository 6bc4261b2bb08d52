import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { AdminsOnly } from '../features/accounts/admins-only.tsx'
import { NoAccount } from '../features/accounts/no-account.tsx'
import { SignIn } from '../features/accounts/sign-in.tsx'
import { signOut } from '../features/accounts/sign-out.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { useStaff } from '../shell/use-staff.ts'
import { Button } from '../ui/button.tsx'
import { QueryState } from '../ui/query-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import styles from './desk-page.module.css'

/** Its parts, and whom the server lets use them. A new part adds its line. */
const PARTS = [
  { to: '/desk', label: 'desk.reports', admins: false },
  { to: '/desk/review', label: 'desk.review', admins: false },
  { to: '/desk/agreement', label: 'desk.agreement', admins: false },
  { to: '/desk/vocabulary', label: 'desk.vocabulary', admins: false },
  { to: '/desk/decisions', label: 'desk.decisions', admins: false },
  { to: '/desk/feeds', label: 'desk.feeds', admins: true },
  { to: '/desk/alerts', label: 'desk.alerts', admins: true },
  { to: '/desk/work', label: 'desk.work', admins: true },
  { to: '/desk/accounts', label: 'desk.accounts', admins: true },
] as const

/** Where staff bring reports in and see that what comes by itself does come. */
export function DeskPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const staff = useStaff()
  const path = useLocation({ select: ({ pathname }) => pathname })
  return (
    <QueryState query={staff} skeleton={<Skeleton lines={8} height={2.5} />}>
      {(me) => {
        if (me === null) return <Door />
        const parts = PARTS.filter(({ admins }) => !admins || me.role === 'admin')
        const refused = PARTS.some((part) => part.to === path && !parts.includes(part))
        return (
          <>
            <div className={styles.head}>
              <h1>{t('desk.title')}</h1>
              <nav aria-label={t('desk.sections')} className="no-print">
                {parts.map(({ to, label }) => (
                  <Link key={to} to={to} activeOptions={{ exact: to === '/desk', includeSearch: false }}>
                    {t(label)}
                  </Link>
                ))}
              </nav>
              {!me.machine && (
                <div className={`${styles.own} no-print`}>
                  <Link to="/desk/account" aria-label={`${t('desk.account')}: ${me.name}`}>
                    <bdi>{me.name}</bdi>
                  </Link>
                  <Button look="link" onClick={() => void signOut(language.code)}>
                    {t('account.signOut')}
                  </Button>
                </div>
              )}
            </div>
            {refused ? <AdminsOnly /> : <Outlet />}
          </>
        )
      }}
    </QueryState>
  )
}

/** For everybody else: the way in, or how there comes to be one. */
function Door() {
  const any = useQuery(api.staff.anyAccount.queryOptions())
  return (
    <QueryState query={any} quiet skeleton={<Skeleton lines={8} height={2.5} />}>
      {(some) => (some ? <SignIn /> : <NoAccount />)}
    </QueryState>
  )
}
