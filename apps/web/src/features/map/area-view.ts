import {
  type AreaFacts,
  type Fill,
  type Measure,
  type Measured,
  measureOf,
  type Shading,
  shadingOf,
} from '@jawla/charts'
import type { Filter } from '@jawla/domain'
import { provinceName, provinces, regionName, regions } from '@jawla/vocabulary/regions'
import type { TFunction } from 'i18next'
import { formatDay } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import type { Language } from '../../i18n/languages.ts'
import { type Level, regionLookedAt } from './map-level.ts'
import { measureWords } from './measure-words.ts'

/** A region or a province as the map draws it. */
export interface AreaView {
  code: string
  level: Level
  name: string
  measured: Measured
  fill: Fill
  /** The measure in words, then what else is told of the area. */
  told: readonly string[]
  chosen: boolean
  /** Others are chosen, and it is not. */
  dimmed: boolean
}

interface Looking {
  measure: Measure
  /** Whether facilities stand on the map: those without a mark are told with their area. */
  facilities: boolean
  filter: Pick<Filter, 'regions' | 'provinces'>
  t: TFunction
  language: Language
  today: string
}

/** Every region or every province with its shade, those without a visit too. `facts`: of the areas with visits, by code. */
export function areaViews(
  level: Level,
  facts: ReadonlyMap<string, AreaFacts>,
  looking: Looking,
): { areas: AreaView[]; shading: Shading } {
  const { measure, filter, language, today } = looking
  const lookedAt = regionLookedAt(filter)
  const all = level === 'regions' ? regions : provinces
  const measured = new Map(all.map(({ code }) => [code as string, measureOf(facts.get(code), measure, today)]))
  const shading = shadingOf(measure, [...measured.values()])
  const chosen: readonly string[] = filter[level]
  const areas = [...measured].map(([code, measured]): AreaView => {
    const outside = level === 'provinces' && lookedAt !== null && regionOf(code) !== lookedAt
    return {
      ...{ code, level, measured },
      name: level === 'regions' ? regionName(code, language.code) : provinceName(code, language.code),
      fill: shading.fillOf(measured),
      told: toldOf(facts.get(code), looking),
      chosen: chosen.includes(code),
      dimmed: level === 'regions' ? chosen.length > 0 && !chosen.includes(code) : outside,
    }
  })
  return { areas, shading }
}

function toldOf(facts: AreaFacts | undefined, { measure, facilities, t, language, today }: Looking): string[] {
  const told = [measureWords(facts, measure, { t, language, today })]
  if (facts === undefined) return told
  if (facts.lastVisit !== null) told.push(t('map.last', { day: formatDay(facts.lastVisit, language) }))
  if (facilities) {
    told.push(t('map.facilities', { count: facts.facilities, n: formatNumber(facts.facilities, language) }))
  }
  return told
}

function regionOf(province: string): string | undefined {
  return provinces.find(({ code }) => code === province)?.region
}
