import { type FactAct, type ReadVisit, reportSchema, type Visit } from '@jawla/domain'
import {
  findVisit,
  inTransaction,
  listToReview,
  openStore,
  type Store,
  saveReading,
  saveReport,
  wholeRecord,
} from '@jawla/store'
import { expect, onTestFinished, test } from 'vitest'
import { factsDesk } from '../../src/desk/decide-facts.ts'
import { newStore } from '../new-store.ts'
import { rebuildAll } from './rebuild-all.ts'

const REPORTS = 1_000
const NOW = '2026-01-01T00:00:00Z'
const PROVINCES = ['صفرو', 'فاس', 'مكناس', 'تطوان', 'الرباط', 'سلا', 'أكادير', 'وجدة', 'بني ملال', 'مراكش']

const idOf = (index: number) => `r-${String(index).padStart(4, '0')}`

/** Each of a day and town of its own. */
function report(index: number) {
  const town = PROVINCES[index % PROVINCES.length]
  const day = new Date(Date.UTC(2000, 0, 1 + 3 * Math.floor(index / PROVINCES.length)))
  const date = `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`
  return reportSchema.parse({
    ...{
      id: idOf(index),
      url: `https://outlet.example/${index}`,
      outlet: 'outlet',
      language: 'ar',
      title: null,
      author: null,
    },
    ...{
      publishedAt: day.toISOString().slice(0, 10),
      publishedBasis: 'given',
      sample: false,
      factsFrom: null,
      textFrom: 'given',
    },
    text: `قام والي الجهة يوم ${date} بزيارة ميدانية لمركز التكوين في حرف الصناعة التقليدية بمدينة ${town}، وأشرف على تخرج ${100 + index} متدربا.`,
  })
}

test('what was corrected stands among 1,000 reports that another reader reads again, and those it disagrees on are queued', async () => {
  const store = await openStore({ databaseUrl: null, dataDir: await newStore() })
  onTestFinished(() => store.close())
  await inTransaction(store.db, async (tx) => {
    for (let index = 0; index < REPORTS; index++) await saveReport(tx, report(index), NOW)
  })
  await rebuildAll(store, { reread: true })

  const desk = factsDesk(store, () => new Date(NOW))
  const signed = { who: 'staff', why: '' }
  const corrected = [7, 500, 999]
  for (const index of corrected) {
    const visit = await visitOf(store, index)
    const value = { measure: 'graduates', min: 5, max: 5, qualifier: 'exact', planned: false }
    const at = visit.figures[0]?.evidence ?? []
    const act: FactAct = { act: 'change', visit: visit.id, field: 'figures', at, value, words: null }
    await desk.decide(act, signed)
    await desk.decide({ act: 'accept', visit: visit.id, field: 'visit', at: [] }, signed)
  }
  const before = await Promise.all(corrected.map((index) => visitOf(store, index)))
  expect(before.map(({ review, figures }) => [review, figures[0]?.min])).toEqual(corrected.map(() => ['checked', 5]))

  await inTransaction(store.db, async (tx) => {
    for (const { report_id: id, visits } of await tx.selectFrom('reading').select(['report_id', 'visits']).execute()) {
      await saveReading(tx, { id, language: 'ar', reader: 'other@1', visits: visits.map(doubled) }, NOW)
    }
  })
  await rebuildAll(store)
  const after = await Promise.all(corrected.map((index) => visitOf(store, index)))
  expect(after.map(({ review }) => review)).toEqual(corrected.map(() => 'disputed'))
  expect(after.map(({ figures }) => figures)).toEqual(before.map(({ figures }) => figures))
  expect((await visitOf(store, 8)).figures).toMatchObject([{ min: 216 }])
  const { items, total } = await listToReview(store.db, { limit: REPORTS })
  const disputed = items.filter(({ doubts }) => doubts.includes('reader_disagrees')).map(({ visit }) => visit.id)
  expect(disputed.toSorted()).toEqual(after.map(({ id }) => id).toSorted())
  expect(total).toBe(REPORTS)
})

/** Another reader that takes every number for twice as much. */
function doubled(visit: ReadVisit): ReadVisit {
  const twice = (count: number | null) => count && 2 * count
  return { ...visit, figures: visit.figures.map((one) => ({ ...one, min: twice(one.min), max: twice(one.max) })) }
}

async function visitOf(store: Store, index: number): Promise<Visit> {
  const row = await store.db
    .selectFrom('visit_report')
    .select('visit_id')
    .where('report_id', '=', idOf(index))
    .executeTakeFirstOrThrow()
  const detail = await findVisit(wholeRecord(store.db), row.visit_id)
  if (detail === null) throw new Error(`no visit of report ${index}`)
  return detail.visit
}
