import type { Filter, RegionCount } from '@jawla/domain'
import { regionName } from '@jawla/vocabulary/regions'
import type { Speaker } from '../words/say.ts'
import type { MapPicture } from './mapped-area.ts'
import type { Measured } from './measure.ts'
import { neverWords } from './never-words.ts'
import { selectedRegions } from './selected-areas.ts'
import { shadingOf } from './shading.ts'

/** Regions by the number of their visits, most first; what no report tells a visit of has a pattern and no number. */
export function visitsOnMap(
  { regions, filter }: { regions: RegionCount[]; filter: Filter },
  speaker: Speaker,
): MapPicture {
  const { t, n, counted, language } = speaker
  const visits = new Map<string, number>(regions.map((one) => [one.region, one.visits]))
  const never = neverWords(filter, 'any', speaker)
  const measured = selectedRegions(filter)
    .map((code): { code: string; of: Measured } => {
      const value = visits.get(code) ?? 0
      return { code, of: value === 0 ? { value: null, why: 'never' } : { value } }
    })
    .sort((a, b) => (b.of.value ?? 0) - (a.of.value ?? 0))
  const { classes, beside, fillOf } = shadingOf(
    'visits',
    measured.map(({ of }) => of),
  )
  const keys = classes.map(({ fill, least, most }) => ({
    look: fill,
    text: least === most ? n(least) : `${n(least)}–${n(most)}`,
  }))
  return {
    heading: t('map.legend.visits'),
    keys: beside.never ? [...keys, { look: 'never', text: never }] : keys,
    areas: measured.map(({ code, of }) => {
      const name = regionName(code, language.code)
      return {
        code,
        name,
        look: fillOf(of),
        number: of.value === null ? '' : n(of.value),
        told: `${name}${t('sign.colon')}${of.value === null ? never : counted('visits.count', of.value)}`,
        narrowed: of.value === null ? null : { region: code },
      }
    }),
  }
}
