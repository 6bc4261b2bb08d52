import type { AdditionOutcome, Visit, VocabularyState } from '@jawla/domain'
import { describe, expect, inject, test } from 'vitest'
import { post } from '../accounts/staffed-server.ts'
import { newDatabase } from '../new-database.ts'
import { newStore } from '../new-store.ts'
import { jsonl } from '../reports.ts'
import { runJawla } from '../run-jawla.ts'
import { ask, type RunningServer, startServer } from '../start-server.ts'

const SOURCE = 'https://artisanat.example/khenifra'

/** A space that no noun of a facility heads, a person and a programme that nobody wrote down yet. */
const REPORT = {
  id: 'khenifra',
  url: 'https://un.example/khenifra',
  outlet: 'Un',
  publishedAt: '2026-03-06',
  text: 'قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم الخميس، بزيارة ميدانية إلى إقليم خنيفرة، حيث زار فضاء نساء الأطلس بمدينة خنيفرة برفقة زهرة أمكون، وقدم لمسة الأمهات لفائدة النساجات.',
}

const SPACE = {
  kind: 'facilities',
  id: '',
  names: { ar: 'فضاء نساء الأطلس', fr: "Espace des femmes de l'Atlas" },
  aliases: { ar: [], fr: [] },
  source: SOURCE,
  type: 'women_centre',
  province: 'MA-KHN',
  place: null,
}
const PERSON = {
  kind: 'officials',
  id: 'zahra-amkoun',
  names: { ar: 'زهرة أمكون', fr: 'Zahra Amkoun' },
  aliases: { ar: [], fr: [] },
  source: SOURCE,
  post: {
    role: 'director',
    titles: { ar: 'المديرة الإقليمية للصناعة التقليدية', fr: "directrice provinciale de l'artisanat" },
    region: null,
    province: 'MA-KHN',
    from: '2025-09',
  },
}
const PROGRAM = {
  kind: 'programs',
  id: '',
  names: { ar: 'لمسة الأمهات', fr: 'Lamsat Al Oummahat' },
  aliases: { ar: [], fr: [] },
  source: SOURCE,
  program: 'support',
}

async function change(server: RunningServer, procedure: string, input: unknown): Promise<AdditionOutcome> {
  const response = await post(server, `/trpc/vocabulary.${procedure}`, input)
  expect(response.status).toBe(200)
  return (await response.json()).result.data
}

const addEntry = (server: RunningServer, entry: unknown, sure = false) =>
  change(server, 'add', { addition: { what: 'entry', entry }, sure })

const addName = (server: RunningServer, name: object, sure = false) =>
  change(server, 'add', { addition: { what: 'name', name: { language: 'ar', source: SOURCE, ...name } }, sure })

/** The number of a change that was made. */
function numberOf(outcome: AdditionOutcome): number {
  if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.change
}

/** What is wrong, and where. */
const wrong = (outcome: AdditionOutcome) =>
  outcome.outcome === 'done' ? [] : outcome.problems.map(({ what, where, asked }) => [what, where, asked])

const answer = async (server: RunningServer, procedure: string, input: unknown) => {
  const { body } = await ask(server, procedure, input)
  return body.result?.data ?? null
}

async function onlyVisit(server: RunningServer): Promise<Visit> {
  const { items } = await answer(server, 'visits.list', { filter: {} })
  return (await answer(server, 'visits.get', { id: items[0].id })).visit
}

async function start(...reports: object[]) {
  const dataDir = await newStore()
  const server = await startServer({ dataDir })
  const jawla = async (args: string[], input = '') => {
    const ran = await runJawla(args, { dataDir, input })
    expect(ran).toMatchObject({ code: 0 })
  }
  if (reports.length > 0) await jawla(['ingest', '-'], jsonl(...reports))
  return { server, jawla }
}

