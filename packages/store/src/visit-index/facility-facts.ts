import type { FacilityType, ListField, PlacePrecision, RegionCode } from '@jawla/domain'
import { sql } from 'kysely'
import type { RecordView } from '../record-view.ts'
import type { Dictionaries } from './visit-columns.ts'

/** What most visits say of a facility; of equals the more precise, then the first in code order. */
export interface FacilityFacts {
  type: FacilityType
  region: RegionCode | null
  province: string | null
  lat: number | null
  lon: number | null
  precision: PlacePrecision
}

interface Asked {
  dictionaries: Dictionaries
  /** Numbers of the values that visits came to or went from. */
  touched: (field: ListField) => ReadonlySet<number>
  before: readonly (FacilityFacts | undefined)[]
}

/** More than this are read in one go with all the others. */
const FEW = 2_000

/** The facilities of before with those that changed; by the number of the facility. */
export async function loadFacilityFacts(
  { db, shows }: RecordView,
  asked: Asked,
): Promise<(FacilityFacts | undefined)[]> {
  const facilities = [...asked.before]
  const touched = asked.touched('facilities')
  if (touched.size === 0) return facilities
  const dictionary = asked.dictionaries.of('facilities')
  const some = touched.size <= FEW
  const ids = some ? [...touched].map((number) => dictionary.text(number)) : []
  for (const number of touched) facilities[number] = undefined
  const chosen = some ? sql`facility_id = any(${ids}::text[])` : sql`true`
  const { rows } = await sql<FacilityFacts & { id: string }>`
    with told as materialized (
      select facility_id as id, type, lat, lon, precision, region, province, count(*) as times
      from ${shows === 'all' ? STOPS : REVIEWED_STOPS} stops where ${chosen}
      group by facility_id, type, lat, lon, precision, region, province
    ),
    types as (
      select distinct on (id) id, type from told group by id, type order by id, sum(times) desc, type collate "C"
    ),
    areas as (
      select distinct on (id) id, region, province from told group by id, region, province
      order by id, province is null, sum(times) desc, region, province
    ),
    points as (
      select distinct on (id) id, lat, lon, precision from told group by id, lat, lon, precision
      order by id, lat is null, sum(times) desc, lat, lon, precision
    )
    select * from types join areas using (id) join points using (id)`.execute(db)
  for (const { id, ...facts } of rows) facilities[dictionary.add(id)] = facts
  return facilities
}

const STOPS = sql`(
  select facility_id, type, stop.lat, stop.lon, precision, region, province from stop join visit on visit.id = visit_id
)`
const REVIEWED_STOPS = sql`(
  select stop->>'facilityId' as facility_id, stop->>'type' as type, (stop->>'lat')::float8 as lat,
    (stop->>'lon')::float8 as lon, stop->>'precision' as precision, reviewed->>'region' as region,
    reviewed->>'province' as province
  from visit, jsonb_array_elements(reviewed->'stops') stop where reviewed is not null
)`
