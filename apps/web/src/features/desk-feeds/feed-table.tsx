import type { Feed } from '@jawla/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FeedRow } from './feed-row.tsx'
import styles from './feed-table.module.css'

interface Props {
  feeds: readonly Feed[]
  /** By address. */
  selected: ReadonlySet<string>
  onSelect: (selected: ReadonlySet<string>) => void
}

export function FeedTable({ feeds, selected, onSelect }: Props) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState<string | null>(null)
  const all = feeds.every(({ url }) => selected.has(url))
  const some = feeds.some(({ url }) => selected.has(url))
  const toggle = (url: string) => {
    const next = new Set(selected)
    if (!next.delete(url)) next.add(url)
    onSelect(next)
  }
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('desk.feeds')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <label className={styles.all}>
              <input
                type="checkbox"
                checked={all}
                ref={(box) => {
                  if (box) box.indeterminate = some && !all
                }}
                onChange={() => onSelect(new Set(all ? [] : feeds.map(({ url }) => url)))}
              />
              <span>{t('feeds.select.all')}</span>
            </label>
          </th>
          <th scope="col">{t('feeds.outlet')}</th>
          <th scope="col">{t('feeds.state')}</th>
          <th scope="col">{t('feeds.health')}</th>
          <th scope="col">{t('feeds.lastSuccess')}</th>
          <th scope="col">{t('feeds.nextTry')}</th>
          <th scope="col">{t('feeds.yield')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('feeds.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {feeds.map((feed) => (
          <FeedRow
            key={feed.url}
            feed={feed}
            selected={selected.has(feed.url)}
            onSelect={() => toggle(feed.url)}
            open={opened === feed.url}
            onOpen={() => setOpened(opened === feed.url ? null : feed.url)}
          />
        ))}
      </tbody>
    </table>
  )
}
