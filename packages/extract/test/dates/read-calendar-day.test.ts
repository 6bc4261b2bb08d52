import { describe, expect, it } from 'vitest'
import { readDates } from '../../src/dates/read-dates.ts'

/** A Saturday. */
const REFERENCE = '2025-02-08'

type Row = [text: string, ...found: string[]]

function daysOf(text: string): string[] {
  return readDates({ text, reference: REFERENCE }).found.map(({ from, to }) => (from === to ? from : `${from}..${to}`))
}

describe('a month named before its day', () => {
  it.each<Row>([
    ['La foire ouvre octobre 14, 2024', '2024-10-14'],
    ['Rendez-vous nov. 9.', '2024-11-09'],
    ['Départ avril-3', '2025-04-03'],
    ['Retour juin vingt et un', '2025-06-21'],
    ['La caravane passe mai 4 au 9.', '2025-05-04..2025-05-09'],
    ['Le salon dure oct. 3 au octobre 12', '2024-10-03..2024-10-12'],
    ['يفتح المعرض أبريل 17، 2026', '2026-04-17'],
    ['ينطلق التكوين يوليوز الثالث والعشرين', '2025-07-23'],
    ['تستمر القافلة غشت 8-11', '2025-08-08..2025-08-11'],
  ])('%s', (text, ...found) => expect(daysOf(text)).toEqual(found))

  it.each<Row>([
    ['En octobre 14 artisanes ont reçu leurs outils', '2024-10-01..2024-10-31'],
    ['في أبريل 17 صانعة استفدن', '2025-04-01..2025-04-30'],
    ['Le centre a ouvert en mars. 12 jeunes y apprennent', '2025-03-01..2025-03-31'],
  ])('a number that counts something is no day: %s', (text, ...found) => expect(daysOf(text)).toEqual(found))
})

describe('a mark between a day and its month', () => {
  it.each<Row>([
    ['يصل الوفد في 19-نونبر', '2024-11-19'],
    ['يصل الوفد يوم 6/ مارس', '2025-03-06'],
    ['9. أبريل. 2024', '2024-04-09'],
    ['Reçu le 9-avril-2024', '2024-04-09'],
    ['29 juil. – 2 août 2024', '2024-07-29..2024-08-02'],
    ['03 > 07 décembre 2024', '2024-12-03..2024-12-07'],
    ['lun. 3 févr. – ven. 7 févr. 2025', '2025-02-03..2025-02-07'],
    ['Sam, 1 févr.', '2025-02-01'],
    ['ven.', '2025-02-07'],
    ['sept. 2024', '2024-09-01..2024-09-30'],
    ['أبريل/نيسان 2024', '2024-04-01..2024-04-30'],
    ['7 تشرين ثاني 2024', '2024-11-07'],
    ['7 أغشت 2024', '2024-08-07'],
    ['2024 أبريل 9', '2024-04-09'],
  ])('%s', (text, ...found) => expect(daysOf(text)).toEqual(found))

  it('a full stop ends a sentence where no word says that a day stands before it', () => {
    expect(daysOf('بلغ عددهم 12. أبريل شهر الورود')).toEqual(['2025-04-01..2025-04-30'])
  })
})

describe('days and years in digits', () => {
  it.each<Row>([
    ['Rendez-vous 26/03', '2025-03-26'],
    ['Rendez-vous 26/3.', '2025-03-26'],
    ['Fait le 07/03, 2023', '2023-03-07'],
    ['Réunion le 14-03', '2025-03-14'],
    ['يعود الوفد في 26-3', '2025-03-26'],
    ['وقع الظهير في 12 أبريل من ألف وتسعمائة وستين', '1960-04-12'],
    ['يعود الوفد في 3/26', '2025-03-26'],
    ['Fait le 05 11 2023', '2023-11-05'],
    ['5 11 23', '2023-11-05'],
    ['Né le 12/09/81', '1981-09-12'],
    ['Née un 12 septembre 81', '1981-09-12'],
    ['Née un 12 septembre 81 à 4:30', '1981-09-12'],
    ['Fondée le 3 mai 1672.', '1672-05-03'],
    ['Fondée le 03/05/1672', '1672-05-03'],
    ['Fait à Fès, 03/2024', '2024-03-01..2024-03-31'],
    ['Fait à Fès, 03 / 2024', '2024-03-01..2024-03-31'],
    ['En 03/2024 le centre a ouvert', '2024-03-01..2024-03-31'],
    ['Bilan de sept 2024 :', '2024-09-01..2024-09-30'],
    ['17/06/2024 20:30, 19/06/2024 18:00', '2024-06-17', '2024-06-19'],
    ['نشر التقرير 2024/3', '2024-03-01..2024-03-31'],
  ])('%s', (text, ...found) => expect(daysOf(text)).toEqual(found))

  it.each([
    '01.10',
    'Elle a obtenu 9/10',
    'Il a eu 4/20.',
    'Loi n° 12/2022',
    'القانون 09/2019',
    'Le lot 22-04 est vide',
    'Le 7 mars 60 artisanes',
    'Les 45 mars',
    'La mer, 22 bateaux',
    '10/06/44 هـ',
    'jeudi 10 joumada ath-thania 1446',
  ])('no date in digits: %s', (text) => {
    expect(daysOf(text).filter((found) => found !== '2025-03-07')).toEqual([])
  })
})
