import { describe, expect, test } from 'vitest'
import { searchTerms } from '../src/search-terms.ts'

const terms = (text: string) => searchTerms(text).map(({ term }) => term)
/** True where a search for the one word finds the other. */
const finds = (wanted: string, written: string) =>
  searchTerms(written).some(({ term, also }) => [term, ...also].includes(terms(wanted)[0] ?? '?'))

describe('one word is found by another', () => {
  test.each([
    ['صناعة', 'والصناعة'],
    ['الصناعة', 'صناعات'],
    ['صناعه', 'بالصناعة'],
    ['صناعة', 'للصناعة'],
    ['صناعة', 'وللصناعة'],
    ['صناعة', 'الصِّنَاعَة'],
    ['صناعة', 'الصنــــاعة'],
    ['تقليدية', 'تقليديين'],
    ['فاس', 'بفاس'],
    ['فاس', 'وبفاس'],
    ['فاس', 'لفاس'],
    ['كلميم', 'بكلميم'],
    ['سلا', 'بسلا'],
    ['اكادير', 'أكادير'],
    ['أكادير', 'أݣادير'],
    ['مراكش', 'ومراكش'],
    ['لجنة', 'للجنة'],
    ['لجنة', 'اللجنة'],
    ['وزارة', 'الوزارة'],
    ['وزارة', 'ووزارة'],
    ['ورشة', 'والورشات'],
    ['وسائل', 'الوسائل'],
    ['التزام', 'بالالتزام'],
    ['انشا', 'إنشاء'],
    ['متدرب', 'متدربات'],
    ['متدربين', 'متدربا'],
    ['تقليدي', 'تقليديا'],
    ['تازة', 'تازا'],
    ['لقاء', 'لقاءات'],
    ['حرفي', 'الحرفيين'],
    ['لا\u200Fمركزية', 'لامركزية'],
    ['ﻻمركزية', 'لامركزية'],
    ['مـﹼـدينة', 'مدينة'],
    ['٢٥', '25'],
    ['۲۵', '25'],
    ['1200', '1.200'],
    ['1200', '1 200'],
    ['1200', '1\u202f200'],
    ['artisanat', 'l’artisanat'],
    ['artisanat', "L'ARTISANAT"],
    ['artisan', 'artisanes'],
    ['ville', 'villes'],
    ['femme', 'femmes'],
    ['fes', 'Fès'],
    ['meknes', 'MEKNÈS'],
    ['régional', 'régionaux'],
    ['régionale', 'régional'],
    ['travail', 'travaux'],
    ['bureau', 'bureaux'],
    ['coopératives', 'cooperative'],
    ['lauréat', 'lauréates'],
    ['visite', 'visité'],
    ['visiter', 'visitées'],
    ['métier', 'métiers'],
    ['directeur', 'directrices'],
    ['professionnel', 'professionnelle'],
    ['oeuvre', 'œuvres'],
    ['zellige', 'zelliges'],
  ])('%s finds %s', (wanted, written) => {
    expect(finds(wanted, written)).toBe(true)
  })
})

describe('another word is not found', () => {
  test.each([
    ['زار', 'وزارة'],
    ['مال', 'كمال'],
    ['سل', 'سلا'],
    ['علي', 'على'],
    ['الجديدة', 'جدة'],
    ['Salé', 'salle'],
    ['Fès', 'fer'],
    ['taux', 'tal'],
    ['cher', 'che'],
    ['120', '1.200'],
    ['2', '2025'],
  ])('by %s not %s', (wanted, written) => {
    expect(finds(wanted, written)).toBe(false)
  })
})

describe('a text in words', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['… — "«»"', []],
    ['ـــ', []],
    ['في من على le la des qu’l’', []],
    ['وفي وعلى وأن', []],
    ['Le 07.02.2025, à Fès', ['07', '02', '2025', 'fes']],
    ['2025 300 1 245 12.5', ['2025', '300', '1245', '12', '5']],
    ['60مليون', ['60', 'مل']],
    ['CMC وCMC', ['cmc', 'cmc']],
    ['Plan L, d etat', ['plan', 'etat']],
    ['ﷺ', ['صل', 'له', 'عل', 'وسلم']],
    ['عليه\u0000السلام', ['عل', 'سلام']],
    ['\ud800فاس\udc00', ['فاس']],
    ['a\u0300 e\u0301te\u0301', []],
  ])('%j gives %j', (text, expected) => {
    expect(terms(text)).toEqual(expected)
  })

  test('says where each word stands, with its marks', () => {
    const text = '«\u200Fالصِّناعة\u200F» l’E\u0301cole,\nأيضًا 1 245'
    expect(searchTerms(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'الصِّناعة',
      'E\u0301cole',
      'أيضًا',
      '1 245',
    ])
  })

  test('a word without end is cut', () => {
    expect(terms('س'.repeat(5_000))[0]).toHaveLength(60)
    expect(terms('7'.repeat(5_000))[0]).toHaveLength(60)
  })

  test('the same whether words were met before or not', () => {
    const text = 'والصناعة التقليدية à l’École'
    const first = searchTerms(text)
    for (let index = 0; index < 25_000; index++) searchTerms(`mot${index}`)
    expect(searchTerms(text)).toEqual(first)
  })
})
