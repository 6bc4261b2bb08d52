import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/index.ts'

const OPENING = 'دشن عامل إقليم تازة، اليوم الخميس، دار الصانعة بتازة. '

const partnersOf = (text: string): string[] =>
  readReport({ id: 'r', language: 'ar', title: null, publishedAt: '2026-03-06', text }).visits.flatMap(({ partners }) =>
    partners.map(({ name }) => name),
  )

describe('who takes part in what an Arabic report tells of', () => {
  it.each([
    ['who bore the cost', 'وبلغت كلفتها مليوني درهم تحملها المجلس الإقليمي لتازة.', ['المجلس الإقليمي لتازة']],
    ['who gave the tools, without the tools', 'ووفرت جمعية الأمل للتنمية التجهيزات.', ['جمعية الأمل للتنمية']],
    ['who was given the house to run', 'وتولت جمعية الأفق تسيير الدار.', ['جمعية الأفق']],
    ['to whom it was handed', 'وعهد بتدبيرها إلى جمعية نساء تازة للتنمية.', ['جمعية نساء تازة للتنمية']],
    ['who will bear the cost', 'وستمولها جماعة تازة.', ['جماعة تازة']],
    ['no side that organises', 'وأوضحت المديرية، الجهة المنظمة، أن الحفل مر في أجواء احتفالية.', []],
    ['what was given, up to its sum', 'وذلك بمساهمة من مجلس الجهة قدرها مليون درهم.', ['مجلس الجهة']],
    ['whom the governor met', 'والتقى العامل بعدها بأعضاء جمعية تجار المدينة.', []],
  ])('%s', (_, sentence, partners) => {
    expect(partnersOf(OPENING + sentence)).toEqual(partners)
  })

  it('reads who organises behind the letter of whose the statement is', () => {
    const text =
      'تستعد تازة لاحتضان المعرض الجهوي للصناعة التقليدية. وحسب بلاغ لغرفة الصناعة التقليدية لجهة فاس مكناس، الساهرة على التنظيم، سيترأس عامل الإقليم حفل الافتتاح يوم الخميس 12 مارس 2026 بتازة.'
    expect(partnersOf(text)).toEqual(['غرفة الصناعة التقليدية لجهة فاس مكناس'])
  })
})

describe('who takes part in what a French report tells of', () => {
  it('is no ministry of the sector, whatever field of its name comes first', () => {
    const text =
      'Le wali Lamine Benomar a inauguré jeudi à Dakhla la Maison de l’artisane, construite en partenariat avec le ministère du Tourisme, du Transport aérien, de l’Artisanat et de l’Economie sociale, et avec le soutien de l’association Al Amal.'
    const { visits } = readReport({ id: 'r', language: 'fr', title: null, publishedAt: '2026-03-06', text })
    expect(visits.flatMap(({ partners }) => partners.map(({ name }) => name))).toEqual(['association Al Amal'])
  })
})
