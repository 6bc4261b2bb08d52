import { lastFullPeriod, type Period, parsePeriod } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import styles from '../features/bulletin/bulletin.module.css'
import { BulletinChoices } from '../features/bulletin/bulletin-choices.tsx'
import { BulletinView } from '../features/bulletin/bulletin-view.tsx'
import { QueryState } from '../ui/query-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { today } from '../ui/today.ts'

/** The bulletin of the week or month that the address names. */
export function BulletinPage() {
  const { period: key } = useParams({ from: '/bulletin/$period' })
  const period = parsePeriod(key)
  return period === null ? <WrongPeriod /> : <OfPeriod period={period} />
}

function OfPeriod({ period }: { period: Period }) {
  const { t } = useTranslation()
  const bulletin = useQuery(api.visits.bulletin.queryOptions({ period: period.key }))
  return (
    <>
      <title>{`${t(`bulletin.title.${period.unit}`)} – ${t('app.name')}`}</title>
      <BulletinChoices period={period} />
      <QueryState query={bulletin} skeleton={<Skeleton lines={14} height={2.5} />}>
        {(data) => <BulletinView bulletin={data} period={period} />}
      </QueryState>
    </>
  )
}

function WrongPeriod() {
  const { t } = useTranslation()
  return (
    <div className={styles.wrong}>
      <title>{`${t('bulletin.wrong.title')} – ${t('app.name')}`}</title>
      <h1>{t('bulletin.wrong.title')}</h1>
      <p>{t('bulletin.wrong.hint')}</p>
      {(['week', 'month'] as const).map((unit) => (
        <Link key={unit} to="/bulletin/$period" params={{ period: lastFullPeriod(today(), unit).key }}>
          {t(`bulletin.last.${unit}`)}
        </Link>
      ))}
    </div>
  )
}
