import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/find-dates.ts'
import { levelText } from '../../src/text/level-text.ts'

/** A Saturday. */
const REFERENCE = '2025-02-08'

type Row = [text: string, quote: string, days: string, reference?: string]

function datesOf(text: string, reference: string | null = REFERENCE) {
  return findDates(levelText(text), 'ar', reference)
}

function expectRow([text, quote, days, reference]: Row): void {
  const found = datesOf(text, reference).map((date) => [
    date.quote,
    date.from === date.to ? date.from : `${date.from}..${date.to}`,
  ])
  expect(found).toContainEqual([quote, days])
  for (const date of datesOf(text, reference)) expect(text.slice(date.start, date.end)).toBe(date.quote)
}

describe('a day, a month and a year', () => {
  it.each<Row>([
    ['يوم الجمعة 7 فبراير 2025', 'الجمعة 7 فبراير 2025', '2025-02-07'],
    ['يوم الاثنين26دجنبر 2022،افتتاح', 'الاثنين26دجنبر 2022', '2022-12-26'],
    ['13يونيو2025', '13يونيو2025', '2025-06-13'],
    ['١٥/٠٣/٢٠٢٥', '١٥/٠٣/٢٠٢٥', '2025-03-15'],
    ['٢٢ دجنبر ٢٠١٩', '٢٢ دجنبر ٢٠١٩', '2019-12-22'],
    ['15 آذار/مارس 2025', '15 آذار/مارس 2025', '2025-03-15'],
    ['3 كانون الثاني (يناير) 2024', '3 كانون الثاني (يناير) 2024', '2024-01-03'],
    ['5 أوت 2024', '5 أوت 2024', '2024-08-05'],
    ['الخامس عشر من مارس 2025', 'الخامس عشر من مارس 2025', '2025-03-15'],
    ['فاتح ماي 2024', 'فاتح ماي 2024', '2024-05-01'],
    ['5 يونيو سنة 2020', '5 يونيو سنة 2020', '2020-06-05'],
    ['le 15 mars 2025', '15 mars 2025', '2025-03-15'],
    ['le 3/4/2025', '3/4/2025', '2025-04-03'],
    ['03.04.2025', '03.04.2025', '2025-04-03'],
    ['2025-03-15', '2025-03-15', '2025-03-15'],
    ['08 Aout 2017', '08 Aout 2017', '2017-08-08'],
    ['1er juin 2024', '1er juin 2024', '2024-06-01'],
    ['1 er juin 2024', '1 er juin 2024', '2024-06-01'],
    ['le vendredi treize juin deux mille vingt-cinq', 'vendredi treize juin deux mille vingt-cinq', '2025-06-13'],
    ['lundi 3 mars 2025 à 10h', 'lundi 3 mars 2025', '2025-03-03'],
    ['15 sept. 2024', '15 sept. 2024', '2024-09-15'],
  ])('%s', (...row) => expectRow(row))

  it('a weekday that contradicts its day and month does not move them', () => {
    expect(datesOf('الأربعاء 7 فبراير 2025')).toMatchObject([{ from: '2025-02-07', basis: 'stated' }])
  })

  it('says what was stated and what was implied', () => {
    expect(datesOf('7 فبراير')).toMatchObject([
      { basis: 'implied', parts: { weekday: 'none', day: 'stated', month: 'stated', year: 'implied' } },
    ])
    expect(datesOf('يوم الجمعة')).toMatchObject([
      { basis: 'implied', parts: { weekday: 'stated', day: 'implied', month: 'implied', year: 'implied' } },
    ])
    expect(datesOf('سنة 2012')).toMatchObject([
      { basis: 'stated', precision: 'year', parts: { day: 'none', month: 'none', year: 'stated' } },
    ])
  })
})

describe('a day without its year', () => {
  it.each<Row>([
    ['7فبراير', '7فبراير', '2025-02-07'],
    ['يوم 26 دجنبر', '26 دجنبر', '2024-12-26'],
    ['أمس الجمعة 7 فبراير', 'أمس الجمعة 7 فبراير', '2025-02-07'],
    ['أمس، الخميس 17 دجنبر،', 'أمس، الخميس 17 دجنبر', '2015-12-17', '2015-12-18'],
    ['5 ماي الماضي', '5 ماي الماضي', '2024-05-05'],
    ['5 يناير المقبل', '5 يناير المقبل', '2026-01-05'],
    ['5 يونيو من السنة الماضية', '5 يونيو من السنة الماضية', '2024-06-05'],
    ['premier mai', 'premier mai', '2025-05-01'],
    ['le 9 du mois courant', '9 du mois courant', '2025-02-09'],
    ['12 من الشهر الجاري', '12 من الشهر الجاري', '2025-02-12'],
    ['le 5 courant', '5 courant', '2025-02-05'],
    ['يوم 15/3', '15/3', '2025-03-15'],
    ['15/3', '15/3', '2025-03-15'],
    ['في 15/2', '15/2', '2025-02-15'],
    ['vendredi 7', 'vendredi 7', '2025-02-07'],
    ['Le 17, la délégation', '17', '2025-02-17'],
    ['la foire du 10 mars 2024. Le 17, la délégation', '17', '2024-03-17'],
    ['le 29 février', '29 février', '2024-02-29'],
  ])('%s', (...row) => expectRow(row))

  it('"of the same month" is the month told before', () => {
    expect(datesOf('أمس الجمعة 3 أكتوبر ويمتد إلى غاية 13 من الشهر نفسه', '2025-10-04').at(-1)).toMatchObject({
      from: '2025-10-13',
      basis: 'implied',
    })
  })
})

