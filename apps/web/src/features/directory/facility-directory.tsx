import { EMPTY_FILTER } from '@jawla/domain'
import { provinceName } from '@jawla/vocabulary/regions'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, client } from '../../api.ts'
import { nameIn } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { BarList } from '../../ui/bar-list.tsx'
import { filterOf } from '../../ui/entity-ref.ts'
import { MoreButton } from '../../ui/more-button.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Written } from '../../ui/written.tsx'
import styles from './directory.module.css'
import { FoundCount } from './found-count.tsx'

const LIMIT = 60

/** Every facility that visits tell of or the vocabulary knows, most visits first. */
export function FacilityDirectory({ text }: { text: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const asked = { filter: EMPTY_FILTER, order: 'visits', unvisited: true, text } as const
  const list = useInfiniteQuery({
    queryKey: [...api.facilities.list.queryKey(asked), 'pages'],
    queryFn: ({ pageParam, signal }) =>
      client.facilities.list.query({ ...asked, offset: pageParam, limit: LIMIT }, { signal }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => (pages.length * LIMIT < total ? pages.length * LIMIT : null),
    placeholderData: keepPreviousData,
  })
  return (
    <QueryState query={list} skeleton={<Skeleton lines={12} height={1.75} />}>
      {({ pages }) => {
        const facilities = pages.flatMap(({ items }) => items)
        return (
          <>
            <FoundCount shown={facilities.length} total={pages[0]?.total ?? 0} />
            <BarList
              rows={facilities.map(({ id, names, type, province, visits }) => ({
                to: { kind: 'facility', id },
                name: <Written name={nameIn(names, id, language.code)} />,
                aside: [t(`type.${type}`), province === null ? null : provinceName(province, language.code)]
                  .filter((part) => part !== null)
                  .join(' · '),
                visits,
                filter: filterOf({ kind: 'facility', id }),
              }))}
            />
            <MoreButton list={list} className={styles.more} />
          </>
        )
      }}
    </QueryState>
  )
}
