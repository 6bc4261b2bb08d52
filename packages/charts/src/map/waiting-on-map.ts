import type { CalendarDate, Filter, ProvinceCount } from '@jawla/domain'
import { provinceName } from '@jawla/vocabulary/regions'
import type { Speaker } from '../words/say.ts'
import type { MapPicture } from './mapped-area.ts'
import { measureOf } from './measure.ts'
import { neverWords } from './never-words.ts'
import { selectedProvinces } from './selected-areas.ts'
import { shadingOf } from './shading.ts'

interface Facts {
  provinces: ProvinceCount[]
  filter: Filter
  day: CalendarDate
}

/** Provinces by the days since the last visit held, the longest first, then those whose visits have no date, then those without any. */
export function waitingOnMap({ provinces, filter, day }: Facts, speaker: Speaker): MapPicture {
  const { t, n, counted, language } = speaker
  const counts = new Map(provinces.map((one) => [one.province, one]))
  const never = neverWords(filter, 'held', speaker)
  const measured = selectedProvinces(filter)
    .map((code) => ({ code, facts: counts.get(code), of: measureOf(counts.get(code), 'waiting', day) }))
    .sort((a, b) => rankOf(b.of) - rankOf(a.of))
  const { classes, beside, fillOf } = shadingOf(
    'waiting',
    measured.map(({ of }) => of),
  )
  return {
    heading: t('map.legend.waiting'),
    keys: [
      ...classes.map(({ fill, least, most }) => ({
        look: fill,
        text: least === most ? n(least) : `${n(least)}–${n(most)}`,
      })),
      ...(beside.notStated ? [{ look: 'not-stated', text: t('chart.days.undated') }] : []),
      ...(beside.never ? [{ look: 'never', text: never }] : []),
    ],
    areas: measured.map(({ code, facts, of }) => {
      const name = provinceName(code, language.code)
      const words =
        of.value !== null ? counted('map.days', of.value) : of.why === 'never' ? never : t('chart.days.undated')
      return {
        code,
        name,
        look: fillOf(of),
        number: of.value === null ? '' : counted('chart.days', of.value),
        told: `${name}${t('sign.colon')}${words}`,
        narrowed: facts === undefined ? null : { province: code },
      }
    }),
  }
}

/** What was never visited has waited longest, but the record cannot say how long: it comes last. */
function rankOf(of: ReturnType<typeof measureOf>): number {
  return of.value ?? (of.why === 'never' ? -2 : -1)
}
