import type { PlaceCount, RegionCode, RegionCount } from '@jawla/domain'
import { provinces, regionName, regions } from '@jawla/vocabulary/regions'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { placeIn } from '../../i18n/place-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Written } from '../../ui/written.tsx'
import styles from './region-table.module.css'

interface Props {
  rows: readonly RegionCount[]
  places: readonly PlaceCount[]
  onChoose: (region: RegionCode) => void
}

/** All that the map tells, as tables: regions, then places with how well each is known. */
export function RegionTable({ rows, places, onChoose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const byCode = new Map(rows.map((row) => [row.region, row]))
  return (
    <div className={styles.tables}>
      <table>
        <caption className="visually-hidden">{t('map.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('map.table.region')}</th>
            <th scope="col" className="number">
              {t('figures.visits')}
            </th>
            <th scope="col" className="number">
              {t('map.table.provinces')}
            </th>
            <th scope="col" className={styles.wide}>
              {t('map.table.last')}
            </th>
          </tr>
        </thead>
        <tbody>
          {regions.map(({ code }) => {
            const row = byCode.get(code)
            const total = provinces.filter((province) => province.region === code).length
            return (
              <tr key={code}>
                <td>
                  <Button look="link" onClick={() => onChoose(code)}>
                    {regionName(code, language.code)}
                  </Button>
                </td>
                <td className="number">{number(row?.visits ?? 0)}</td>
                <td className="number">
                  {t('profile.provinces.of', { reached: number(row?.provincesReached ?? 0), total: number(total) })}
                </td>
                <td className={styles.wide}>
                  {row?.lastVisit ? formatDay(row.lastVisit, language) : t('profile.never')}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {places.length > 0 && (
        <table>
          <caption className="visually-hidden">{t('map.places')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('map.places')}</th>
              <th scope="col" className="number">
                {t('figures.visits')}
              </th>
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <tr key={`${place.name} ${place.lat} ${place.lon}`}>
                <td>
                  <Written name={placeIn(place.name, place.province, language.code)} />{' '}
                  {place.precision !== 'region' && (
                    <span className={styles.precision}>{t(`map.place.${place.precision}`)}</span>
                  )}
                </td>
                <td className="number">{number(place.visits)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
