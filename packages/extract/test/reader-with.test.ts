import type { FacilityType } from '@jawla/domain'
import { type Additions, type Facility, type Program, vocabularyWith } from '@jawla/vocabulary'
import { describe, expect, test } from 'vitest'
import { meaningsOf, readerWith, readReport } from '../src/index.ts'

const NOTHING: Additions = {
  state: 7,
  ...{ facilities: [], officials: [], programs: [], organisations: [], crafts: [], aliases: [] },
}

function facility(ar: string, fr: string, type: FacilityType = 'women_centre'): Facility {
  const plain = { aliases: { ar: [], fr: [] }, sources: ['https://source.example/'], noun: null, place: null }
  return { id: 'added', names: { ar, fr }, type, province: 'MA-KHN', ...plain }
}

function program(ar: string, fr: string, needsContext: string[] = []): Program {
  return { id: 'added', names: { ar, fr }, aliases: { ar: [], fr: [] }, kind: 'training', needsContext, sources: [] }
}

const arabic = (what: string) =>
  `قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم الخميس، بزيارة ميدانية إلى إقليم خنيفرة، حيث زار ${what} بمدينة خنيفرة واطلع على أعمال النساجات.`
const french = (what: string) =>
  `Le secrétaire d’État chargé de l’artisanat, Lahcen Saâdi, a visité jeudi ${what} à Khénifra, dans la province de Khénifra.`

const read = (added: Partial<Additions>, text: string) =>
  readerWith(vocabularyWith({ ...NOTHING, ...added })).read({
    ...{ id: 'r', language: /\p{Script=Arabic}/u.test(text) ? ('ar' as const) : ('fr' as const), title: null },
    ...{ publishedAt: '2026-03-06', text },
  })

describe('a reader with what staff added', () => {
  test('has an id that tells which additions, and leaves the reader of the shipped vocabulary as it is', () => {
    const text = arabic('فضاء نساء الأطلس')
    const report = { id: 'r', language: 'ar' as const, title: null, publishedAt: '2026-03-06', text }
    const before = readReport(report)
    const reading = read({ facilities: [facility('فضاء نساء الأطلس', 'Espace Atlas')] }, text)
    expect(reading.reader).toBe(`${before.reader}+7`)
    expect(before.visits[0]?.stops).toEqual([])
    expect(readReport(report)).toEqual(before)
  })

  test.each([
    ['a name that no noun heads', facility('فضاء نساء الأطلس', 'Espace Atlas'), arabic('فضاء نساء الأطلس'), 'added'],
    [
      'behind a joined letter',
      facility('فضاء نساء الأطلس', 'Espace Atlas'),
      arabic('عددا من الأروقة بفضاء نساء الأطلس'),
      'added',
    ],
    ['its other language', facility('فضاء نساء الأطلس', 'Espace Atlas'), french('l’Espace Atlas'), 'added'],
    [
      'a name that a noun heads',
      facility('تعاونية النور', 'Coopérative Annour', 'cooperative'),
      arabic('تعاونية النور'),
      'added',
    ],
    [
      'a longer name that only begins so is another',
      facility('تعاونية النور', 'Coopérative Annour', 'cooperative'),
      arabic('تعاونية النور لأجبان الماعز'),
      'cooperative|nrjbnmz|MA-KHN',
    ],
    ['one word alone is looked for in no text', facility('الأطلسية', 'Atlassia'), arabic('الأطلسية'), undefined],
  ])('a facility: %s', (_what, added, text, id) => {
    const [stop] = read({ facilities: [added] }, text).visits[0]?.stops ?? []
    expect(stop?.facility).toBe(id)
    if (stop) expect(text.slice(stop.evidence.start, stop.evidence.end)).toBe(stop.evidence.quote)
  })

  test('an everyday word is a programme only beside a word that says so', () => {
    const programs = [program('البداية', 'Albidaya', ['البداية'])]
    const named = (text: string) => read({ programs }, text).visits[0]?.programs.map(({ id }) => id)
    expect(named(`${arabic('دار الصانعة')} وكانت البداية بتوزيع الشواهد.`)).toEqual([])
    expect(named(`${arabic('دار الصانعة')} وقدم برنامج البداية للنساجات.`)).toEqual(['added'])
  })

  test('a further name of what is shipped leads to it', () => {
    const aliases = [
      { of: 'programs', id: 'moazara', language: 'ar', name: 'دفعة الصانعات', needsContext: false },
      { of: 'programs', id: 'nothing', language: 'ar', name: 'زيارة', needsContext: false },
    ] as const
    const { programs } = read({ aliases }, `${arabic('دار الصانعة')} وقدم دفعة الصانعات للنساجات.`).visits[0] ?? {}
    expect(programs).toMatchObject([{ id: 'moazara', name: 'دفعة الصانعات' }])
  })

  test('no name breaks it or slows it down', () => {
    const hostile = ['(', '.*', '[^a', '\\', '$&', '!!!', '', ' ', 'و', 'a', '٣', 'ا'.repeat(500), 'فضاء '.repeat(500)]
    const added = {
      facilities: hostile.map((name, at) => ({ ...facility(name, name), id: `f-${at}` })),
      programs: hostile.map((name, at) => ({ ...program(name, name), id: `p-${at}` })),
      officials: hostile.map((name, at) => ({ ...program(name, name), id: `o-${at}`, posts: [] })),
    }
    const text = arabic(`مركز التكوين تيغسالين (.*) ${'فضاء '.repeat(2_000)}`)
    const begun = performance.now()
    expect(read(added, text).visits).toHaveLength(1)
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})

test.each([
  ['زار', 'verb'],
  ['فاس', 'place'],
  ['Le ministre', undefined],
  ['ministre', 'title'],
  ['التكوين', 'marker'],
  ['لمسة الأمهات', undefined],
])('%s means a %s', (words, kind) => {
  expect(meaningsOf(words)[0]).toBe(kind)
})
