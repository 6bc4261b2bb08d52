import { describe, expect, it } from 'vitest'
import { readDates } from '../../src/dates/read-dates.ts'

/** A Saturday. */
const REFERENCE = '2025-02-08'

type Row = [text: string, days: string, precision?: string]

function readOf(text: string) {
  return readDates({ text, reference: REFERENCE }).found.map(({ from, to, precision }) => [`${from}..${to}`, precision])
}

describe('a counted week of a month', () => {
  it.each<Row>([
    ['La caravane part la première semaine d’avril 2024', '2024-04-01..2024-04-07'],
    ['La foire occupe la deuxième semaine de mai', '2025-05-12..2025-05-18'],
    ['Le jury siège la dernière semaine de mars 2025', '2025-03-24..2025-03-30'],
    ['تصل القافلة في الأسبوع الثاني من شهر أبريل', '2025-04-14..2025-04-20'],
    ['يفتح المعرض الأسبوع الأخير من هذا الشهر', '2025-02-17..2025-02-23'],
    ['ينطلق التكوين أول أسبوع من مارس المقبل', '2025-03-03..2025-03-09'],
    ['Le souk a lieu le troisième week-end de mars', '2025-03-15..2025-03-16'],
    ['ينظم السوق نهاية الأسبوع الأول من مارس', '2025-03-01..2025-03-02'],
  ])('%s', (text, days) => expect(readOf(text)).toEqual([[days, 'day']]))
})

describe('a counted part of a year', () => {
  it.each<Row>([
    ['La première semaine de 2024 fut chargée', '2024-01-01..2024-01-07', 'day'],
    ['الأسبوع الأخير من سنة 2024', '2024-12-23..2024-12-29', 'day'],
    ['الأسبوع الثاني من هذه السنة', '2025-01-06..2025-01-12', 'day'],
    ['Au troisième trimestre 2024, 12 ateliers ont ouvert', '2024-07-01..2024-09-30', 'month'],
    ["Le dernier trimestre de l'année dernière", '2024-10-01..2024-12-31', 'month'],
    ['Au 1er semestre 2025', '2025-01-01..2025-06-30', 'month'],
    ['خلال الربع الأول من السنة الجارية', '2025-01-01..2025-03-31', 'month'],
    ['في الأسدس الثاني من سنة 2024', '2024-07-01..2024-12-31', 'month'],
    ['خلال الفصل الرابع من سنة 2023', '2023-10-01..2023-12-31', 'month'],
  ])('%s', (text, days, precision) => expect(readOf(text)).toEqual([[days, precision]]))

  it.each<Row>([
    ['La première quinzaine de mars', '2025-03-01..2025-03-15'],
    ['La deuxième quinzaine de février 2024', '2024-02-16..2024-02-29'],
    ['النصف الثاني من شهر أبريل', '2025-04-16..2025-04-30'],
  ])('half a month: %s', (text, days) => expect(readOf(text)).toEqual([[days, 'day']]))

  it.each([
    'Le premier trimestre de formation',
    'La dernière semaine du stage',
    'ربع المستفيدات من التكوين',
    'الفصل الثاني من القانون',
    'النصف الأول من المسار',
    'الأسبوع الثالث من التكوين',
  ])('no part of a month or a year: %s', (text) => expect(readOf(text)).toEqual([]))

  it('the months of a plural are not the first month', () => {
    expect(readOf("Sur les sept premiers mois de l'année")).toEqual([])
  })
})