test('a centre that is added is read at the next reading again, stands on its page, and is gone once it is taken back', async () => {
  const { server, jawla } = await start(REPORT)
  expect((await onlyVisit(server)).stops).toEqual([])
  const state = (): Promise<VocabularyState> => answer(server, 'vocabulary.state', undefined)
  expect(await state()).toMatchObject({ reader: 'rules@0.6.0', added: 0, behind: 0, reports: 1, changedAt: null })

  const added = await addEntry(server, SPACE)
  expect(added).toMatchObject({ outcome: 'done', id: 'espace-des-femmes-de-latlas' })
  const number = numberOf(added)
  expect(await state()).toMatchObject({ reader: `rules@0.6.0+${number}`, added: 1, behind: 1, reports: 1 })
  // What was read stays as it was; the centre is known, and nobody has been there yet.
  expect((await onlyVisit(server)).stops).toEqual([])
  const page = () => answer(server, 'facilities.get', { id: 'espace-des-femmes-de-latlas' })
  expect(await page()).toMatchObject({ names: SPACE.names, visits: 0, province: 'MA-KHN' })
  const never = await answer(server, 'facilities.list', { filter: { provinces: ['MA-KHN'] }, unvisited: true })
  expect(never.items.map(({ id }: { id: string }) => id)).toContain('espace-des-femmes-de-latlas')

  await jawla(['rebuild', '--reread'])
  expect((await onlyVisit(server)).stops).toMatchObject([
    { name: 'فضاء نساء الأطلس', type: 'women_centre', facilityId: 'espace-des-femmes-de-latlas' },
  ])
  expect(await page()).toMatchObject({ visits: 1 })
  expect(await state()).toMatchObject({ behind: 0 })
  const { items } = await answer(server, 'facilities.list', { filter: {} })
  expect(items).toMatchObject([{ id: 'espace-des-femmes-de-latlas', visits: 1 }])
  // By a name that no report writes.
  const found = await answer(server, 'visits.list', { filter: { search: 'femmes Atlas' } })
  expect(found.total ?? found.items.length).toBe(1)

  const back = await change(server, 'undo', { change: number, why: 'closed years ago' })
  expect(await change(server, 'undo', { change: number })).toMatchObject({
    outcome: 'refused',
    problems: [{ what: 'changed' }],
  })
  expect(await state()).toMatchObject({ reader: 'rules@0.6.0', added: 0, behind: 1 })
  await jawla(['rebuild', '--reread'])
  expect((await onlyVisit(server)).stops).toEqual([])
  expect(await page()).toBeNull()
  expect(await state()).toMatchObject({ behind: 0 })

  // Taking back is taken back, and the id is never that of another.
  expect(
    wrong(
      await addEntry(server, {
        ...SPACE,
        names: { ar: 'فضاء آخر للنساء', fr: 'Autre espace' },
        id: 'espace-des-femmes-de-latlas',
      }),
    ),
  ).toEqual([['id_taken', 'id', false]])
  const again = numberOf(await change(server, 'undo', { change: numberOf(back) }))
  expect(await page()).toMatchObject({ names: SPACE.names })
  const changes = await answer(server, 'vocabulary.changes', {})
  expect(
    changes.map(({ id, why, after }: { id: number; why: string; after: unknown }) => [id, why, after !== null]),
  ).toEqual([
    [again, '', true],
    [numberOf(back), 'closed years ago', false],
    [number, '', true],
  ])
  await server.stop()
})

test('a report that comes in after an addition is read with it at once: a person with the office held, a programme, a further name', async () => {
  const { server, jawla } = await start()
  numberOf(await addEntry(server, SPACE))
  numberOf(await addEntry(server, PERSON))
  numberOf(await addEntry(server, PROGRAM))
  await jawla(['ingest', '-'], jsonl(REPORT))
  const visit = await onlyVisit(server)
  expect(visit.stops.map(({ facilityId }) => facilityId)).toEqual(['espace-des-femmes-de-latlas'])
  expect(visit.officials.map(({ id, role }) => [id, role])).toEqual([
    ['lahcen-essaadi', 'secretary_of_state'],
    ['zahra-amkoun', 'director'],
  ])
  expect(visit.programs.map(({ id }) => id)).toEqual(['lamsat-al-oummahat'])
  // As a page of theirs shows them.
  expect(await answer(server, 'visits.named', { field: 'officials', value: 'zahra-amkoun' })).toMatchObject({
    names: PERSON.names,
    about: [PERSON.post.titles],
    visits: 1,
  })

  // Names of entries that are shipped, and of one that was added.
  const other = { ...REPORT, id: 'other', url: 'https://un.example/other', publishedAt: '2026-04-10' }
  const text = REPORT.text.replace('فضاء نساء الأطلس', 'بيت الصوف الكبير').replace('لمسة الأمهات', 'دفعة الصانعات')
  numberOf(await addName(server, { kind: 'facilities', id: 'espace-des-femmes-de-latlas', name: 'بيت الصوف الكبير' }))
  numberOf(await addName(server, { kind: 'programs', id: 'moazara', name: 'دفعة الصانعات' }))
  await jawla(['ingest', '-'], jsonl({ ...other, text }))
  const { items } = await answer(server, 'visits.list', { filter: { programs: ['moazara'] } })
  const { visit: named } = await answer(server, 'visits.get', { id: items[0].id })
  expect(named.stops).toMatchObject([{ name: 'بيت الصوف الكبير', facilityId: 'espace-des-femmes-de-latlas' }])

  const { items: shown } = await answer(server, 'vocabulary.list', { kind: 'programs', added: true })
  expect(shown.map(({ id, added }: { id: string; added: unknown }) => [id, added !== null])).toEqual([
    ['lamsat-al-oummahat', true],
    ['moazara', false],
  ])
  expect(shown[1].aliases.filter(({ added }: { added: unknown }) => added)).toMatchObject([
    { name: 'دفعة الصانعات', added: { who: 'staff', source: SOURCE } },
  ])
  await server.stop()
})

