import { type AreaFacts, type Measure, measureOf } from '@jawla/charts'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { lastVisitWords } from '../../i18n/last-visit-words.ts'
import { peopleWords } from '../../i18n/people-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { NotStated } from '../../ui/not-stated.tsx'
import { today } from '../../ui/today.ts'
import { type Column, SortedTable } from './sorted-table.tsx'

interface Area {
  code: string
  name: string
  /** Undefined where no visit was. */
  facts: AreaFacts | undefined
  chosen: boolean
  choose: () => void
  /** How many provinces a region has and how many of them a visit reached; not told of a province. */
  provinces?: number
  reached?: number
}

interface Props {
  caption: string
  /** What each row is. */
  head: string
  areas: readonly Area[]
}

/** Regions or provinces with every measure that the map can show, those without a visit too. */
export function AreaTable({ caption, head, areas }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = today()
  const number = (value: number) => formatNumber(value, language)
  const measureColumn = (measure: Measure): Column<Area> => {
    const measuredIn = ({ facts }: Area) => measureOf(facts, measure, now).value
    return {
      key: measure,
      title: t(`map.legend.${measure}`),
      number: true,
      by: measuredIn,
      cell: (area) => {
        const words = measure === 'graduates' && area.facts ? peopleWords(area.facts.graduates, t, language) : null
        const value = measuredIn(area)
        if (words !== null) return words
        if (value !== null) return number(value)
        const { facts } = area
        if (facts === undefined || (measure !== 'graduates' && facts.held === 0)) return t('map.never')
        const { groupsStated, groupsUnstated } = facts.graduates
        const untold = measure === 'graduates' && groupsStated + groupsUnstated === 0
        return <NotStated>{t(untold ? 'people.none' : 'map.legend.notStated')}</NotStated>
      },
    }
  }
  const columns: Column<Area>[] = [
    {
      key: 'name',
      title: head,
      by: ({ name }) => name,
      cell: ({ name, chosen, choose }) => (
        <Button look="link" aria-pressed={chosen} onClick={choose}>
          {name}
        </Button>
      ),
    },
    measureColumn('visits'),
    measureColumn('graduates'),
    measureColumn('waiting'),
    {
      key: 'last',
      title: t('map.table.last'),
      by: ({ facts }) => facts?.lastVisit ?? null,
      cell: ({ facts }) => lastVisitWords(facts, { t, language, never: t('map.never') }),
    },
    measureColumn('per-facility'),
    {
      key: 'facilities',
      title: t('profile.facilities'),
      number: true,
      by: ({ facts }) => facts?.facilities ?? 0,
      cell: ({ facts }) => number(facts?.facilities ?? 0),
    },
  ]
  if (areas.some(({ provinces }) => provinces !== undefined)) {
    columns.push({
      key: 'provinces',
      title: t('profile.provinces'),
      number: true,
      by: ({ reached = 0 }) => reached,
      cell: ({ reached = 0, provinces = 0 }) =>
        t('profile.provinces.of', { reached: number(reached), total: number(provinces) }),
    })
  }
  return (
    <SortedTable caption={caption} columns={columns} rows={areas} keyOf={({ code }) => code} language={language.code} />
  )
}