describe('ranges and lists of days', () => {
  it.each<Row>([
    ['من 16 دجنبر إلى غاية 25 منه', '16 دجنبر إلى غاية 25 منه', '2024-12-16..2024-12-25'],
    ['من 10 نونبر إلى غاية 15 منه 2016', '10 نونبر إلى غاية 15 منه 2016', '2016-11-10..2016-11-15'],
    ['03 و04 دجنبر الجاري', '03 و04 دجنبر الجاري', '2024-12-03..2024-12-04', '2024-12-05'],
    ['من 17 الى23 دجنبر', '17 الى23 دجنبر', '2024-12-17..2024-12-23'],
    ['ما بين 22 و31 دجنبر', '22 و31 دجنبر', '2024-12-22..2024-12-31'],
    ['بين22و31 دجنبر', '22و31 دجنبر', '2024-12-22..2024-12-31'],
    ['من 28 دجنبر إلى 5 يناير', '28 دجنبر إلى 5 يناير', '2024-12-28..2025-01-05'],
    ['السبت والأحد 8 و9 فبراير', 'السبت والأحد 8 و9 فبراير', '2025-02-08..2025-02-09'],
    ['17/18 دجنبر', '17/18 دجنبر', '2024-12-17..2024-12-18'],
    ['يومي السبت والأحد', 'السبت والأحد', '2025-02-08..2025-02-09'],
    ['من الخميس إلى الأحد', 'الخميس إلى الأحد', '2025-02-06..2025-02-09'],
    ['du 10 au 30 mars', '10 au 30 mars', '2025-03-10..2025-03-30'],
    ['du 28 décembre au 3 janvier 2025', '28 décembre au 3 janvier 2025', '2024-12-28..2025-01-03'],
    ['du 13 juillet au 20 septembre', '13 juillet au 20 septembre', '2024-07-13..2024-09-20', '2024-12-01'],
    ['من شباط 13 الى 15 تموز', 'شباط 13 الى 15 تموز', '2024-02-13..2024-07-15', '2024-09-01'],
    ['les 3 et 4 décembre', '3 et 4 décembre', '2024-12-03..2024-12-04'],
    ['les 5, 6 et 7 mars', '5, 6 et 7 mars', '2025-03-05..2025-03-07'],
    ['entre le 3 et le 9 avril', '3 et le 9 avril', '2025-04-03..2025-04-09'],
    ['(10-16 avril)', '10-16 avril', '2025-04-10..2025-04-16'],
    ['du vendredi 10 au dimanche 12 octobre 2025', 'vendredi 10 au dimanche 12 octobre 2025', '2025-10-10..2025-10-12'],
  ])('%s', (...row) => expectRow(row))

  it('a weekday after an ordinal stands alone', () => {
    expect(datesOf('خصص اليوم الأول، الخميس، لمدينة الرشيدية').map((date) => date.quote)).toEqual(['الخميس'])
  })

  it('days with a gap between them are told one by one', () => {
    expect(datesOf('les 3 et 14 mars').map((date) => date.from)).toEqual(['2025-03-03', '2025-03-14'])
  })
})

describe('weekdays and day words, seen from the day of publication', () => {
  it.each<Row>([
    ['يوم الجمعة', 'الجمعة', '2025-02-07'],
    ['الجمعة المنصرم', 'الجمعة المنصرم', '2025-02-07'],
    ['السبت الأخير', 'السبت الأخير', '2025-02-01'],
    ['السبت', 'السبت', '2025-02-08'],
    ['الثلاثاء المقبل', 'الثلاثاء المقبل', '2025-02-11'],
    ['الثلاثاء من الأسبوع الماضي', 'الثلاثاء من الأسبوع الماضي', '2025-01-28'],
    ['اليوم السبت', 'اليوم السبت', '2025-02-08'],
    ['يومه الإثنين', 'يومه الإثنين', '2025-02-03'],
    ['اليوم الأربعاء', 'اليوم الأربعاء', '2025-02-05'],
    ['يوم أمس الجمعة', 'يوم أمس الجمعة', '2025-02-07'],
    ['مساء أول أمس', 'أول أمس', '2025-02-06'],
    ['يوم غد', 'يوم غد', '2025-02-09'],
    ['بعد غد', 'بعد غد', '2025-02-10'],
    ['mardi dernier', 'mardi dernier', '2025-02-04'],
    ['vendredi prochain', 'vendredi prochain', '2025-02-14'],
    ['hier vendredi', 'hier vendredi', '2025-02-07'],
    ['avant-hier', 'avant-hier', '2025-02-06'],
    ['aujourd’hui', 'aujourd’hui', '2025-02-08'],
    ['après-demain', 'après-demain', '2025-02-10'],
    ['ce lundi', 'lundi', '2025-02-10'],
  ])('%s', (...row) => expectRow(row))

  it('a bare weekday can be read ahead by who knows that the event is still to come', () => {
    expect(datesOf('يوم الخميس')).toMatchObject([
      { from: '2025-02-06', points: 'nowhere', ahead: { from: '2025-02-13' } },
    ])
    expect(datesOf('الخميس المنصرم')).toMatchObject([{ points: 'back', ahead: null }])
    expect(datesOf('غدا')).toMatchObject([{ points: 'forward', ahead: null }])
  })
})