test('what a person decided stays when reports are read again with an addition', async () => {
  const { server, jawla } = await start({
    ...REPORT,
    text: REPORT.text.replace('فضاء نساء الأطلس', 'مركز التكوين المهني تيغسالين'),
  })
  const before = await onlyVisit(server)
  const [stop] = before.stops
  expect(stop?.name).toBe('مركز التكوين المهني تيغسالين')
  const [words] = stop?.evidence ?? []
  const act = { act: 'reject', visit: before.id, field: 'stops', at: [words] }
  expect((await post(server, '/trpc/facts.decide', { act })).status).toBe(200)
  expect((await onlyVisit(server)).stops).toEqual([])

  numberOf(
    await addEntry(server, {
      ...SPACE,
      names: { ar: 'مركز التكوين المهني تيغسالين', fr: 'Centre de formation professionnelle de Tighassaline' },
      type: 'training_centre',
    }),
  )
  await jawla(['rebuild', '--reread'])
  expect((await onlyVisit(server)).stops).toEqual([])
  await server.stop()
})

test('a visit that was checked stays checked, and what was accepted by its name has the id that the name leads to now', async () => {
  const { server, jawla } = await start({
    ...REPORT,
    text: REPORT.text
      .replace('فضاء نساء الأطلس', 'مركز التكوين المهني تيغسالين')
      .replace('، وقدم لمسة الأمهات', '، وقدم برنامج «لمسة الأمهات»'),
  })
  const { id, trigger } = await onlyVisit(server)
  const act = { act: 'accept', visit: id, field: 'visit', at: [] }
  expect((await post(server, '/trpc/facts.decide', { act })).status).toBe(200)
  const checked = await onlyVisit(server)
  expect(checked.programs.map(({ name, evidence }) => [name, evidence[0]?.decision !== undefined])).toEqual([
    ['لمسة الأمهات', true],
  ])
  expect(trigger).toHaveLength(1)

  const names = { ar: 'مركز التكوين المهني تيغسالين', fr: 'Centre de formation professionnelle de Tighassaline' }
  const centre = numberOf(await addEntry(server, { ...SPACE, names, type: 'training_centre', id: 'cfp-tighassaline' }))
  numberOf(await addEntry(server, { ...PROGRAM, id: 'lamsa' }))
  await jawla(['rebuild', '--reread'])
  const read = await onlyVisit(server)
  expect(read.review).toBe('checked')
  expect(read.stops.map(({ facilityId }) => facilityId)).toEqual(['cfp-tighassaline'])
  expect(read.programs.map((one) => one.id)).toEqual(['lamsa'])

  numberOf(await change(server, 'undo', { change: centre }))
  await jawla(['rebuild', '--reread'])
  expect((await onlyVisit(server)).stops).toEqual(checked.stops)
  await server.stop()
})

