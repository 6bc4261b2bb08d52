import type { VisitChange } from '@jawla/store'

/** A change as it is answered: facts have the names of the columns of `visits`, as far as the record keeps them of what was. */
export function changeRow({ id, version, tellsOtherwise, why, before, after, ...change }: VisitChange): object {
  return {
    ...{ id, ...change, why: why === '' ? null : why, facts_changed: tellsOtherwise, data_version: version },
    ...{ before: before && factCells(before), after: after && factCells(after) },
  }
}

/** The columns of `visits` that a change tells before and after. */
export const FACT_COLUMNS = [
  ...(['kind', 'status', 'start', 'end', 'date_precision', 'region', 'province'] as const),
  ...(['lat', 'lon', 'place_precision', 'officials', 'roles', 'facilities', 'programs', 'crafts'] as const),
  ...(['partners', 'graduates_min', 'graduates_max', 'graduate_groups_stated'] as const),
  ...(['graduate_groups_unstated', 'reports'] as const),
] as const

type Facts = NonNullable<VisitChange['before']>

function factCells(facts: Facts): Record<(typeof FACT_COLUMNS)[number], unknown> {
  const { kinds, statuses, start, end, precision, regions, provinces, point, graduated } = facts
  const { officials, roles, facilities, programs, crafts, partners, reports } = facts
  return {
    ...{ kind: kinds[0] ?? null, status: statuses[0] ?? null, start, end, date_precision: precision },
    ...{ region: regions[0] ?? null, province: provinces[0] ?? null },
    ...{ lat: point?.lat ?? null, lon: point?.lon ?? null, place_precision: point?.precision ?? null },
    ...{ officials, roles, facilities, programs, crafts, partners },
    ...{ graduates_min: graduated.min, graduates_max: graduated.max },
    ...{ graduate_groups_stated: graduated.stated, graduate_groups_unstated: graduated.unstated, reports },
  }
}
