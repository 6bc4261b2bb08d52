import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../src/numbers/find-numbers.ts'
import { levelText } from '../../src/text/level-text.ts'

type Row = [text: string, quote: string, min: number | null, max: number | null, qualifier: string]

function cardinals(text: string) {
  return findNumbers(levelText(text), 'ar').filter((number) => number.kind === 'cardinal')
}

function expectRow([text, quote, min, max, qualifier]: Row): void {
  const found = cardinals(text).find((number) => number.quote === quote)
  expect(found, `${text} → ${JSON.stringify(cardinals(text).map((each) => each.quote))}`).toBeDefined()
  expect({ min: found?.min, max: found?.max, qualifier: found?.qualifier }).toEqual({ min, max, qualifier })
  expect(text.slice(found?.start, found?.end)).toBe(quote)
}

describe('digits', () => {
  it.each<Row>([
    ['تخرج 1.200 متدرب', '1.200', 1200, 1200, 'exact'],
    ['تخرج 1 200 متدرب', '1 200', 1200, 1200, 'exact'],
    ['تخرج 1\u00a0200 متدرب', '1\u00a0200', 1200, 1200, 'exact'],
    ['تخرج 1\u202f200 متدرب', '1\u202f200', 1200, 1200, 'exact'],
    ['تخرج 1,200 متدرب', '1,200', 1200, 1200, 'exact'],
    ['تخرج ١٢٠٠ متدرب', '١٢٠٠', 1200, 1200, 'exact'],
    ['تخرج ١٬٢٠٠ متدرب', '١٬٢٠٠', 1200, 1200, 'exact'],
    ['12.500.000 personnes', '12.500.000', 12_500_000, 12_500_000, 'exact'],
    ['une note de 24,8', '24,8', 24.8, 24.8, 'exact'],
    ['1.200,50 et puis', '1.200,50', 1200.5, 1200.5, 'exact'],
    ['تكوين 30 ألف شاب', '30 ألف', 30_000, 30_000, 'exact'],
    ['3 آلاف متدرب', '3 آلاف', 3000, 3000, 'exact'],
    ['1,2 مليون زائر', '1,2 مليون', 1_200_000, 1_200_000, 'exact'],
    ['1,250 مليون زائر', '1,250 مليون', 1_250_000, 1_250_000, 'exact'],
    ['3 ملايين و600 ألف زائر', '3 ملايين و600 ألف', 3_600_000, 3_600_000, 'exact'],
    ['ثلاث ملاين و600 ألف زائر', 'ثلاث ملاين و600 ألف', 3_600_000, 3_600_000, 'exact'],
    ['استفاد نصف مائة حرفي', 'نصف مائة', 50, 50, 'exact'],
    ['4 آلاف و 3 مائة و21 زائرا', '4 آلاف و 3 مائة و21', 4321, 4321, 'exact'],
    ['بلغ المعدل 12 فاصلة 5', '12 فاصلة 5', 12.5, 12.5, 'exact'],
    ['2 millions 500 000 visiteurs', '2 millions 500 000', 2_500_000, 2_500_000, 'exact'],
    ['1,5 million de visiteurs', '1,5 million', 1_500_000, 1_500_000, 'exact'],
    ['بحرفه الـ11', '11', 11, 11, 'exact'],
    ['و19 متدرجا', '19', 19, 19, 'exact'],
  ])('%s', (...row) => expectRow(row))

  it('a footnote mark or a fraction sign makes no other number of the digits before it', () => {
    expect(cardinals('125¹ artisans, 2½ mois, 40² et 1 200 m²').map((number) => number.min)).toEqual([125, 2, 40, 1200])
  })

  it('a decimal count is not run together with the next count', () => {
    expect(cardinals('1,2 مليون و1.200 متدرب').map((number) => number.min)).toEqual([1_200_000, 1200])
  })
})

