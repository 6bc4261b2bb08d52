import type { PlaceCount } from '@jawla/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { nameIn } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Written } from '../../ui/written.tsx'
import { useShownFilter } from '../filters/shown-filter.tsx'
import styles from './area-tables.module.css'
import { SortedTable } from './sorted-table.tsx'

/** Rows at once: the rest would only be scrolled past. */
const MOST = 200

/** The places on the map, with how well each is known. */
export function PlaceTable() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [filter] = useShownFilter()
  const places = useQuery(api.visits.places.queryOptions({ filter }, { placeholderData: keepPreviousData }))
  const rows = places.data ?? []
  if (rows.length === 0) return null
  const nameOf = ({ names, name }: PlaceCount) => nameIn(names, name, language.code)
  const number = (value: number) => formatNumber(value, language)
  return (
    <div>
      <SortedTable
        caption={t('map.places')}
        columns={[
          {
            key: 'place',
            title: t('map.table.place'),
            by: (place) => nameOf(place).text,
            cell: (place) => (
              <>
                <Written name={nameOf(place)} />{' '}
                {place.precision !== 'region' && (
                  <span className={styles.precision}>{t(`map.place.${place.precision}`)}</span>
                )}
              </>
            ),
          },
          {
            key: 'visits',
            title: t('figures.visits'),
            number: true,
            by: ({ visits }) => visits,
            cell: ({ visits }) => number(visits),
          },
        ]}
        rows={rows.slice(0, MOST)}
        keyOf={({ name, lat, lon, precision, province }) => `${name} ${lat} ${lon} ${precision} ${province}`}
        language={language.code}
      />
      {rows.length > MOST && (
        <p className={styles.note}>{t('visits.shown', { shown: number(MOST), total: number(rows.length) })}</p>
      )}
    </div>
  )
}
