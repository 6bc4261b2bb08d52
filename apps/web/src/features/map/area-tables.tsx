import { provinceName, provinces, regionName, regions } from '@jawla/vocabulary/regions'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { useView } from '../../view-search.ts'
import { useShownFilter } from '../filters/shown-filter.tsx'
import { AreaTable } from './area-table.tsx'
import styles from './area-tables.module.css'
import { chooseProvince, chooseRegion } from './choose-area.ts'
import { FacilityTable } from './facility-table.tsx'
import { regionLookedAt } from './map-level.ts'
import { PlaceTable } from './place-table.tsx'
import type { AreaCounts } from './use-area-counts.ts'

/** All that the map tells, as tables: regions, the provinces of the one looked at, then facilities or places. */
export function AreaTables({ counts }: { counts: AreaCounts }) {
  const { t } = useTranslation()
  const { code: lang } = useLanguage()
  const [layer] = useView('layer')
  const [filter, setFilter] = useShownFilter()
  const lookedAt = regionLookedAt(filter)
  const inside = provinces.filter(({ region }) => region === lookedAt)
  return (
    <div className={styles.tables}>
      <AreaTable
        caption={t('map.table.regions')}
        head={t('map.table.region')}
        areas={regions.map(({ code }) => ({
          ...{ code, name: regionName(code, lang), facts: counts.regions.get(code) },
          chosen: filter.regions.includes(code),
          choose: () => setFilter((before) => chooseRegion(before, code)),
          provinces: provinces.filter(({ region }) => region === code).length,
          reached: reachedIn(code, counts),
        }))}
      />
      {lookedAt !== null && (
        <AreaTable
          caption={t('map.table.provincesOf', { region: regionName(lookedAt, lang) })}
          head={t('map.table.provinces')}
          areas={inside.map(({ code }) => ({
            ...{ code, name: provinceName(code, lang), facts: counts.provinces.get(code) },
            chosen: filter.provinces.includes(code),
            choose: () => setFilter((before) => chooseProvince(before, code)),
          }))}
        />
      )}
      {layer === 'facilities' ? <FacilityTable /> : <PlaceTable />}
    </div>
  )
}

/** Provinces of a region that a visit held reached. */
function reachedIn(region: string, counts: AreaCounts): number {
  return provinces.filter(
    (province) => province.region === region && (counts.provinces.get(province.code)?.held ?? 0) > 0,
  ).length
}