describe('Arabic number words', () => {
  it.each<Row>([
    ['تسلم مائة وسبعة وثلاثون خريجا شواهدهم', 'مائة وسبعة وثلاثون', 137, 137, 'exact'],
    ['يحتضن مائتي متدربة', 'مائتي', 200, 200, 'exact'],
    ['مئتا مستفيد', 'مئتا', 200, 200, 'exact'],
    ['ثلاثمائة وخمسون شابا', 'ثلاثمائة وخمسون', 350, 350, 'exact'],
    ['ثلاث مئة وخمسون شابا', 'ثلاث مئة وخمسون', 350, 350, 'exact'],
    ['ألف ومئتان من الصناع', 'ألف ومئتان', 1200, 1200, 'exact'],
    ['أربعة آلاف صانع', 'أربعة آلاف', 4000, 4000, 'exact'],
    ['اربعة الاف صانع', 'اربعة الاف', 4000, 4000, 'exact'],
    ['مليون ومائتا ألف زائر', 'مليون ومائتا ألف', 1_200_000, 1_200_000, 'exact'],
    ['مليونان من الزوار', 'مليونان', 2_000_000, 2_000_000, 'exact'],
    ['ألفا متدرب', 'ألفا', 2000, 2000, 'exact'],
    ['خمسة عشر ألفا من الزوار', 'خمسة عشر ألفا', 15_000, 15_000, 'exact'],
    ['مليون ونصف المليون زائر', 'مليون ونصف المليون', 1_500_000, 1_500_000, 'exact'],
    ['نصف مليون زائر', 'نصف مليون', 500_000, 500_000, 'exact'],
    ['لثمانية عشر خريجا', 'ثمانية عشر', 18, 18, 'exact'],
    ['ثمان وأربعون خريجة', 'ثمان وأربعون', 48, 48, 'exact'],
    ['ثماني وأربعون خريجة', 'ثماني وأربعون', 48, 48, 'exact'],
    ['إحدى عشرة متدربة', 'إحدى عشرة', 11, 11, 'exact'],
    ['مائة و خمسة و عشرون متدربا', 'مائة و خمسة و عشرون', 125, 125, 'exact'],
    ['الأقاليم الخمسة', 'خمسة', 5, 5, 'exact'],
    ['مُتَدَرِّبا: ثَلاثُونَ', 'ثَلاثُونَ', 30, 30, 'exact'],
    ['ثـلاثـون متدربا', 'ثـلاثـون', 30, 30, 'exact'],
  ])('%s', (...row) => expectRow(row))

  it('two counts beside each other stay two', () => {
    expect(cardinals('ثلاثة وأربعون متدربا وخمسة عشر أستاذا').map((number) => number.min)).toEqual([43, 15])
    expect(cardinals('بين مائة ومائتين').map((number) => [number.min, number.max])).toEqual([[100, 200]])
    expect(cardinals('ألف وخمسة ملايين').map((number) => number.min)).toEqual([1000, 5_000_000])
  })
})

describe('French number words', () => {
  it.each<Row>([
    ['deux cents élèves', 'deux cents', 200, 200, 'exact'],
    ['mille deux cents élèves', 'mille deux cents', 1200, 1200, 'exact'],
    ['quatre-vingt-quinze élèves', 'quatre-vingt-quinze', 95, 95, 'exact'],
    ['Quatre vingt treize femmes', 'Quatre vingt treize', 93, 93, 'exact'],
    ['soixante et onze élèves', 'soixante et onze', 71, 71, 'exact'],
    ['Soixante et une apprenties', 'Soixante et une', 61, 61, 'exact'],
    ['septante-deux élèves', 'septante-deux', 72, 72, 'exact'],
    ['nonante-neuf élèves', 'nonante-neuf', 99, 99, 'exact'],
    ['dix-sept mille visiteurs', 'dix-sept mille', 17_000, 17_000, 'exact'],
    ['vingt-et-un maîtres', 'vingt-et-un', 21, 21, 'exact'],
    ['cent dix autres élèves', 'cent dix', 110, 110, 'exact'],
    ['un million et demi de visiteurs', 'un million et demi', 1_500_000, 1_500_000, 'exact'],
    [
      'deux mille trois cent quarante-cinq millions',
      'deux mille trois cent quarante-cinq millions',
      2_345_000_000,
      2_345_000_000,
      'exact',
    ],
    ['neuf artisans', 'neuf', 9, 9, 'exact'],
  ])('%s', (...row) => expectRow(row))
})