test('what cannot be added is refused field by field, and what may be meant is asked about', async () => {
  const { server } = await start()
  const space = (change: object) => addEntry(server, { ...SPACE, ...change })
  const names = (ar: string, fr: string) => ({ names: { ar, fr } })
  for (const [outcome, expected] of [
    [await space({ source: ' ' }), [['empty', 'source', false]]],
    [
      await space(names('', '\u200f \t')),
      [
        ['empty', 'names.ar', false],
        ['empty', 'names.fr', false],
      ],
    ],
    [
      await space(names('ف', '.*+?^$()|[]')),
      [
        ['short', 'names.ar', false],
        ['short', 'names.fr', false],
      ],
    ],
    [
      await space(names('Espace', 'فضاء النساء')),
      [
        ['script', 'names.ar', false],
        ['script', 'names.fr', false],
      ],
    ],
    [
      await space(names('فضاء\u0000النساء', 'x'.repeat(121))),
      [
        ['signs', 'names.ar', false],
        ['long', 'names.fr', false],
      ],
    ],
    [
      await space(names('دار الصانعة', 'Coopérative')),
      [
        ['noun', 'names.ar', false],
        ['noun', 'names.fr', false],
      ],
    ],
    [await space(names('الأطلسية', 'Espace Atlas')), [['alone', 'names.ar', true]]],
    [await space({ id: 'Dar Saniaa' }), [['bad_id', 'id', false]]],
    [await space({ id: 'lahcen-essaadi' }), [['id_taken', 'id', false]]],
    [await space({ place: 'fes' }), [['place', 'place', false]]],
    [await space({ province: 'MA-XXX' }), [['place', 'province', false]]],
    [await addEntry(server, { ...PERSON, post: { ...PERSON.post, from: '2025-13' } }), [['date', 'post.from', false]]],
    [
      await addEntry(server, { ...PERSON, names: { ar: 'الوزير', fr: 'Fès' } }),
      [
        ['word', 'names.ar', false],
        ['word', 'names.fr', false],
      ],
    ],
    [
      await addEntry(server, { ...PERSON, names: { ar: 'لحسن السعدي', fr: 'Lahcen Autre' } }),
      [['taken', 'names.ar', false]],
    ],
    [
      await addEntry(server, { ...PROGRAM, names: { ar: 'التكوين', fr: 'Zarkacha' } }),
      [
        ['everyday', 'names.ar', true],
        ['everyday', 'names.fr', true],
      ],
    ],
    [
      await addEntry(server, { ...PROGRAM, names: { ar: 'في', fr: 'de la' } }),
      [
        ['word', 'names.ar', false],
        ['word', 'names.fr', false],
      ],
    ],
    [
      await addName(server, { kind: 'programs', id: 'moazara', language: 'fr', name: 'association' }),
      [['word', 'name', false]],
    ],
    [await addName(server, { kind: 'programs', id: 'nothing', name: 'لمسة الأمهات' }), [['gone', 'id', false]]],
    [await addName(server, { kind: 'programs', id: 'moazara', name: 'مؤازرة' }), [['taken', 'name', false]]],
    [await addName(server, { kind: 'programs', id: 'moazara', name: 'لحسن السعدي' }), [['elsewhere', 'name', true]]],
  ] as const)
    expect([JSON.stringify(outcome).slice(0, 200), wrong(outcome)]).toEqual([expect.anything(), expected])

  const taken = await addName(server, { kind: 'programs', id: 'moazara', language: 'fr', name: 'Programme Jisr' })
  expect(taken.outcome === 'refused' && taken.problems[0]?.entry).toMatchObject({ kind: 'programs', id: 'jisr' })
  expect((await post(server, '/trpc/vocabulary.add', { addition: { what: 'word' } })).status).toBe(400)
  expect(await answer(server, 'vocabulary.changes', {})).toEqual([])

  // A facility that the reader already takes for one that is known.
  const known = await addEntry(server, {
    ...SPACE,
    ...names('دار الصانعة الداخلة القديمة جدا', 'Dar Saniaa Dakhla'),
    type: 'women_centre',
    province: 'MA-OUD',
  })
  expect(known.outcome === 'refused' && known.problems[0]?.what).toBe('taken')

  // Meant all the same: an everyday word counts beside a word that says so.
  expect(await addEntry(server, { ...PROGRAM, names: { ar: 'التكوين', fr: 'Zarkacha' } }, true)).toMatchObject({
    outcome: 'done',
    id: 'zarkacha',
  })
  await server.stop()
})

describe.skipIf(inject('postgresUrl') === null)('two servers on one PostgreSQL', () => {
  test('what is added at one is read by the other from its next report on', async () => {
    const { url: DATABASE_URL } = await newDatabase(inject('postgresUrl') ?? '')
    const [one, other] = [await startServer({ env: { DATABASE_URL } }), await startServer({ env: { DATABASE_URL } })]
    const bring = async (text: string) => {
      const response = await post(other, '/trpc/reports.add', { text, publishedAt: REPORT.publishedAt, outlet: 'Un' })
      const [id] = (await response.json()).result.data.visits
      return (await answer(other, 'visits.get', { id })).visit.stops
    }
    expect(await bring(REPORT.text)).toEqual([])
    const number = numberOf(await addEntry(one, SPACE))
    const later = REPORT.text.replace('الخميس', 'الأربعاء').replace('لمسة الأمهات', 'هدايا كثيرة')
    expect(await bring(later)).toMatchObject([{ facilityId: 'espace-des-femmes-de-latlas' }])
    numberOf(await change(one, 'undo', { change: number }))
    const latest = later.replace('الأربعاء', 'الثلاثاء').replace('هدايا كثيرة', 'كتبا')
    expect(await bring(latest)).toEqual([])
    await Promise.all([one.stop(), other.stop()])
  }, 120_000)
})
