import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../../src/lexicon/lexicon.ts'
import { findPeople } from '../../src/mentions/people.ts'
import { cutArticle, evidenceOf } from '../../src/text/article.ts'

const lexicon = buildLexicon()

function people(text: string): [string | null, string | null][] {
  const article = cutArticle(text, lexicon)
  return findPeople(article).map(({ name, role }) => [name ? evidenceOf(article, name).quote : null, role])
}

describe('people with their offices', () => {
  it.each([
    ['ترأس عامل إقليم تاونات، مراد البقالي، الحفل', [['مراد البقالي', 'governor']]],
    ['حضر سعيد المنصوري، رئيس مجلس جهة الشرق، الافتتاح', [['سعيد المنصوري', 'elected']]],
    ['والسيدة نوال الطالبي رئيسة غرفة الصناعة التقليدية', [['نوال الطالبي', 'chamber_president']]],
    ['والي جهة الشرق عامل عمالة وجدة أنجاد، أنس الراشدي', [['أنس الراشدي', 'wali']]],
    [
      'كاتب الدولة لدى وزيرة السياحة والصناعة التقليدية، المكلف بالصناعة التقليدية، هشام الزاكي',
      [['هشام الزاكي', 'secretary_of_state']],
    ],
    ['عامل الإقليم', [[null, 'governor']]],
    ['رئيس المقاطعة، يوسف الرخيص', [['يوسف الرخيص', 'elected']]],
    ['Le gouverneur de la province de Taza, Karim Alami, a visité', [['Karim Alami', 'governor']]],
    ['Nadia Berrada, présidente du conseil provincial', [['Nadia Berrada', 'elected']]],
    [
      'wali de la région Dakhla-Oued Ed-Dahab, gouverneur de la province d’Oued Ed-Dahab, Said Naciri',
      [['Said Naciri', 'wali']],
    ],
    [
      'Nadia Berrada, ministre des Habous et des Affaires islamiques et présidente du Conseil scientifique, a visité',
      [['Nadia Berrada', 'minister']],
    ],
    ['le représentant du gouverneur', [[null, 'other']]],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected)
  })

  it.each([
    ['وإلى مركز التكوين'],
    ['مدير المركز، سمير العلوي'],
    ['رئيس جمعية الأمل، سمير العلوي'],
    ['على هامش المعرض'],
    ['شارع محمد الخامس'],
    ['l’école primaire Moulay El Hassan'],
    ['Le directeur du centre, Omar Tazi'],
    ['EL HAJEB - Le temps est doux'],
  ])('nobody in %s', (text) => {
    expect(people(text)).toEqual([])
  })
})
