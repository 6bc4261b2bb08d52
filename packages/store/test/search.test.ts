import { EMPTY_FILTER, type MergedVisit, parseSearch, type Report } from '@jawla/domain'
import { type Kysely, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import {
  countUnfilled,
  type Db,
  type FurtherWords,
  fillAfterUpgrade,
  listVisits,
  openStore,
  openVisitIndex,
  saveReading,
  saveReport,
  searchSnippets,
  wholeRecord,
} from '../src/index.ts'
import { up } from '../src/migrations/0014-create-search.ts'
import { describeOnBothEngines, isMissing, newSite } from './engines.ts'
import { AGREED, aReading, aReadVisit, aReport, aVisit, NO_POINT, NOW, replaceVisits, saidIn } from './examples.ts'

const read = (q: string) => parseSearch(q) ?? expect.fail(`nothing is looked for: ${q}`)
const find = async (db: Db, q: string) => {
  const { items } = await listVisits(openVisitIndex(db), { ...EMPTY_FILTER, q })
  return items.map(({ id }) => id).sort()
}

async function store(db: Db, id: string, given: Partial<Report> = {}): Promise<void> {
  await saveReport(db, aReport(id, { text: `نص ${id}`, title: null, ...given }), NOW)
  await saveReading(db, aReading(id, [aReadVisit()]), NOW)
}

const join = (db: Db, visits: MergedVisit[], words?: FurtherWords) =>
  replaceVisits(db, { toldKeys: visits.flatMap(({ told }) => told), visits, ...(words ? { words } : {}) })

describeOnBothEngines('searching', (db) => {
  test('finds a visit by title and text of any of its reports, each by itself', async () => {
    await store(db(), 'r1', { title: 'زيارة ميدانية', text: 'زار الوزير ورشات الزليج.' })
    await store(db(), 'r2', { language: 'fr', text: 'Le ministre a visité des ateliers de zellige.' })
    await join(db(), [aVisit('v1', ['r1', 'r2'])])
    expect(await find(db(), 'زيارات ورشة')).toEqual(['v1'])
    expect(await find(db(), 'atelier zelliges')).toEqual(['v1'])
    expect(await find(db(), 'zellige الزليج'), 'half in one report, half in the other').toEqual([])
    expect(await find(db(), 'tapis')).toEqual([])
  })

  test('finds a visit by what it mentions, and by further words in other languages', async () => {
    await store(db(), 'r1')
    const visit = aVisit('v1', ['r1'], {
      stops: [
        {
          facilityId: 'f-1',
          name: 'دار الصانعة',
          type: 'women_centre',
          place: 'بنسودة',
          ...NO_POINT,
          evidence: saidIn('r1'),
        },
      ],
      programs: [{ id: '~x', name: 'Programme Moukawalat', evidence: saidIn('r1') }],
      crafts: [{ id: 'leather', name: 'الجلد', evidence: saidIn('r1') }],
      partners: [{ id: 'unesco', name: 'UNESCO', evidence: saidIn('r1') }],
      figures: [
        {
          ...{ measure: 'graduates', min: 5, max: 5, qualifier: 'exact', planned: false, program: 'كنوز' },
          ...{ settled: AGREED, evidence: saidIn('r1') },
        },
      ],
    })
    await join(db(), [visit], ({ province }) => (province === 'MA-FES' ? ['Fès', 'Lahcen Essaâdi'] : []))
    for (const q of ['السعدي', 'دار الصانعة', 'بنسودة', 'moukawalat', 'جلد', 'unesco', 'كنوز', 'فاس', 'fes essaadi']) {
      expect(await find(db(), q), q).toEqual(['v1'])
    }
    expect(await find(db(), '"جلد unesco"'), 'two names are no phrase').toEqual([])
  })

  test('a visit whose further words are others than before is written again', async () => {
    await store(db(), 'r1')
    const visits = [aVisit('v1', ['r1'])]
    expect(await join(db(), visits, () => ['Fez'])).toMatchObject({ written: 1 })
    expect(await join(db(), visits, () => ['Fez'])).toMatchObject({ unchanged: 1 })
    expect(await join(db(), visits, () => ['Fès'])).toMatchObject({ written: 1 })
    expect(await find(db(), 'fez')).toEqual([])
    expect(await find(db(), 'fès')).toEqual(['v1'])
  })

  test('phrases stand in one text, in their order', async () => {
    await store(db(), 'r1', { title: 'Salon de Rabat', text: 'Artisans de la chambre d’artisanat. Semaine' })
    await join(db(), [aVisit('v1', ['r1'])])
    expect(await find(db(), '"chambre de l’artisanat"')).toEqual(['v1'])
    expect(await find(db(), '"artisanat chambre"')).toEqual([])
    expect(await find(db(), '"Rabat artisans"'), 'from the title into the text').toEqual([])
    expect(await find(db(), 'Salon-Rabat')).toEqual(['v1'])
  })

  test('a word with a joined letter is found in phrases too', async () => {
    await store(db(), 'r1', { text: 'وبمدينة فاس العتيقة' })
    await join(db(), [aVisit('v1', ['r1'])])
    expect(await find(db(), '"مدينة فاس"')).toEqual(['v1'])
    expect(await find(db(), '"بمدينة فاس"')).toEqual(['v1'])
  })

  test('what is excluded stands in no report and no name of a visit found', async () => {
    await store(db(), 'r1', { text: 'tapis salon' })
    await store(db(), 'r2', { text: 'tapis' })
    await store(db(), 'r3', { text: 'tapis' })
    await store(db(), 'r4', { text: 'tapis' })
    const named = aVisit('v3', ['r4'], { partners: [{ id: '~salon', name: 'Salon', evidence: saidIn('r4') }] })
    await join(db(), [aVisit('v1', ['r1', 'r2']), aVisit('v2', ['r3']), named])
    expect(await find(db(), 'tapis')).toEqual(['v1', 'v2', 'v3'])
    expect(await find(db(), 'tapis -salon')).toEqual(['v2'])
    expect(await find(db(), 'tapis -"salon national"')).toEqual(['v1', 'v2', 'v3'])
  })

  test('a report of which no visit rests is not found', async () => {
    await store(db(), 'r1', { text: 'tapis' })
    expect(await find(db(), 'tapis')).toEqual([])
  })

  test('a new version is found by its own words only', async () => {
    await store(db(), 'r1', { text: 'tapis' })
    await join(db(), [aVisit('v1', ['r1'])])
    await store(db(), 'r1', { text: 'zellige' })
    expect(await find(db(), 'zellige')).toEqual(['v1'])
    expect(await find(db(), 'tapis')).toEqual([])
  })

  test.each([
    ['many words', Array.from({ length: 110_000 }, (_, index) => `mot${index}`).join(' ')],
    ['one word over and over', 'مدينة '.repeat(160_000)],
    ['a word without end', `tapis ${'س'.repeat(900_000)}`],
    ['signs of search itself', `tapis ' '' \\ : & | ! ( ) <-> 'a':1A \u0001 \ufdfa \ud800`],
  ])('a report of %s is stored and found', async (_, text) => {
    await store(db(), 'r1', { text: `premier ${text}` })
    await join(db(), [aVisit('v1', ['r1'])])
    expect(await find(db(), 'premiers')).toEqual(['v1'])
  })

  test('tells the sentences that hold it and that the visit rests on, at most two a visit', async () => {
    const text = 'Une visite. Des tapis de Fès.\nUn salon. Encore des tapis. Et des tapis.'
    await store(db(), 'r1', { text: 'Rien. Un tapis sans ville.' })
    await store(db(), 'r2', { text })
    await store(db(), 'r3', { text: `${text} Fin.` })
    await store(db(), 'r4', { title: 'Tapis de Fès', text: 'Autre.' })
    await store(db(), 'r5', { text: 'Autre chose.' })
    const trigger = ['Des tapis', 'Encore'].map((quote) => {
      const start = text.indexOf(quote)
      return { reportId: 'r2', start, end: start + quote.length, quote }
    })
    await join(db(), [aVisit('v1', ['r1', 'r2', 'r3'], { trigger }), aVisit('v2', ['r4']), aVisit('v3', ['r5'])])
    const found = await searchSnippets(wholeRecord(db()), read('tapis fes'), ['v1', 'v2', 'v3', 'none'])
    const told = [...found].map(([id, list]) => [id, list.map((one) => [one.reportId, one.from, one.text])])
    expect(Object.fromEntries(told)).toEqual({
      v1: [
        ['r2', 'text', 'Des tapis de Fès.'],
        ['r2', 'text', 'Encore des tapis.'],
      ],
      v2: [['r4', 'title', 'Tapis de Fès']],
    })
    expect(found.get('v1')?.[0]).toMatchObject({
      start: 12,
      marks: [
        [4, 9],
        [13, 16],
      ],
      cutBefore: false,
      cutAfter: false,
    })
    expect(await searchSnippets(wholeRecord(db()), read('tapis'), [])).toEqual(new Map())
    // The rest of a press report nobody gets by asking for its words.
    expect(await searchSnippets(wholeRecord(db()), read('salon'), ['v1'])).toEqual(new Map())
  })

  test('uses its indexes', async () => {
    await sql`insert into report (id, sample, version, content_hash) select 'r' || n, false, 1, 'h' || n from generate_series(1, 20000) n`.execute(
      db(),
    )
    await sql`insert into report_search select 'r' || n, ('''commun'':1 ''mot' || n || ''':2')::tsvector from generate_series(1, 20000) n`.execute(
      db(),
    )
    await sql`analyze report_search`.execute(db())
    const { rows } = await sql<{ 'QUERY PLAN': string }>`
      explain select report_id from report_search where terms @@ '''mot7'''::tsquery`.execute(db())
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('Bitmap Index Scan on report_search_index_1')
  })
})

describe.each(['embedded', 'postgres'] as const)('a store of a version that knew no search (%s)', (kind) => {
  test.skipIf(isMissing(kind))('is found in whole once it was filled, also where that was stopped', async () => {
    const site = await newSite(kind)
    const before = await openStore(site)
    for (let index = 0; index < 120; index++) await store(before.db, `r${index}`, { text: `mot${index}` })
    await join(before.db, [aVisit('v1', ['r1', 'r119'])])
    await sql`drop table report_search, visit_search`.execute(before.db)
    await up(before.db as unknown as Kysely<unknown>)
    await before.close()

    const { db, close } = await openStore(site)
    expect(await countUnfilled(db)).toBe(121)
    await store(db, 'r1', { text: 'tapis' })
    const stop = new AbortController()
    const options = { words: () => ['Fez'], signal: stop.signal }
    await fillAfterUpgrade(db, { ...options, step: () => stop.abort() })
    expect(await countUnfilled(db)).toBe(20)
    let steps = 0
    await fillAfterUpgrade(db, { ...options, step: () => steps++, signal: new AbortController().signal })
    expect([steps, await countUnfilled(db)]).toEqual([20, 0])
    for (const q of ['mot119', 'tapis', 'fez', 'السعدي']) expect(await find(db, q), q).toEqual(['v1'])
    expect(await find(db, 'mot1'), 'words of a version before').toEqual([])
    await close()
    await site.remove()
  })
})
