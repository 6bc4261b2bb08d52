import { type Reading, type ReadVisit, readingSchema, standsIn } from '@jawla/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from '../src/index.ts'

const PIECES = [
  'زار عامل إقليم تازة، أحمد الطاهري، ',
  'أمس الجمعة بمدينة فاس ',
  'مركز التكوين في حرف الصناعة التقليدية',
  ' حيث سلم شهادات التخرج ل25 خريجا ',
  'في إطار برنامج “جسور”، ',
  'بشراكة مع جمعية الأفق (ج.أ) ',
  'الذي دشنه الملك محمد السادس سنة 2012. ',
  '\n',
  ' «',
  '» ',
  'وقال رئيس الغرفة إن ',
  'أزيد من 1.200 متدرب ',
  "Le gouverneur de la province d'Essaouira, M. Ali Bennani, a visité ",
  'la coopérative « Argane » ',
  'mardi 4 février 2025 à Essaouira ',
  'et a remis 40 certificats aux apprenties. ',
  'إقليمالجديدة 7فبراير ',
  'ﻻ\u200f\u0640',
]
const pressLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''))
const anyText = fc.oneof(
  pressLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.tuple(pressLike, fc.string({ unit: 'grapheme', maxLength: 30 })).map(([a, b]) => b + a),
)
const languages = fc.constantFrom('ar' as const, 'fr' as const, 'other' as const)

const read = (text: string, language: 'ar' | 'fr' | 'other' = 'ar'): Reading =>
  readReport({ id: 'r', language, title: null, publishedAt: '2025-02-08', text })

function evidenceIn(visit: ReadVisit): { start: number; end: number; quote: string }[] {
  const lists = [visit.officials, visit.stops, visit.programs, visit.crafts, visit.partners, visit.figures]
  const single = [visit.trigger, visit.date.evidence, visit.place?.evidence ?? null, visit.regionEvidence]
  return [...lists.flat().map(({ evidence }) => evidence), ...single.filter((evidence) => evidence !== null)]
}

describe('whatever the text', () => {
  it('nothing throws, and every quote stands at its offsets', () => {
    fc.assert(
      fc.property(anyText, languages, (text, language) => {
        const reading = read(text, language)
        expect(readingSchema.safeParse(reading).success).toBe(true)
        for (const evidence of reading.visits.flatMap(evidenceIn)) expect(standsIn(text, evidence)).toBe(true)
      }),
      { numRuns: 600 },
    )
  })

  it('a figure’s number is in its quote', () => {
    fc.assert(
      fc.property(pressLike, (text) => {
        for (const { min, evidence } of read(text).visits.flatMap(({ figures }) => figures)) {
          const digits = evidence.quote.replace(/\D/g, '')
          if (min !== null && digits !== '') expect(digits).toContain(String(min))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('reading twice gives the same', () => {
    fc.assert(
      fc.property(pressLike, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
      { numRuns: 100 },
    )
  })
})

const facts = (reading: Reading): unknown =>
  reading.visits.map((visit) => ({
    kind: visit.kind,
    status: visit.status,
    date: [visit.date.start, visit.date.end],
    where: [visit.region, visit.province],
    officials: visit.officials.map(({ role }) => role),
    stops: visit.stops.map(({ type }) => type),
    programs: visit.programs.length,
    crafts: visit.crafts.map(({ id }) => id),
    partners: visit.partners.map(({ id }) => id),
    figures: visit.figures.map(({ measure, min, max, planned }) => [measure, min, max, planned]),
  }))

const REPORT = `زار عامل إقليم تازة، أحمد الطاهري، أمس الجمعة بمدينة تازة مركز التكوين في حرف الصناعة التقليدية، حيث سلم شهادات التخرج لخمسة وعشرين خريجا في الخرازة، بشراكة مع مؤسسة محمد الخامس للتضامن.
ثم زار الوفد تعاونية «الأمل» لنسج الزرابي.`

describe('marks that change no word', () => {
  it('tatweel, vowel marks and bidi marks leave the facts as they are', () => {
    const plain = facts(read(REPORT))
    const marks = fc.constantFrom('\u0640', '\u064e', '\u0651', '\u200f', '\u200e', '\u2067')
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(REPORT.length - 1), marks), { maxLength: 20 }), (changes) => {
        const letters = [...REPORT]
        for (const [at, mark] of changes) if (/\p{Script=Arabic}/u.test(letters[at]?.at(0) ?? '')) letters[at] += mark
        expect(facts(read(letters.join('')))).toEqual(plain)
      }),
      { numRuns: 150 },
    )
  })
})

/** A reader whose time grew with the square of a text would need hours for one of this length; `bench/extract.ts` measures the growth. */
const LONG = 200_000
const UNTIL_HUNG = 120_000

describe('a text without end', () => {
  it.each([
    ['an ordinary report', REPORT],
    ['one endless sentence', 'زار كاتب الدولة مركز التكوين في نسج الزرابي و'],
    ['nothing but articles', 'الالالالال'],
    ['officials without end', 'عامل إقليم تاونات، عبد الصمد البوخاري، '],
  ])(
    'is read to its end: %s',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(LONG / unit.length)).slice(0, LONG)
      expect(readingSchema.safeParse(read(text)).success).toBe(true)
    },
    UNTIL_HUNG,
  )

  it(
    'tells of a visit however often the visit is told of',
    () => {
      const told = 'زار عامل إقليم تازة، أحمد الطاهري، أمس الجمعة بمدينة تازة دار الصانعة. '
      const [visit] = read(`${told}${'زار. '.repeat(130_000)}الجميع سعداء بمركز التكوين في الصناعة التقليدية.`).visits
      expect(visit?.stops.map(({ name }) => name)).toEqual(['دار الصانعة'])
    },
    UNTIL_HUNG,
  )
})
