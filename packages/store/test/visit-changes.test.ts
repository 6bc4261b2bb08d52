import { EMPTY_FILTER, type Filter, type MergedVisit } from '@jawla/domain'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  type Because,
  bumpDataVersion,
  changesOf,
  type Db,
  dataVersion,
  inTransaction,
  replaceVisits,
  type Shows,
  saveReading,
  saveReport,
} from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReading, aReadVisit, aReport, aVisit, NOW, onDay } from './examples.ts'

const NOTHING = { corrected: 0, withdrawn: 0, last: null }
const DECIDED: Because = { reason: 'decision', at: '2026-06-04T23:30:00.000Z', reports: [], why: 'two visits' }

describeOnBothEngines('what becomes of visits', (db) => {
  const changes = (since: number, shows: Shows = 'all') => changesSince(db(), since, shows)
  const of = (since: number, filter: Partial<Filter> = {}, shows: Shows = 'all') =>
    changesOf({ db: db(), shows }, { filter: { ...EMPTY_FILTER, ...filter }, since })

  test('is kept from the first on, with why and with the facts before and after', async () => {
    const start = await dataVersion(db())
    await publish(db(), [aVisit('v1', ['r1'])], { reason: 'report', at: NOW, reports: ['r1'], why: '' })
    await publish(db(), [aVisit('v1', ['r1'], onDay('2025-03-01'))], DECIDED)
    const [created, corrected, ...more] = await changes(start)
    expect(created).toMatchObject({
      ...{ kind: 'created', visit_id: 'v1', version: start + 1, at: NOW, reason: 'report', report_id: 'r1', why: '' },
      ...{ before: null, fields: [], others: [], tells_otherwise: true },
    })
    expect(corrected).toMatchObject({
      ...{ kind: 'corrected', visit_id: 'v1', version: start + 2, reason: 'decision', report_id: null },
      ...{ why: 'two visits', fields: ['date'], tells_otherwise: true },
    })
    expect(created?.after?.[0]).toBe('2025-02-07')
    expect([corrected?.before?.[0], corrected?.after?.[0]]).toEqual(['2025-02-07', '2025-03-01'])
    expect(more).toEqual([])
  })

  test('is nothing where the same comes again, or where only the words differ', async () => {
    await publish(db(), [aVisit('v1', ['r1'])])
    const start = await dataVersion(db())
    await publish(db(), [aVisit('v1', ['r1'])])
    await publish(db(), [aVisit('v1', ['r1'], { trigger: [], regionEvidence: [] })])
    expect(await changes(start)).toEqual([])
  })

  test('another report of the same is told, and is no correction', async () => {
    await publish(db(), [aVisit('v1', ['r1'])])
    const start = await dataVersion(db())
    await publish(db(), [aVisit('v1', ['r1', 'r2'])])
    expect(await changes(start)).toMatchObject([{ kind: 'corrected', fields: ['reports'], tells_otherwise: false }])
    expect(await of(start)).toEqual(NOTHING)
  })

  test('visits become one and two again', async () => {
    const apart = [aVisit('v1', ['r1'], onDay('2025-03-01')), aVisit('v2', ['r2'])]
    await publish(db(), apart)
    const start = await dataVersion(db())
    await publish(db(), [aVisit('v1', ['r1', 'r2'])], DECIDED)
    expect(await changes(start)).toMatchObject([
      { visit_id: 'v1', kind: 'merged', others: ['v2'], fields: ['date', 'reports'], reason: 'decision' },
      { visit_id: 'v2', kind: 'merged', others: ['v1'], fields: ['reports'], after: null, why: 'two visits' },
    ])
    expect(await of(start)).toEqual({ corrected: 2, withdrawn: 0, last: '2026-06-05' })
    expect(await of(start, { from: '2025-03-01', to: '2025-03-01' })).toMatchObject({ corrected: 1 })
    expect(await of(start, { from: '2025-03-02' })).toEqual(NOTHING)

    const joined = await dataVersion(db())
    await publish(db(), apart)
    expect(await changes(joined)).toMatchObject([
      { visit_id: 'v1', kind: 'split', others: ['v2'] },
      { visit_id: 'v2', kind: 'split', others: ['v1'], before: null },
    ])
    expect(await of(joined)).toMatchObject({ corrected: 1 })
    expect(await of(start)).toMatchObject({ corrected: 2 })
  })

  test('one that only goes by another id is followed, and was not corrected', async () => {
    await publish(db(), [aVisit('v2', ['r2'])])
    const start = await dataVersion(db())
    await publish(db(), [aVisit('v1', ['r1', 'r2'])])
    expect(await changes(start)).toMatchObject([
      { visit_id: 'v1', kind: 'merged', others: ['v2'], before: null, tells_otherwise: false },
      { visit_id: 'v2', kind: 'merged', others: ['v1'], after: null, tells_otherwise: false },
    ])
    expect(await of(start)).toEqual(NOTHING)
    await publish(db(), [aVisit('v1', ['r1', 'r2'], { status: 'cancelled' })])
    expect(await of(start)).toMatchObject({ corrected: 1, withdrawn: 0 })
    expect(await of(start, { statuses: ['held'] })).toMatchObject({ corrected: 1 })
    expect(await of(start, { statuses: ['cancelled'] })).toEqual(NOTHING)
  })

  test('one whose report tells nothing any more is withdrawn; what comes next is not why', async () => {
    await publish(db(), [aVisit('v1', ['r1'])])
    const start = await dataVersion(db())
    await saveReading(db(), aReading('r1', [], 'rules@2'), NOW)
    await publish(db(), [aVisit('v3', ['r3'])], { reason: 'report', at: NOW, reports: ['r3'], why: '' })
    expect(await changes(start)).toMatchObject([
      { visit_id: 'v1', kind: 'withdrawn', after: null, reason: 'reading', report_id: null },
      { visit_id: 'v3', kind: 'created', reason: 'report', report_id: 'r3' },
    ])
    expect(await of(start)).toEqual({ corrected: 0, withdrawn: 1, last: '2026-01-02' })
    // Words are not known of what is gone: rather one too many than one too few.
    expect(await of(start, { q: 'سلا' })).toMatchObject({ withdrawn: 1 })
    expect(await of(start, { regions: ['MA-01'] })).toEqual(NOTHING)

    await publish(db(), [aVisit('v1', ['r1'])])
    expect(await of(start)).toMatchObject({ corrected: 1, withdrawn: 0 })
  })

  test('one that came after is none of those that were selected then', async () => {
    const start = await dataVersion(db())
    await publish(db(), [aVisit('v1', ['r1'])])
    await publish(db(), [aVisit('v1', ['r1'], { status: 'cancelled' })])
    expect(await of(start)).toEqual(NOTHING)
  })

  test('words are looked for in what the visit is now', async () => {
    await publish(db(), [aVisit('v1', ['r1']), aVisit('v2', ['r2'])])
    const start = await dataVersion(db())
    await publish(db(), [aVisit('v1', ['r1'], onDay('2025-03-01')), aVisit('v2', ['r2'], onDay('2025-03-01'))])
    expect(await of(start, { q: 'r2' })).toMatchObject({ corrected: 1 })
    expect(await of(start, { q: 'السعدي' })).toMatchObject({ corrected: 2 })
    expect(await of(start, { q: 'سلا' })).toEqual(NOTHING)
  })

  test('what people vouch for has a history of its own', async () => {
    const start = await dataVersion(db())
    const read = aVisit('v1', ['r1'])
    const vouched = { ...read, officials: [] }
    await publish(db(), [read])
    expect(await changes(start, 'reviewed')).toEqual([])
    await publish(db(), [{ ...read, review: 'checked', reviewed: vouched }], DECIDED)
    await publish(db(), [{ ...read, review: 'checked', reviewed: read }], DECIDED)
    await publish(db(), [{ ...read, status: 'cancelled', review: 'checked', reviewed: read }])
    await publish(db(), [read])
    expect(await changes(start, 'reviewed')).toMatchObject([
      { visit_id: 'v1', kind: 'created', before: null, reason: 'decision' },
      { visit_id: 'v1', kind: 'corrected', fields: ['officials'] },
      { visit_id: 'v1', kind: 'withdrawn', after: null },
    ])
    const fields = (await changes(start)).map((change) => [change.kind, ...change.fields])
    expect(fields).toEqual([
      ['created'],
      ['corrected', 'review'],
      ['corrected', 'status'],
      ['corrected', 'status', 'review'],
    ])
    expect(await of(start + 2, {}, 'reviewed')).toMatchObject({ corrected: 0, withdrawn: 1 })
    expect(await of(start + 2)).toMatchObject({ corrected: 1, withdrawn: 0 })
  })

  test('is never changed or forgotten', async () => {
    await publish(db(), [aVisit('v1', ['r1'])])
    await expect(sql`delete from visit_change`.execute(db())).rejects.toThrow()
    await expect(sql`update visit_change set why = 'x'`.execute(db())).rejects.toThrow()
  })
})

async function changesSince(db: Db, since: number, shows: Shows) {
  return db
    .selectFrom('visit_change')
    .selectAll()
    .where('version', '>', since)
    .where('shows', '=', shows)
    .orderBy('id')
    .execute()
}

/** As the pipeline does it: reports, visits and the next data version in one transaction. */
async function publish(
  db: Db,
  visits: MergedVisit[],
  because: Because = { reason: 'rebuild', at: NOW, reports: [], why: '' },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    for (const id of new Set(visits.flatMap(({ reports }) => reports))) {
      await saveReport(tx, aReport(id), NOW)
      await saveReading(tx, aReading(id, [aReadVisit()]), NOW)
    }
    await replaceVisits(tx, { toldKeys: visits.flatMap(({ told }) => told), visits, because })
    await bumpDataVersion(tx)
  })
}
