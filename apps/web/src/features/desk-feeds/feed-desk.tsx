import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ViewSwitch } from '../../ui/view-switch.tsx'
import { AddFeed } from './add-feed.tsx'
import styles from './feed-desk.module.css'
import { FeedTable } from './feed-table.tsx'
import { FEED_VIEWS, type FeedView, feedsIn, isDue } from './feed-view.ts'
import { SwitchSelected } from './switch-selected.tsx'

const SOON_MS = 2_000
const LATER_MS = 20_000

/** The feeds that come by themselves, and those that could. */
export function FeedDesk() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [view, setView] = useState<FeedView>('all')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const list = useQuery(
    api.feeds.list.queryOptions(undefined, {
      staleTime: 0,
      refetchInterval: ({ state }) => (state.data?.some((feed) => isDue(feed, Date.now())) ? SOON_MS : LATER_MS),
    }),
  )
  return (
    <>
      <title>{`${t('desk.feeds')} – ${t('app.name')}`}</title>
      <p className={styles.intro}>{t('feeds.intro')}</p>
      <AddFeed />
      <section className={styles.feeds} aria-labelledby="feeds-title">
        <h2 id="feeds-title" className="visually-hidden">
          {t('desk.feeds')}
        </h2>
        <QueryState query={list} quiet skeleton={<Skeleton lines={10} height={3} />}>
          {(all) => {
            const shown = feedsIn(view, all, language.locale)
            const chosen = shown.filter(({ url }) => selected.has(url))
            return (
              <>
                <div className={styles.bar}>
                  <ViewSwitch
                    label={t('feeds.view')}
                    views={FEED_VIEWS.map((one) => ({ view: one, label: t(`feeds.view.${one}`) }))}
                    current={view}
                    onChange={setView}
                  />
                  <SwitchSelected feeds={chosen} onDone={() => setSelected(new Set())} />
                </div>
                {shown.length === 0 ? (
                  <p className={styles.empty}>{t('feeds.empty')}</p>
                ) : (
                  <FeedTable feeds={shown} selected={selected} onSelect={setSelected} />
                )}
              </>
            )
          }}
        </QueryState>
      </section>
    </>
  )
}
