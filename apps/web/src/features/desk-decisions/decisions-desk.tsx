import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { MoreButton } from '../../ui/more-button.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ChooseDecisions } from './choose-decisions.tsx'
import { DecisionItem } from './decision-item.tsx'
import styles from './decisions-desk.module.css'
import { logFilter } from './decisions-search.ts'

/** Everything that people decided and that admins did, the latest first. */
export function DecisionsDesk() {
  const { t } = useTranslation()
  const language = useLanguage()
  const search = useSearch({ from: '/desk/decisions' })
  const list = useInfiniteQuery(
    api.decisions.list.infiniteQueryOptions(
      { filter: logFilter(search) },
      { getNextPageParam: (page) => page.nextCursor, staleTime: 0 },
    ),
  )
  const { lang: _, ...asked } = search
  const table = new URLSearchParams(
    Object.entries({ ...asked, bom: '1' }).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
  return (
    <>
      <title>{`${t('desk.decisions')} – ${t('app.name')}`}</title>
      <p className={styles.intro}>{t('decisions.intro')}</p>
      <ChooseDecisions search={search} />
      <p className="no-print">
        <a href={`/desk/decisions.csv?${table}`} download>
          {t('decisions.download')}
        </a>
      </p>
      <QueryState query={list} skeleton={<Skeleton lines={8} height={5} />}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items)
          return (
            <>
              <p className={styles.shown} role="status">
                {entries.length === 0
                  ? t('decisions.none')
                  : t('decisions.shown', { n: formatNumber(entries.length, language) })}
              </p>
              <ol className={styles.list}>
                {entries.map((entry) => (
                  <DecisionItem key={entry.key} entry={entry} />
                ))}
              </ol>
              <MoreButton list={list} />
            </>
          )
        }}
      </QueryState>
    </>
  )
}