describe('groups that are no exact number', () => {
  it.each<Row>([
    ['une trentaine de lauréates', 'une trentaine', 30, 30, 'about'],
    ['une centaine de jeunes', 'une centaine', 100, 100, 'about'],
    ['un millier de visiteurs', 'un millier', 1000, 1000, 'about'],
    ["plus d'une centaine", "plus d'une centaine", 100, null, 'at_least'],
    ['des dizaines de jeunes', 'des dizaines', 20, null, 'at_least'],
    ['des centaines de jeunes', 'des centaines', 200, null, 'at_least'],
    ['des dizaines de milliers de visiteurs', 'des dizaines de milliers', 20_000, null, 'at_least'],
    ['deux douzaines de tapis', 'deux douzaines', 24, 24, 'about'],
    ['عشرات المتدربين', 'عشرات', 20, null, 'at_least'],
    ['ومئات الحرفيين', 'مئات', 200, null, 'at_least'],
    ['آلاف الزوار', 'آلاف', 2000, null, 'at_least'],
    ['عشرات الآلاف من الزوار', 'عشرات الآلاف', 20_000, null, 'at_least'],
  ])('%s', (...row) => expectRow(row))
})

describe('words that bend a number are in its quote', () => {
  it.each<Row>([
    ['استفادت أزيد من 200 صانعة', 'أزيد من 200', 200, null, 'at_least'],
    ['لأزيد من 200 صانعة', 'أزيد من 200', 200, null, 'at_least'],
    ['أزيد من الـ 200 صانعة', 'أزيد من الـ 200', 200, null, 'at_least'],
    ['تكوين ما لا يقل عن 1.200 صانع', 'ما لا يقل عن 1.200', 1200, null, 'at_least'],
    ['بحوالي ثلاثين شابا', 'حوالي ثلاثين', 30, 30, 'about'],
    ['زهاء ستين متدربة', 'زهاء ستين', 60, 60, 'about'],
    ['قرابة مائة وثمانين شابا', 'قرابة مائة وثمانين', 180, 180, 'about'],
    ['أقل من خمسين متدربا', 'أقل من خمسين', null, 50, 'at_most'],
    ['لا يتعدى 12 متدربا', 'لا يتعدى 12', null, 12, 'at_most'],
    ['45 متدربة على أبعد تقدير', '45 متدربة على أبعد تقدير', null, 45, 'at_most'],
    ['20 متدربا على الأقل.', '20 متدربا على الأقل', 20, null, 'at_least'],
    ['Plus de 127 artisans', 'Plus de 127', 127, null, 'at_least'],
    ['à peine plus de 40 élèves', 'à peine plus de 40', 40, null, 'at_least'],
    ['pas moins de 300 élèves', 'pas moins de 300', 300, null, 'at_least'],
    ['la capacité dépasse désormais 3.000 places', 'dépasse désormais 3.000', 3000, null, 'at_least'],
    ['prés de 2 350 artisans', 'prés de 2 350', 2350, 2350, 'about'],
    ['Quelque quatre cents jeunes', 'Quelque quatre cents', 400, 400, 'about'],
    ["jusqu'à 30 apprenties", "jusqu'à 30", null, 30, 'at_most'],
    ['jusqu’à 30 apprenties', 'jusqu’à 30', null, 30, 'at_most'],
    ['moins de cinquante élèves', 'moins de cinquante', null, 50, 'at_most'],
  ])('%s', (...row) => expectRow(row))

  it('a bender before the next number does not bend the one before it', () => {
    expect(cardinals('67 centres et plus de 100 annexes').map((number) => number.qualifier)).toEqual([
      'exact',
      'at_least',
    ])
  })
})

