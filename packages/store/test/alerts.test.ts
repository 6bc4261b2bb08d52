import { EMPTY_FILTER, type Filter, type MergedVisit, type NewAlert, visitIdOf } from '@jawla/domain'
import { expect, test } from 'vitest'
import {
  addAlert,
  alertsBehind,
  bumpDataVersion,
  changeAlert,
  changedVisits,
  type Db,
  findAlert,
  inTransaction,
  listAlerts,
  openVisitIndex,
  removeAlert,
  saveReading,
  saveReport,
  takeVisitsToTell,
  wholeRecord,
} from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'
import { aReading, aReadVisit, aReport, aVisit, NOW, replaceVisits } from './examples.ts'

const SIGNED = { who: 'amina@jawla.example', at: NOW }

/** A visit that bears the id of its first report's telling, as merging gives it. */
const visitOf = (reports: string[], given: Partial<MergedVisit> = {}) =>
  aVisit(visitIdOf(`${reports[0]}#0`), reports, given)

/** With what another report tells: then neither makes the other join anew. */
const NOTHING_IN_COMMON = { officials: [], stops: [], programs: [], figures: [], place: null }

/** Puts visits in the place of those that rest on the same reports. */
async function publish(db: Db, ...visits: MergedVisit[]): Promise<void> {
  for (const id of new Set(visits.flatMap(({ reports }) => reports))) {
    await saveReport(db, aReport(id), NOW)
    await saveReading(db, aReading(id, [aReadVisit(NOTHING_IN_COMMON)]), NOW)
  }
  await inTransaction(db, async (tx) => {
    await replaceVisits(tx, { toldKeys: visits.flatMap(({ told }) => told), visits })
    await bumpDataVersion(tx)
  })
}

const anAlert = (filter: Partial<Filter> = {}): NewAlert & { secret: string } => ({
  ...{ name: 'n', channel: 'webhook', target: 'https://un.example/', language: 'fr', secret: 's' },
  filter: { ...EMPTY_FILTER, ...filter },
})

/** What each alert that is behind has to tell, as `reason report+report`. */
async function toTell(db: Db): Promise<string[]> {
  const told: string[] = []
  for (const alert of await alertsBehind(db)) {
    const changes = await changedVisits(wholeRecord(db), alert.looked)
    const visits =
      (await inTransaction(db, (tx) => takeVisitsToTell(wholeRecord(tx), alert, { changes, at: NOW }))) ?? []
    for (const { id, what } of visits) {
      const reports = await db.selectFrom('visit_report').select('report_id').where('visit_id', '=', id).execute()
      told.push(`${what} ${reports.map(({ report_id }) => report_id).join('+')}`)
    }
  }
  return told
}

describeOnBothEngines('what an alert is to tell', (db) => {
  const add = (filter: Partial<Filter> = {}) => addAlert(openVisitIndex(db()), anAlert(filter), SIGNED)
  const change = (id: number, given: Parameters<typeof changeAlert>[2]['change']) =>
    changeAlert(openVisitIndex(db()), id, { change: given, signed: SIGNED })

  test('visits that come in after it was made, once, and no others', async () => {
    await publish(db(), visitOf(['old']))
    await add()
    expect(await alertsBehind(db())).toEqual([])
    await publish(db(), visitOf(['r1']), visitOf(['r2']))
    await publish(db(), visitOf(['old', 'older']))
    expect((await toTell(db())).sort()).toEqual(['new r1', 'new r2'])
    expect(await alertsBehind(db())).toEqual([])
    await publish(db(), visitOf(['r1'], { outlets: 2 }))
    expect(await alertsBehind(db())).toHaveLength(1)
    expect(await toTell(db())).toEqual([])
  })

  test('only what its filter selects, also where a later report says what it looks for', async () => {
    await add({ regions: ['MA-07'] })
    await publish(db(), visitOf(['r1']), visitOf(['r2'], { region: 'MA-07' }))
    expect(await toTell(db())).toEqual(['new r2'])
    await publish(db(), visitOf(['r1', 'r3'], { region: 'MA-07' }))
    expect(await toTell(db())).toEqual(['new r1+r3'])
  })

  test('a visit again when its status changes, and not when it is joined, parted or bears another id', async () => {
    await add()
    await publish(db(), visitOf(['r2'], { status: 'announced' }))
    expect(await toTell(db())).toEqual(['new r2'])
    await publish(db(), visitOf(['r2', 'r3']))
    expect(await toTell(db())).toEqual(['status r2+r3'])
    await publish(db(), visitOf(['r1', 'r2', 'r3']))
    expect(await toTell(db()), 'another id').toEqual([])
    await publish(db(), visitOf(['r1', 'r2']), visitOf(['r3']))
    expect(await toTell(db()), 'parted').toEqual([])
    await publish(db(), visitOf(['r3'], { status: 'cancelled' }))
    expect(await toTell(db())).toEqual(['status r3'])
  })

  test('two visits that were told, each with another status, are no news when they are found to be one', async () => {
    await add()
    await publish(db(), visitOf(['r1']), visitOf(['r2'], { status: 'announced' }))
    expect((await toTell(db())).sort()).toEqual(['new r1', 'new r2'])
    await publish(db(), visitOf(['r1', 'r2']))
    expect(await toTell(db())).toEqual([])
  })

  test('what was announced when it was made counts as known, and is told when it is held', async () => {
    await publish(db(), visitOf(['r1'], { status: 'announced' }), visitOf(['r2']))
    await add({ statuses: ['held'] })
    await publish(db(), visitOf(['r1', 'r3']), visitOf(['r2', 'r4'], { status: 'cancelled' }))
    expect(await toTell(db())).toEqual(['status r1+r3'])
  })

  test('with another filter, or switched on again, it begins anew; with another name it goes on', async () => {
    const id = await add({ regions: ['MA-07'] })
    await publish(db(), visitOf(['r1']))
    await change(id, { name: 'm' })
    expect(await alertsBehind(db())).toMatchObject([{ name: 'm' }])
    await change(id, { filter: EMPTY_FILTER })
    expect(await alertsBehind(db())).toEqual([])
    await change(id, { on: false })
    await publish(db(), visitOf(['r2']))
    expect(await alertsBehind(db()), 'it is off').toEqual([])
    await change(id, { on: true })
    await publish(db(), visitOf(['r1'], { outlets: 2 }), visitOf(['r3']))
    expect(await toTell(db())).toEqual(['new r3'])
    expect(await change(id + 1, { on: true })).toBe(false)
  })

  test('of two who look at once one tells it', async () => {
    await add()
    await publish(db(), visitOf(['r1']))
    const [alert] = await alertsBehind(db())
    if (!alert) throw new Error('none is behind')
    const changes = await changedVisits(wholeRecord(db()), alert.looked)
    const take = () => inTransaction(db(), (tx) => takeVisitsToTell(wholeRecord(tx), alert, { changes, at: NOW }))
    expect([await take(), await take()]).toMatchObject([[{ what: 'new' }], null])
  })

  test('it goes with what it told', async () => {
    const id = await add()
    await publish(db(), visitOf(['r1']))
    await toTell(db())
    expect(await findAlert(db(), id)).toMatchObject({ target: 'https://un.example/', filter: EMPTY_FILTER })
    expect([await removeAlert(db(), id, SIGNED), await removeAlert(db(), id, SIGNED)]).toEqual([true, false])
    expect(await listAlerts(db())).toEqual([])
    expect(await db().selectFrom('alert_sent').selectAll().execute()).toEqual([])
  })
})
