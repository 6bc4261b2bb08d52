import { EMPTY_FILTER, foldText } from '@jawla/domain'
import { provinceName, provinces, regionName, regions } from '@jawla/vocabulary/regions'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { BarList } from '../../ui/bar-list.tsx'
import { filterOf } from '../../ui/entity-ref.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { FoundCount } from './found-count.tsx'

/** All 12 regions or 75 provinces and prefectures, those that no visit was in among them. */
export function AreaDirectory({ kind, text }: { kind: 'region' | 'province'; text: string }) {
  return kind === 'region' ? <Regions text={text} /> : <Provinces text={text} />
}

function Regions({ text }: { text: string }) {
  const language = useLanguage()
  const counts = useQuery(api.visits.byRegion.queryOptions({ filter: EMPTY_FILTER }))
  return (
    <QueryState query={counts} skeleton={<Skeleton lines={12} height={1.75} />}>
      {(rows) => {
        const visits = new Map<string, number>(rows.map((row) => [row.region, row.visits]))
        return (
          <Areas
            kind="region"
            rows={regions
              .filter(({ names }) => holds([names.ar, names.fr, names.en], text))
              .map(({ code }) => ({ code, name: regionName(code, language.code), visits: visits.get(code) ?? 0 }))}
          />
        )
      }}
    </QueryState>
  )
}

function Provinces({ text }: { text: string }) {
  const language = useLanguage()
  const counts = useQuery(api.visits.byProvince.queryOptions({ filter: EMPTY_FILTER }))
  return (
    <QueryState query={counts} skeleton={<Skeleton lines={12} height={1.75} />}>
      {(rows) => {
        const visits = new Map(rows.map((row) => [row.province, row.visits]))
        return (
          <Areas
            kind="province"
            rows={provinces
              .filter(({ names }) => holds([names.ar, names.fr], text))
              .map(({ code, region }) => ({
                ...{ code, name: provinceName(code, language.code), visits: visits.get(code) ?? 0 },
                aside: regionName(region, language.code),
              }))}
          />
        )
      }}
    </QueryState>
  )
}

interface AreasProps {
  kind: 'region' | 'province'
  rows: { code: string; name: string; visits: number; aside?: string }[]
}

function Areas({ kind, rows }: AreasProps) {
  return (
    <>
      <FoundCount shown={rows.length} total={rows.length} />
      <BarList
        rows={rows
          .toSorted((a, b) => b.visits - a.visits)
          .map(({ code, ...row }) => ({ ...row, to: { kind, id: code }, filter: filterOf({ kind, id: code }) }))}
      />
    </>
  )
}

function holds(names: readonly string[], text: string): boolean {
  const written = foldText(names.join(' '))
  return foldText(text)
    .split(' ')
    .every((word) => written.includes(word))
}
