import { sql } from 'kysely'
import type { StoredAlert } from './alerts.ts'
import type { Db, SentWhat } from './database.ts'
import { asRows } from './insert-rows.ts'
import type { RecordView } from './record-view.ts'
import { selectFrom } from './visit-index/select-visits.ts'
import { idOf, type VisitIndexVersion } from './visit-index/visit-index.ts'
import { tellingsOf, type VisitTellings } from './visit-tellings.ts'

/** A visit that an alert has not told of, or whose status is another one than it told. */
export interface VisitToTell {
  id: string
  what: Exclude<SentWhat, 'known'>
}

/**
 * The visits among those that changed that an alert is to tell of, newest first; they are kept as told in the same transaction, and
 * the alert as having looked. Null where another process looked meanwhile, or the alert was changed. `at` is an ISO time.
 */
export async function takeVisitsToTell(
  view: RecordView,
  alert: StoredAlert,
  { changes, at }: { changes: VisitIndexVersion; at: string },
): Promise<VisitToTell[] | null> {
  const { db: tx } = view
  const taken = await tx
    .updateTable('alert')
    .set({ looked: changes.version })
    .where('id', '=', alert.id)
    .where('is_on', '=', true)
    .where('looked', '=', alert.looked)
    .returning('id')
    .execute()
  if (taken.length === 0) return null
  const { index, visits } = await selectFrom(changes, alert.filter, view)
  const selected = await tellingsOf(
    view,
    Array.from(visits, (visit) => idOf(index, visit)),
  )
  if (selected.length === 0) return []
  const all = selected.flatMap(({ tellings }) => tellings)
  const [since, told] = [await sinceOf(tx, all), await toldBy(tx, alert.id, all)]
  const toTell = selected.flatMap((visit) => {
    const what = whatToTell(visit, { alert, since, told })
    return what === null ? [] : [{ visit, what }]
  })
  await keepAsTold(tx, alert.id, { toTell, at })
  return toTell.map(({ visit, what }) => ({ id: visit.id, what }))
}

interface Known {
  alert: StoredAlert
  since: ReadonlyMap<string, number>
  told: ReadonlyMap<string, string>
}

/** A visit is as old as its oldest telling, and was told of where any of its tellings was: joining visits makes no news. */
function whatToTell({ status, tellings }: VisitTellings, { alert, since, told }: Known): VisitToTell['what'] | null {
  const before = tellings.flatMap((id) => told.get(id) ?? [])
  if (before.length > 0) return before.includes(status) ? null : 'status'
  return tellings.some((id) => (since.get(id) ?? 0) <= alert.since) ? null : 'new'
}

async function sinceOf(tx: Db, ids: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; since: number }>`
    select id, since from visit_id where id = any(${ids}::text[])`.execute(tx)
  return new Map(rows.map(({ id, since }) => [id, since]))
}

async function toldBy(tx: Db, alertId: number, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ visit_id: string; status: string }>`
    select visit_id, status from alert_sent where alert_id = ${alertId} and visit_id = any(${ids}::text[])`.execute(tx)
  return new Map(rows.map(({ visit_id, status }) => [visit_id, status]))
}

async function keepAsTold(
  tx: Db,
  alertId: number,
  { toTell, at }: { toTell: readonly { visit: VisitTellings; what: SentWhat }[]; at: string },
): Promise<void> {
  if (toTell.length === 0) return
  const rows = new Map(
    toTell.flatMap(({ visit: { status, tellings }, what }) =>
      tellings.map((visit_id) => [visit_id, { alert_id: alertId, visit_id, status, what, at }]),
    ),
  )
  await sql`
    insert into alert_sent select * from ${asRows('alert_sent', [...rows.values()])}
    on conflict (alert_id, visit_id) do update set status = excluded.status, what = excluded.what, at = excluded.at`.execute(
    tx,
  )
}