describe('ranges', () => {
  it.each<Row>([
    ['ما بين 300 و400 مستفيد', 'ما بين 300 و400', 300, 400, 'range'],
    ['يتراوح بين 40 و50 مستفيدة', 'بين 40 و50', 40, 50, 'range'],
    ['بين خمسين وستين شابا', 'بين خمسين وستين', 50, 60, 'range'],
    ['من 50 إلى 60 شابا', 'من 50 إلى 60', 50, 60, 'range'],
    ['entre 220 et 250 places', 'entre 220 et 250', 220, 250, 'range'],
    ['50 à 60 jeunes', '50 à 60', 50, 60, 'range'],
    ['50-60 jeunes', '50-60', 50, 60, 'range'],
    ['2 à 3 millions de visiteurs', '2 à 3 millions', 2_000_000, 3_000_000, 'range'],
    ['deux ou trois maîtres', 'deux ou trois', 2, 3, 'range'],
  ])('%s', (...row) => expectRow(row))

  it('a change from one number to another is no range', () => {
    expect(cardinals('انتقل عدد المسجلين من 2.980 إلى 3.465 متدرجا').map((number) => number.min)).toEqual([2980, 3465])
    expect(cardinals("L'effectif est passé de 40 à 60 élèves").map((number) => number.min)).toEqual([40, 60])
  })
})

describe('what is no cardinal number', () => {
  it.each([
    'مجموعة من المتدربين',
    'un centre neuf et une salle',
    'بالرقم 0539.90.77.12',
    'Tél : 0523 40 11 87',
    'https://jawla.example/2025/03/12-a99',
    'loi n° 17.99.12',
    'من الساعة 10:30',
    'Covid-19 et A4',
    'أكثر من النصف',
    'كل واحد من الصناع',
    'cent pour cent marocain',
  ])('%s', (text) => {
    expect(cardinals(text)).toEqual([])
  })

  it('ordinals are kept apart', () => {
    const found = findNumbers(levelText('la 7e édition, الدورة الخامسة, 1er prix, troisième'), 'fr')
    expect(found.map((number) => [number.kind, number.min])).toEqual([
      ['ordinal', 7],
      ['ordinal', 5],
      ['ordinal', 1],
      ['ordinal', 3],
    ])
  })
})

describe('what a number counts or names', () => {
  it.each([
    ['بكلفة 3,2 ملايين درهم', 'money'],
    ['270 مليون سنتيم', 'money'],
    ['62,2 MDH', 'money'],
    ['341 millions de dirhams', 'money'],
    ['1.340 مترا مربعا', 'area'],
    ['3 400 m²', 'area'],
    ['59 في المائة', 'percent'],
    ['68 %', 'percent'],
    ['14 كيلومترا', 'distance'],
    ['800 ساعة', 'duration'],
    ['33 ans', 'duration'],
    ['المادة 14', 'law'],
    ['الدورة 12 لمعرض الزربية', 'edition'],
    ['سنة 2012', 'date'],
    ['en 2009', 'date'],
    ['الموسم 2024-2025', 'date'],
    ['رقم 408', 'reference'],
    ['17 تعاونية', 'thing'],
    ['une dizaine d’ateliers', 'thing'],
    ['le 15 mars', 'date'],
    ['12 شعبان 1446', 'date'],
    ['7فبراير', 'date'],
    ['ثلاث وتسعون خريجة', 'none'],
    ['كرمت الدورة 12 صانعة', 'none'],
    ['2000 مستفيد', 'none'],
    ['148 apprenties', 'none'],
  ])('%s: %s', (text, context) => {
    expect(cardinals(text).map((number) => number.context)).toContain(context)
  })

  it('"64 out of 80" counts 64; 80 is the whole', () => {
    expect(cardinals('64 متدرجة من أصل 80').map((number) => number.context)).toEqual(['none', 'total'])
    expect(cardinals('29 sur 42').map((number) => number.context)).toEqual(['none', 'total'])
  })
})