describe('weeks, months, years', () => {
  it.each<Row>([
    ['la semaine dernière', 'semaine dernière', '2025-01-27..2025-02-02'],
    ['بداية الأسبوع الجاري', 'الأسبوع الجاري', '2025-02-03..2025-02-09'],
    ['نهاية الأسبوع المنصرم', 'نهاية الأسبوع المنصرم', '2025-02-01..2025-02-02'],
    ['الشهر الماضي', 'الشهر الماضي', '2025-01-01..2025-01-31'],
    ['خلال شهر أبريل المنصرم', 'أبريل المنصرم', '2024-04-01..2024-04-30'],
    ['en mars', 'mars', '2025-03-01..2025-03-31'],
    ['fin novembre', 'novembre', '2024-11-01..2024-11-30'],
    ['في أكتوبر 2021.', 'أكتوبر 2021', '2021-10-01..2021-10-31'],
    ['entre janvier et juillet 2025', 'janvier et juillet 2025', '2025-01-01..2025-07-31'],
    ['سنة 2022', '2022', '2022-01-01..2022-12-31'],
    ['سنة ألفين واثنتي عشرة', 'ألفين واثنتي عشرة', '2012-01-01..2012-12-31'],
    ['خلال سنتي 2022 و2023 استفاد', '2022 و2023', '2022-01-01..2023-12-31'],
    ['entre 2020 et 2024 ils', '2020 et 2024', '2020-01-01..2024-12-31'],
    ['la convention de 2003.', '2003', '2003-01-01..2003-12-31'],
    ['الموسم 2024-2025', '2024-2025', '2024-01-01..2025-12-31'],
    ["l'an dernier", 'an dernier', '2024-01-01..2024-12-31'],
    ['il y a 3 jours', 'il y a 3 jours', '2025-02-05'],
    ['قبل ثلاثة أيام', 'قبل ثلاثة أيام', '2025-02-05'],
    ['قبل أسبوعين', 'قبل أسبوعين', '2025-01-25'],
    ['dans deux mois', 'dans deux mois', '2025-04-01..2025-04-30'],
    ['en fin de semaine dernière', 'fin de semaine dernière', '2025-02-01..2025-02-02'],
  ])('%s', (...row) => expectRow(row))
})

describe('a Hijri date', () => {
  it('gives no day of its own; the Gregorian one beside it is read', () => {
    expect(datesOf('الجمعة 8 شعبان 1446 هـ الموافق لـ 7 فبراير 2025').map((date) => date.from)).toEqual(['2025-02-07'])
    expect(datesOf('20 رمضان 1446 و1446/12/16')).toEqual([])
    expect(datesOf('mardi 10 joumada ath-thania 1444 AH (3 janvier 2023)').map((date) => date.from)).toEqual([
      '2023-01-03',
    ])
  })
})

describe('what is no date', () => {
  it.each([
    'ما بين 20 و25 متدربة',
    '50 إلى 60 شابا',
    'quatre artisans et 3 ateliers',
    'سوق السبت',
    'اليوم العالمي للمرأة',
    'شارع 11 يناير',
    'avenue du 2 mars',
    'chaque lundi',
    'مارس الصانع حرفته',
    'le 31 février 2025',
    'le 17 tapis',
    'le 32 mars',
    'page 17, ligne 3',
    '99/99/2025',
    'sept mille neuf cent trente-trois',
    'loi n° 17.99.12',
    'بعد ستة أشهر من التكوين',
    '2000 مستفيد',
    'la formation de 2000 artisans',
    'تكوين أزيد من 2000 صانع',
    'entre 2000 et 2100 artisans',
    'la formation de mille neuf cents artisans',
  ])('%s', (text) => {
    expect(datesOf(text)).toEqual([])
  })

  it('without a reference only what states its year is found', () => {
    expect(datesOf('أمس الجمعة، 7 فبراير، ثم 8 مارس 2024', null).map((date) => date.from)).toEqual(['2024-03-08'])
  })
})
