import { reportSchema } from '@jawla/domain'
import { openStore, type Store } from '@jawla/store'
import { expect, onTestFinished, test } from 'vitest'
import { factsDesk } from '../../src/desk/decide-facts.ts'
import { processReport } from '../../src/pipeline/process-report.ts'
import { newStore } from '../new-store.ts'
import { rebuildAll } from './rebuild-all.ts'

const NOW = new Date('2026-01-01T00:00:00Z')
const WHAT =
  'مركز التكوين في حرف الصناعة التقليدية بمدينة فاس، رفقة والي جهة فاس مكناس معاذ الجامعي، حيث اطلع على أوراش الزليج والنسيج وأشرف على تخرج 25 متدربا برسم برنامج التدرج المهني'

const report = (id: string, publishedAt: string, when: string) =>
  reportSchema.parse({
    ...{ id, url: `https://${id}.example/1`, outlet: id, language: 'ar', title: null, author: null, publishedAt },
    ...{ publishedBasis: 'given', sample: false, factsFrom: null, textFrom: 'given' },
    text: `زار كاتب الدولة المكلف بالصناعة التقليدية لحسن السعدي ${when}${WHAT}.`,
  })

const grouped = async (store: Store) => {
  const rows = await store.db.selectFrom('visit_report').select(['visit_id', 'report_id']).execute()
  const visits = Map.groupBy(rows, ({ visit_id }) => visit_id)
  return [...visits.values()]
    .map((of) =>
      of
        .map(({ report_id }) => report_id)
        .sort()
        .join(),
    )
    .sort()
}

test('a report that was left alone between two visits is joined when one of them is rejected, as a rebuild would', async () => {
  const store = await openStore({ databaseUrl: null, dataDir: await newStore() })
  onTestFinished(() => store.close())
  await processReport(store, report('un', '2025-11-06', 'يوم 5 نونبر 2025 '), NOW)
  await processReport(store, report('sans-jour', '2025-11-07', ''), NOW)
  expect(await grouped(store)).toEqual(['sans-jour,un'])
  await processReport(store, report('deux', '2025-11-08', 'يوم 7 نونبر 2025 '), NOW)
  expect(await grouped(store)).toEqual(['deux', 'sans-jour', 'un'])

  const { visit_id: visit } = await store.db
    .selectFrom('visit_report')
    .select('visit_id')
    .where('report_id', '=', 'deux')
    .executeTakeFirstOrThrow()
  await factsDesk(store, () => NOW).decide({ act: 'reject', visit, field: 'visit', at: [] }, { who: 'staff', why: '' })
  const after = await grouped(store)
  await rebuildAll(store)
  expect([after, await grouped(store)]).toEqual([['sans-jour,un'], ['sans-jour,un']])
})
