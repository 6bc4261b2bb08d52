import { Link, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useStaff } from '../shell/use-staff.ts'
import { QueryState } from '../ui/query-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import styles from './desk-page.module.css'

/** Where staff bring reports in and see that what comes by itself does come. */
export function DeskPage() {
  const { t } = useTranslation()
  const staff = useStaff({ ask: true })
  return (
    <QueryState query={staff} skeleton={<Skeleton lines={8} height={2.5} />}>
      {(isStaff) =>
        isStaff ? (
          <>
            <div className={styles.head}>
              <h1>{t('desk.title')}</h1>
              <nav aria-label={t('desk.sections')} className="no-print">
                <Link to="/desk" activeOptions={{ exact: true, includeSearch: false }}>
                  {t('desk.reports')}
                </Link>
                <Link to="/desk/feeds">{t('desk.feeds')}</Link>
                <Link to="/desk/review">{t('desk.review')}</Link>
                <Link to="/desk/visits">{t('desk.visits')}</Link>
                <Link to="/desk/alerts" activeOptions={{ includeSearch: false }}>
                  {t('desk.alerts')}
                </Link>
                <Link to="/desk/work">{t('desk.work')}</Link>
              </nav>
            </div>
            <Outlet />
          </>
        ) : (
          <Closed />
        )
      }
    </QueryState>
  )
}

/** For everybody else: where the desk is. */
function Closed() {
  const { t } = useTranslation()
  const port = window.location.port === '' ? '3000' : window.location.port
  return (
    <div className={styles.closed}>
      <title>{`${t('desk.title')} – ${t('app.name')}`}</title>
      <h1>{t('desk.closed.title')}</h1>
      <p>{t('desk.closed.hint')}</p>
      <code dir="ltr">{`http://localhost:${port}/desk`}</code>
      <p>{t('desk.closed.tunnel')}</p>
      <code dir="ltr">{`ssh -L ${port}:localhost:${port} ${window.location.hostname}`}</code>
      <Link to="/">{t('missing.back')}</Link>
    </div>
  )
}
