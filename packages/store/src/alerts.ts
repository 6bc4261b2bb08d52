import { type AlertChange, type Filter, filterToParams, type NewAlert, without } from '@jawla/domain'
import type { Selectable } from 'kysely'
import { keepAct, type Signed } from './audit.ts'
import { dataVersion } from './data-version.ts'
import type { Database, Db } from './database.ts'
import { inTransaction } from './in-transaction.ts'
import { insertRows } from './insert-rows.ts'
import type { RecordView } from './record-view.ts'
import { selectVisits } from './visit-index/select-visits.ts'
import { idOf, type VisitIndex } from './visit-index/visit-index.ts'
import { tellingsOf } from './visit-tellings.ts'

/** An alert as it is sent. */
export type StoredAlert = Selectable<Database['alert']>

/**
 * Keeps an alert and gives its number. It tells of visits that come in from now on, and of those announced by now where they come to be
 * held or are called off. `now` is an ISO time.
 */
export async function addAlert(
  index: VisitIndex,
  { filter, ...alert }: NewAlert & { secret: string },
  signed: Signed,
): Promise<number> {
  const now = signed.at
  const announced = await announcedVisits(index, filter)
  return inTransaction(index.db, async (tx) => {
    const version = await dataVersion(tx)
    const { id } = await tx
      .insertInto('alert')
      .values({
        ...alert,
        ...{ filter: JSON.stringify(filter), created_at: now, since: version, looked: version },
        ...{ last_sent_at: null, last_error: null, last_error_at: null },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await keepAsKnown({ db: tx, shows: index.shows }, id, { announced, now })
    const { secret: _, ...after } = { ...alert, filter: filterToParams(filter) }
    await keepAct(tx, signed, { kind: 'alert', act: 'added', thing: alert.name, after })
    return id
  })
}

/** With another filter, or switched on again, it begins anew: what came in before is not told. False where there is no such alert. */
export async function changeAlert(
  index: VisitIndex,
  id: number,
  { change, signed }: { change: AlertChange; signed: Signed },
): Promise<boolean> {
  const alert = await findAlert(index.db, id)
  if (alert === null) return false
  const { filter = alert.filter, on = alert.is_on, name = alert.name, language = alert.language } = change
  const anew = !sameFilter(filter, alert.filter) || (on && !alert.is_on)
  const announced = anew ? await announcedVisits(index, filter) : []
  return inTransaction(index.db, async (tx) => {
    const version = await dataVersion(tx)
    const changed = await tx
      .updateTable('alert')
      .set({ name, language, filter: JSON.stringify(filter), is_on: on })
      .$if(anew, (update) => update.set({ since: version, looked: version, last_error: null, last_error_at: null }))
      .where('id', '=', id)
      .returning('id')
      .execute()
    if (changed.length === 0) return false
    await keepAsKnown({ db: tx, shows: index.shows }, id, { announced, now: signed.at })
    const before = { name: alert.name, language: alert.language, filter: filterToParams(alert.filter), on: alert.is_on }
    const after = { name, language, filter: filterToParams(filter), on }
    const isSwitch = JSON.stringify({ ...before, on }) === JSON.stringify(after) && on !== before.on
    const act = isSwitch ? (on ? 'on' : 'off') : 'changed'
    await keepAct(tx, signed, { kind: 'alert', act, thing: name, before, after })
    return true
  })
}

/** In order of name. */
export async function listAlerts(db: Db): Promise<StoredAlert[]> {
  return db.selectFrom('alert').selectAll().orderBy('name').orderBy('id').execute()
}

export async function findAlert(db: Db, id: number): Promise<StoredAlert | null> {
  return (await db.selectFrom('alert').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** Those that are on and for which nobody looked yet at the latest changes of the record. */
export async function alertsBehind(db: Db): Promise<StoredAlert[]> {
  return db
    .selectFrom('alert')
    .selectAll()
    .where('is_on', '=', true)
    .where('looked', '<', (eb) => eb.selectFrom('data_version').select('version'))
    .orderBy('id')
    .execute()
}

/** False where there is none. What it told is forgotten with it. */
export async function removeAlert(db: Db, id: number, signed: Signed): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const [removed] = await tx.deleteFrom('alert').where('id', '=', id).returning(['name', 'target']).execute()
    if (removed === undefined) return false
    const { name: thing, target } = removed
    await keepAct(tx, signed, { kind: 'alert', act: 'removed', thing, before: { target } })
    return true
  })
}

/** False where there is none. */
export async function renewAlertSecret(
  db: Db,
  id: number,
  { secret, signed }: { secret: string; signed: Signed },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const [renewed] = await tx.updateTable('alert').set({ secret }).where('id', '=', id).returning('name').execute()
    if (renewed !== undefined) await keepAct(tx, signed, { kind: 'alert', act: 'secret', thing: renewed.name })
    return renewed !== undefined
  })
}

/** `why`: in one line, for staff; null where the receiver asked for it. */
export async function switchOffAlert(db: Db, id: number, { why, at }: { why: string | null; at: string }) {
  const noted = why === null ? {} : { last_error: why, last_error_at: at }
  await db
    .updateTable('alert')
    .set({ is_on: false, ...noted })
    .where('id', '=', id)
    .execute()
}

export async function noteArrived(db: Db, id: number, at: string): Promise<void> {
  await db
    .updateTable('alert')
    .set({ last_sent_at: at, last_error: null, last_error_at: null })
    .where('id', '=', id)
    .execute()
}

export async function noteNotArrived(db: Db, id: number, { why, at }: { why: string; at: string }): Promise<void> {
  await db.updateTable('alert').set({ last_error: why, last_error_at: at }).where('id', '=', id).execute()
}

function sameFilter(one: Filter, other: Filter): boolean {
  return JSON.stringify(filterToParams(one)) === JSON.stringify(filterToParams(other))
}

/** Ids of the visits announced by now that the filter selects, or would, once they are held. */
async function announcedVisits(visitIndex: VisitIndex, filter: Filter): Promise<string[]> {
  const { index, visits } = await selectVisits(visitIndex, { ...without(filter, 'statuses'), statuses: ['announced'] })
  return Array.from(visits, (visit) => idOf(index, visit))
}

async function keepAsKnown(
  view: RecordView,
  alertId: number,
  { announced, now }: { announced: readonly string[]; now: string },
): Promise<void> {
  const rows = new Map(
    (await tellingsOf(view, announced)).flatMap(({ status, tellings }) =>
      tellings.map((visit_id) => [visit_id, { alert_id: alertId, visit_id, status, what: 'known' as const, at: now }]),
    ),
  )
  await insertRows(view.db, { alert_sent: [...rows.values()] }, { ifNew: ['alert_sent'] })
}
