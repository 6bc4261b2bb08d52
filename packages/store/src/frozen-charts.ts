import { publicWhere, type RecordView } from './record-view.ts'

/** A chart as it was kept. The store does not know what is in `data`. */
export interface FrozenChart {
  id: string
  chart: string
  /** The id of the visit or sentence that it is of; null for what a filter selects. */
  thing: string | null
  data: object
  /** Of the record when it was kept. */
  dataVersion: number
}

/** Keeps a chart, or what is kept under its id already. False, and nothing is kept, where there are `most`. `at` is an ISO time. */
export async function keepFrozenChart(
  { db, shows }: RecordView,
  { id, chart, thing, data, dataVersion }: FrozenChart,
  { at, most }: { at: string; most: number },
): Promise<boolean> {
  if ((await findFrozenChart({ db, shows }, id)) !== null) return true
  const { kept } = await db
    .selectFrom('frozen_chart')
    .select(({ fn }) => fn.countAll<number>().as('kept'))
    .executeTakeFirstOrThrow()
  if (Number(kept) >= most) return false
  await db
    .insertInto('frozen_chart')
    .values({ id, chart, thing, data: JSON.stringify(data), data_version: dataVersion, at, shows })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return true
}

/** The chart that was kept under an id; null where there is none, or where it is of the whole record and only what was reviewed is shown. */
export async function findFrozenChart({ db, shows }: RecordView, id: string): Promise<FrozenChart | null> {
  const row = await db
    .selectFrom('frozen_chart')
    .select(['id', 'chart', 'thing', 'data', 'data_version as dataVersion'])
    .where('id', '=', id)
    .where('shows', 'in', publicWhere(shows))
    .executeTakeFirst()
  return row ?? null
}
