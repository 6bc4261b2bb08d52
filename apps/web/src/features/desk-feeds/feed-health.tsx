import type { Feed } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatFromNow, formatMoment } from '../../i18n/format-moment.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Reason } from '../../ui/reason.tsx'
import styles from './feed-table.module.css'
import { healthOf } from './feed-view.ts'

/** How a feed does, and what says so. */
export function FeedHealth({ feed }: { feed: Feed }) {
  const { t } = useTranslation()
  const health = healthOf(feed)
  if (health === 'off') return '–'
  return (
    <>
      <span className={styles.mark} data-health={health}>
        {t(`health.${health}`)}
      </span>
      <div className={styles.why}>
        <Why feed={feed} />
      </div>
    </>
  )
}

function Why({ feed }: { feed: Feed }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { lastNewAt, failures, lastError, flags } = feed
  const health = healthOf(feed)
  switch (health) {
    case 'failing':
      return (
        <>
          <p>{t('health.failing.why', { count: failures, n: formatNumber(failures, language) })}</p>
          {lastError !== null && <Reason line={lastError} />}
        </>
      )
    case 'useless':
      return <p>{t(flags.includes('unreadable') ? 'health.unreadable.why' : 'health.foreign.why')}</p>
    case 'quiet':
      return (
        <p>
          {lastNewAt === null
            ? t('health.quiet.never')
            : t('health.quiet.why', { day: formatMoment(lastNewAt, language, 'day') })}
        </p>
      )
    case 'good':
      return lastNewAt === null ? null : (
        <p>{t('health.good.why', { when: formatFromNow(lastNewAt, Date.now(), language) })}</p>
      )
    case 'new':
    case 'gone':
      return <p>{t(`health.${health}.why`)}</p>
    case 'off':
      return null
  }
}
