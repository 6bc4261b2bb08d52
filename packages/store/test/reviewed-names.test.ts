import type { MergedVisit, SourcedEvidence } from '@jawla/domain'
import { type Kysely, sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { type Db, findNamed, findVisit, openVisitIndex, saveReport, streamFacilities } from '../src/index.ts'
import { up } from '../src/migrations/0032-name-reviewed.ts'
import { describeOnBothEngines } from './engines.ts'
import { AGREED, aReport, aVisit, NO_POINT, NOW, replaceVisits } from './examples.ts'

const says = (reportId: string, quote: string): SourcedEvidence[] => [{ reportId, start: 0, end: quote.length, quote }]

/** A visit of one report that names its official and its facility so. */
function naming(id: string, report: string, [official, facility]: [string, string]): MergedVisit {
  return aVisit(id, [report], {
    officials: [
      {
        ...{ id: '~lahcen', name: official, role: 'governor', roleSettled: AGREED },
        evidence: says(report, `السيد ${official}`),
      },
    ],
    stops: [
      {
        ...{ facilityId: 'f-1', name: facility, type: 'institute', place: null, ...NO_POINT },
        evidence: says(report, facility),
      },
    ],
  })
}

/** The same as people vouch for it, once they called its official otherwise. */
function reviewed(visit: MergedVisit, official?: string): MergedVisit {
  const { told: _, reviewed: __, ...whole } = visit
  const officials = visit.officials.map((one) => ({ ...one, name: official ?? one.name }))
  return { ...visit, reviewed: { ...whole, officials } }
}

describeOnBothEngines('names after review', (db) => {
  const store = (...visits: MergedVisit[]) =>
    replaceVisits(db(), { toldKeys: visits.flatMap(({ told }) => told), visits })
  beforeEach(async () => {
    for (const id of ['r1', 'r2', 'r3']) await saveReport(db(), aReport(id), NOW)
    await store(
      reviewed(naming('v1', 'r1', ['لحسن', 'معهد فاس'])),
      naming('v2', 'r2', ['الحسن', 'معهد الفنون بفاس']),
      naming('v3', 'r3', ['الحسن', 'معهد الفنون بفاس']),
    )
  })

  test('come from what people vouch for alone, in lists, on pages and among the ways of writing', async () => {
    expect(await shown(db(), 'reviewed')).toEqual({
      official: { ar: 'لحسن', fr: null },
      written: ['السيد لحسن'],
      onVisit: { ar: 'لحسن', fr: null },
      facility: { names: { ar: 'معهد فاس', fr: null }, aliases: [] },
    })
    expect(await shown(db(), 'all')).toMatchObject({
      official: { ar: 'الحسن' },
      onVisit: { ar: 'الحسن' },
      facility: { names: { ar: 'معهد الفنون بفاس' }, aliases: ['معهد فاس'] },
    })
  })

  test('follow what people decide, and go with it', async () => {
    await store(reviewed(naming('v1', 'r1', ['لحسن', 'معهد فاس']), 'لحسن السعدي'))
    expect(await shown(db(), 'reviewed')).toMatchObject({ official: { ar: 'لحسن السعدي' }, written: ['السيد لحسن'] })
    await store(reviewed(naming('v2', 'r2', ['Lahcen', 'Institut'])))
    expect(await shown(db(), 'reviewed')).toMatchObject({
      official: { ar: 'لحسن السعدي', fr: 'Lahcen' },
      facility: { names: { ar: 'معهد فاس', fr: 'Institut' } },
    })
    await store(naming('v1', 'r1', ['لحسن', 'معهد فاس']), naming('v2', 'r2', ['Lahcen', 'Institut']))
    expect(await db().selectFrom('reviewed_name').selectAll().execute()).toEqual([])
  })

  test('of a store made before are those that would have been counted', async () => {
    await store(reviewed(naming('v2', 'r2', ['Lahcen', 'Institut'])))
    const counted = await rows(db())
    expect(counted).toHaveLength(6)
    await sql`drop table reviewed_name`.execute(db())
    await up(db() as unknown as Kysely<unknown>)
    expect(await rows(db())).toEqual(counted)
  })
})

const rows = (db: Db) =>
  db.selectFrom('reviewed_name').selectAll().orderBy('kind').orderBy('id').orderBy('name').execute()

async function shown(db: Db, shows: 'all' | 'reviewed') {
  const index = openVisitIndex(db, shows)
  const named = await findNamed(index, 'officials', '~lahcen')
  const { value: facility } = await streamFacilities(index).next()
  return {
    official: named?.names,
    written: named?.aliases,
    onVisit: (await findVisit(index, 'v1'))?.names['~lahcen'],
    facility: facility && { names: facility.names, aliases: facility.aliases },
  }
}
