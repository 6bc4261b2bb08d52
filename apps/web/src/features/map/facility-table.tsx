import type { FacilityCount } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { lastVisitWords } from '../../i18n/last-visit-words.ts'
import { nameIn } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { RecordLink } from '../../ui/record-link.tsx'
import { Written } from '../../ui/written.tsx'
import { useShownFilter } from '../filters/shown-filter.tsx'
import styles from './area-tables.module.css'
import { SortedTable } from './sorted-table.tsx'

/** Rows at once: as many as the server gives in one answer. */
const MOST = 100

/** The facilities on the map and those without a mark, most visited first. */
export function FacilityTable() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [filter] = useShownFilter()
  const list = useQuery(
    api.facilities.list.queryOptions({ filter, limit: MOST }, { placeholderData: keepPreviousData }),
  )
  const { items = [], total = 0 } = list.data ?? {}
  if (items.length === 0) return null
  const nameOf = ({ names, id }: FacilityCount) => nameIn(names, id, language.code)
  const number = (value: number) => formatNumber(value, language)
  return (
    <div>
      <SortedTable
        caption={t('profile.facilities')}
        columns={[
          {
            key: 'name',
            title: t('map.table.facility'),
            by: (facility) => nameOf(facility).text,
            cell: (facility) => (
              <>
                <RecordLink to={{ kind: 'facility', id: facility.id }}>
                  <Written name={nameOf(facility)} />
                </RecordLink>{' '}
                <span className={styles.precision}>{t(`map.place.${facility.precision}`)}</span>
              </>
            ),
          },
          {
            key: 'type',
            title: t('filters.facilityTypes'),
            by: ({ type }) => t(`type.${type}`),
            cell: ({ type }) => t(`type.${type}`),
          },
          {
            key: 'visits',
            title: t('figures.visits'),
            number: true,
            by: ({ visits }) => visits,
            cell: ({ visits }) => number(visits),
          },
          {
            key: 'last',
            title: t('map.table.last'),
            by: ({ lastVisit }) => lastVisit,
            cell: (facility) => lastVisitWords(facility, { t, language, never: t('map.never') }),
          },
        ]}
        rows={items}
        keyOf={({ id }) => id}
        language={language.code}
      />
      {total > items.length && (
        <p className={styles.note}>{t('visits.shown', { shown: number(items.length), total: number(total) })}</p>
      )}
    </div>
  )
}
