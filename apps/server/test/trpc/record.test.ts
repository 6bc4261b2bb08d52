import {
  type FacilityCount,
  type FacilityList,
  type NamedThing,
  type OutletSummary,
  placeId,
  type ReportPage,
  type VisitPage,
} from '@jawla/domain'
import { expect, test } from 'vitest'
import { newFilledStore } from '../new-store.ts'
import { ARABIC, FRENCH } from '../reports.ts'
import { ask, startServer } from '../start-server.ts'

test('places come with their names in both scripts, wherever a visit or a place is told', async () => {
  const server = await startServer({ dataDir: await newFilledStore() })
  const answer = async <Answer>(procedure: string, input: unknown): Promise<Answer> =>
    (await ask(server, procedure, input)).body.result?.data
  const fes = { ar: 'فاس', fr: 'Fès' }
  const filter = { regions: ['MA-03'] }

  const { items } = await answer<VisitPage>('visits.list', { filter })
  expect(items).toMatchObject([{ place: 'فاس', placeNames: fes }])
  expect(await answer('visits.places', { filter })).toMatchObject([{ name: 'فاس', names: fes }])
  const named = { names: { [placeId('فاس', 'MA-FES')]: fes } }
  expect(await answer('visits.get', { id: items[0]?.id })).toMatchObject(named)
  expect(await answer('reports.detail', { id: FRENCH.id })).toMatchObject(named)
  expect(await answer('visits.bulletin', { period: items[0]?.date.start?.slice(0, 7) })).toMatchObject(named)
  const reports = await answer<ReportPage>('reports.list', { whose: { filter } })
  expect(reports.items[0]?.visits).toMatchObject([{ place: 'فاس', placeNames: fes }])
  await server.stop()
})

test('what the pages of the record ask: what visits tell, else what the vocabulary knows, else that there is nothing', async () => {
  const server = await startServer({ dataDir: await newFilledStore() })
  const answer = async <Answer>(procedure: string, input: unknown): Promise<Answer> =>
    (await ask(server, procedure, input)).body.result?.data

  const fes = { filter: { regions: ['MA-03'] }, order: 'waiting', limit: 100 }
  const told = await answer<FacilityList>('facilities.list', fes)
  const all = await answer<FacilityList>('facilities.list', { ...fes, unvisited: true })
  expect(told.items).toHaveLength(1)
  expect(all.items.length).toBeGreaterThan(3)
  expect(all.items.at(-1)).toEqual(told.items[0])
  expect(all.neverReached).toBe(all.items.length - 1)
  const minister = { ...fes, filter: { ...fes.filter, roles: ['minister'] }, unvisited: true }
  expect((await answer<FacilityList>('facilities.list', minister)).items).toEqual([])

  for (const { id } of [told.items[0], all.items[0]].filter((one) => one !== undefined)) {
    expect((await answer<FacilityCount>('facilities.get', { id })).id).toBe(id)
  }
  const isat = await answer<FacilityCount>('facilities.get', { id: 'isat-fes' })
  expect(isat).toMatchObject({ type: 'institute', region: 'MA-03', province: 'MA-FES', visits: 0, lastVisit: null })

  const official = await answer<NamedThing>('visits.named', { field: 'officials', value: 'lahcen-essaadi' })
  expect(official).toMatchObject({ names: { ar: 'لحسن السعدي' }, visits: 1 })
  expect(official.about.length).toBeGreaterThan(0)
  const craft = await answer<NamedThing>('visits.named', { field: 'crafts', value: 'zellige' })
  expect(craft).toMatchObject({ visits: 0, about: [{ fr: expect.stringMatching(/./) }] })

  expect(await answer<OutletSummary>('outlets.get', { key: 'un' })).toMatchObject({ reports: 1, visits: 1 })
  const byVisit = await answer<ReportPage>('reports.list', { whose: { filter: { regions: ['MA-03'] } } })
  expect(byVisit.items.map(({ id }) => id).sort()).toEqual([ARABIC.id, FRENCH.id])
  expect(await answer('reports.detail', { id: ARABIC.id })).toMatchObject({
    report: { text: ARABIC.text },
    visits: [{}],
  })

  for (const [procedure, input, status] of [
    ['facilities.get', { id: 'none' }, 404],
    ['visits.named', { field: 'officials', value: '~لا-أحد' }, 404],
    ['visits.named', { field: 'regions', value: 'MA-03' }, 400],
    ['outlets.get', { key: 'none' }, 404],
    ['reports.detail', { id: 'none' }, 404],
    ['reports.list', { whose: { outlet: 'un' }, cursor: 'x' }, 400],
  ] as const) {
    expect([procedure, (await ask(server, procedure, input)).status]).toEqual([procedure, status])
  }
  await server.stop()
})
