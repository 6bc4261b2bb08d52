import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EMPTY_FILTER, type Report } from '@jawla/domain'
import { detectLanguage } from '@jawla/extract'
import { reportFromText } from '@jawla/ingest'
import { countUnfilled, listVisits, openStore, type Store } from '@jawla/store'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { processReport } from '../../src/pipeline/process-report.ts'
import { newFilledStore } from '../new-store.ts'
import { runJawla } from '../run-jawla.ts'

const REPORTS = {
  fes: `زيارة ميدانية إلى فاس
قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم الجمعة، بزيارة ميدانية لمركز التكوين والتأهيل في حرف الصناعة التقليدية البطحاء بمدينة فاس، حيث وزع شهادات التخرج على 1.250 متدربا. وأشاد بالإنتـــاج وبالحرفيين وبورشات الزليج.`,
  taza: `قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم الثلاثاء، بزيارة لتعاونية الأمل للزرابي بمدينة تازة، حيث اطلع على معرض للمنتوجات.`,
  safi: `Le secrétaire d’État chargé de l’artisanat, Lahcen Saâdi, a visité lundi à Safi la coopérative Al Amal de poterie et de broderie, où il a remis des diplômes à 40 lauréates. Les artisans régionaux ont exposé leurs travaux.`,
}
type Name = keyof typeof REPORTS

const DAYS = { fes: '2025-02-08', taza: '2025-04-16', safi: '2025-06-17' } satisfies Record<Name, string>

function report(name: Name): Report {
  return reportFromText(REPORTS[name], {
    where: name,
    outlet: name,
    published: DAYS[name],
    url: `https://${name}.example/visit`,
    detectLanguage,
  })
}

let store: Store
let folder: string
const nameOf = new Map<string, Name>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jawla-search-'))
  await cp(inject('emptyStore'), folder, { recursive: true })
  store = await openStore({ databaseUrl: null, dataDir: folder })
  for (const name of ['fes', 'taza', 'safi'] as const) {
    const { id } = await processReport(store, report(name), new Date('2025-07-01'))
    const rows = await store.db.selectFrom('visit_report').select('visit_id').where('report_id', '=', id).execute()
    for (const { visit_id } of rows) nameOf.set(visit_id, name)
  }
})
afterAll(async () => {
  await store?.close()
  await rm(folder, { recursive: true, force: true })
})

async function found(q: string): Promise<(Name | undefined)[]> {
  const { items } = await listVisits(store.index, { ...EMPTY_FILTER, q })
  return items.map(({ id }) => nameOf.get(id)).sort()
}

test('each report tells of one visit', () => {
  expect([...nameOf.values()].sort()).toEqual(['fes', 'safi', 'taza'])
})

describe('a visit is found', () => {
  test.each<[how: string, q: string, visits: Name[]]>([
    ['by its town, and not where only a name of a craft holds it', 'Fès', ['fes']],
    ['by its town in Arabic', 'فاس', ['fes']],
    ['without hamza', 'الانتاج', ['fes']],
    ['with ه for ة', 'الصناعه التقليديه متدربه', ['fes']],
    ['with tatweel and vowel marks', 'زِيَـــارَة', ['fes', 'taza']],
    ['where the report stretches the word', 'إنتاج', ['fes']],
    ['without the letters joined to a word', 'فاس حرفي ورشة', ['fes']],
    ['in the plural', 'تعاونيات', ['safi', 'taza']],
    ['without accents', 'secretaire d etat', ['safi']],
    ['in capitals', 'COOPÉRATIVES', ['safi', 'taza']],
    ['by plural and feminine', 'lauréat travail régionale', ['safi']],
    ['with an apostrophe or without', 'l’artisanat des lauréats', ['safi']],
    ['by a number written otherwise', '1250', ['fes']],
    ['by a number in Arabic digits', '١٢٥٠', ['fes']],
    ['by the French name of a town that only Arabic tells', 'Fès', ['fes']],
    ['by the Arabic name of a town that only French tells', 'آسفي', ['safi']],
    ['by the French name of an official', 'Essaadi', ['fes', 'safi', 'taza']],
    ['by the French name of a facility', 'centre Batha', ['fes']],
    ['by the French word for the sort of facility', 'cooperative taza', ['taza']],
    ['by a phrase', '"كاتب الدولة المكلف بالصناعة"', ['fes', 'taza']],
    ['by a phrase with small words between', '"secrétaire d’état chargé d’artisanat"', ['safi']],
    ['without what is excluded', 'السعدي -زرابي', ['fes', 'safi']],
    ['without what is excluded in the other language', 'السعدي -coopérative', ['fes']],
  ])('%s: %s', async (_, q, visits) => {
    expect(await found(q)).toEqual(visits)
  })
})

describe('nothing is found', () => {
  test.each([
    ['by a word of no report', 'جلابة'],
    ['by words of different reports', 'poterie زليج'],
    ['by a phrase in another order', '"الدولة كاتب"'],
    ['where all is excluded', 'السعدي -السعدي'],
    ['by a part of a word', 'زرا'],
    ['by a part of a number', '250'],
    ['by a town that only gave its name to the region', 'مكناس'],
  ])('%s: %s', async (_, q) => {
    expect(await found(q)).toEqual([])
  })
})

test('what is found is shown with its sentence', async () => {
  const { items } = await listVisits(store.index, { ...EMPTY_FILTER, q: 'ورشة زليج' })
  const snippet = items[0]?.snippets[0]
  expect(snippet?.text).toBe('وأشاد بالإنتـــاج وبالحرفيين وبورشات الزليج.')
  expect(snippet?.marks.map(([start, end]) => snippet.text.slice(start, end))).toEqual(['وبورشات', 'الزليج'])
})

test('a store of a version that knew no search is prepared by the first command', async () => {
  const dataDir = await newFilledStore()
  const before = await openStore({ databaseUrl: null, dataDir })
  await before.raw.executeSql(`
update report_search set terms = null;
    update visit_search set terms = null`)
  await before.close()
  const ran = await runJawla(['feeds', 'list'], { dataDir })
  expect([ran.code, ran.stderr]).toEqual([0, expect.stringMatching(/Preparing the store 4\/4/)])
  const after = await openStore({ databaseUrl: null, dataDir })
  onTestFinished(() => after.close())
  expect(await countUnfilled(after.db)).toBe(0)
  for (const q of ['متدربين', 'diplôme', 'Essaadi']) {
    expect((await listVisits(after.index, { ...EMPTY_FILTER, q })).total, q).toBe(1)
  }
})
