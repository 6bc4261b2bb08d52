import type { Reading } from '@jawla/domain'
import { describe, expect, it } from 'vitest'
import { readReport } from '../src/index.ts'

type Told = { readonly language: 'ar' | 'fr'; readonly title: string; readonly text: string }

const ARABIC: Told = {
  language: 'ar',
  title: 'كاتب الدولة يتفقد ورشات الخزف بمدينة آسفي',
  text: `قام كاتب الدولة المكلف بالصناعة التقليدية، السيد رشيد العمراني، أمس الجمعة بمدينة آسفي، رفقة عامل الإقليم، بزيارة ميدانية إلى مركز التكوين في الخزف.

وسلم كاتب الدولة شهادات التخرج لفائدة 34 خريجة، بشراكة مع مؤسسة محمد الخامس للتضامن.

ثم انتقل الوفد إلى مجمع الصناعة التقليدية بالمدينة نفسها.`,
}
const FRENCH: Told = {
  language: 'fr',
  title: 'La secrétaire d’État visite les potiers de Safi',
  text: `La secrétaire d’État chargée de l’Artisanat, Mme Nadia Bennis, a visité vendredi à Safi le centre de formation à la poterie, en présence du président de la Chambre d’artisanat. Elle a remis des diplômes à 34 lauréates du centre.

La délégation s’est rendue ensuite à la coopérative « L’Éveil des potières ».`,
}

const read = ({ language, title, text }: Told): Reading =>
  readReport({ id: 'r', language, title, publishedAt: '2025-02-08', text })

const facts = (told: Told): unknown =>
  read(told).visits.map((visit) => ({
    kind: visit.kind,
    status: visit.status,
    date: [visit.date.start, visit.date.end],
    where: [visit.region, visit.province],
    officials: visit.officials.map(({ role }) => role),
    stops: visit.stops.map(({ type }) => type),
    crafts: visit.crafts.map(({ id }) => id),
    partners: visit.partners.map(({ id }) => id),
    figures: visit.figures.map(({ measure, min, max }) => [measure, min, max]),
  }))

const everyOther = (text: string, letters: RegExp, write: (letter: string) => string): string => {
  let count = 0
  return text.replace(letters, (letter) => (count++ % 2 === 0 ? write(letter) : letter))
}
const code = (letter: string, base: 10 | 16): string => (letter.codePointAt(0) ?? 0).toString(base)
/** One paragraph before the other. */
const inOrder = (first: string, second: string): string => `${first}

${second}`

const MESSES: readonly [string, (told: Told) => string][] = [
  ['spaces that do not break', ({ text }) => text.replaceAll(' ', '\u00a0')],
  ['thin and double spaces', ({ text }) => text.replaceAll(' ', ' \u2009')],
  ['soft hyphens inside words', ({ text }) => everyOther(text, /(?<=\p{L})(?=\p{L})/gu, () => '\u00ad')],
  ['lines that end as on Windows', ({ text }) => text.replaceAll('\n', '\r\n')],
  ['separators of lines', ({ text }) => text.replaceAll('\n', '\u2028')],
  ['lines set to one width', ({ text }) => text.replace(/(.{1,48})(?: |$)/gm, '$1\n').trimEnd()],
  ['no final full stop', ({ text }) => text.replace(/\.$/, '')],
  ['no space after a full stop', ({ text }) => text.replaceAll('. ', '.')],
  ['&nbsp; for spaces', ({ text }) => everyOther(text, / /g, () => '&nbsp;')],
  ['&rsquo; for apostrophes', ({ text }) => text.replaceAll('’', '&rsquo;')],
  ['entities written twice', ({ text }) => text.replaceAll('’', '&amp;#039;')],
  ['letters by decimal number', ({ text }) => everyOther(text, /[\u0621-\u064aé]/g, (one) => `&#${code(one, 10)};`)],
  [
    'letters by hexadecimal number',
    ({ text }) => everyOther(text, /[\u0621-\u064aé]/g, (one) => `&#x${code(one, 16)};`),
  ],
  ['accents by name', ({ text }) => text.replaceAll('é', '&eacute;').replaceAll('É', '&Eacute;')],
  ['quotation marks by name', ({ text }) => text.replaceAll('«', '&laquo;').replaceAll('»', '&raquo;')],
  ['apostrophes of Windows-1252', ({ text }) => text.replaceAll('’', '\u0092')],
  ['quotation marks of Windows-1252', ({ text }) => text.replace('« ', '\u0093').replace(' »', '\u0094')],
  ['apostrophes that nobody could decode', ({ text }) => text.replaceAll('’', '\ufffd')],
  ['the headline before a space', ({ title, text }) => `${title} ${text}`],
  ['the headline glued to the first word', ({ title, text }) => `${title}${text}`],
  ['the headline on its line', ({ title, text }) => inOrder(title, text)],
]

describe.each([['Arabic', ARABIC] as const, ['French', FRENCH] as const])('a report in %s', (_, told) => {
  it('is one visit of two stops', () => {
    expect(facts(told)).toMatchObject([
      {
        status: 'held',
        date: ['2025-02-07', '2025-02-07'],
        where: ['MA-07', 'MA-SAF'],
        figures: [['graduates', 34, 34]],
      },
    ])
    expect(read(told).visits[0]?.stops).toHaveLength(2)
  })

  it.each(MESSES)('gives the same facts with %s', (_name, mess) => {
    expect(facts({ ...told, text: mess(told) })).toEqual(facts(told))
  })

  it.each(MESSES)('quotes the text as it stands with %s', (_name, mess) => {
    const text = mess(told)
    for (const { stops, officials, figures } of read({ ...told, text }).visits)
      for (const { evidence } of [...stops, ...officials, ...figures])
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })
})

describe('what a page prints around a report', () => {
  it.each([['مواضيع ذات صلة'], ['قد يعجبك أيضا'], ['اخترنا لكم'], ['مقالات مشابهة'], ['اقرأ كذلك'], ['أخبار ذات صلة']])(
    'is not read after %s',
    (line) => {
      const links = `${line}\nوالي الجهة يدشن معرض الصناعة التقليدية بوجدة\nتخرج 300 متدرب بمعهد الفنون بتطوان`
      expect(facts({ ...ARABIC, text: inOrder(ARABIC.text, links) })).toEqual(facts(ARABIC))
    },
  )

  it.each([['Lire aussi'], ['À lire également'], ['Dans la même rubrique'], ['Vous aimerez aussi'], ['Voir aussi']])(
    'is not read after %s',
    (line) => {
      const links = `${line}\nLe wali inaugure la foire de l’artisanat d’Oujda\n300 lauréats à l’institut des arts de Tétouan`
      expect(facts({ ...FRENCH, text: inOrder(FRENCH.text, links) })).toEqual(facts(FRENCH))
    },
  )
})

describe('words that the press joins', () => {
  it.each([
    ['كاتب الدولة', 'كاتبالدولة'],
    ['المكلف بالصناعة التقليدية', 'المكلف بالصناعةالتقليدية'],
    ['عامل الإقليم', 'عاملالإقليم'],
    ['بمدينة آسفي', 'بمدينةآسفي'],
    ['مركز التكوين', 'مركزالتكوين'],
    ['34 خريجة', '34خريجة'],
  ])('%s is also read in %s', (apart, joined) => {
    expect(ARABIC.text).toContain(apart)
    expect(facts({ ...ARABIC, text: ARABIC.text.replaceAll(apart, joined) })).toEqual(facts(ARABIC))
  })
})

it('what goes on for thousands of letters without a space is no name of anything', () => {
  const data = 'QWxmYUJldGE'.repeat(300)
  const named = `${FRENCH.text}\n\nLahcen Saâdi a visité vendredi à Safi la coopérative ${data} et la coopérative « ${data} », avec le président de l’association ${data}.`
  const before = facts(FRENCH)
  expect(JSON.stringify(read({ ...FRENCH, text: named }))).not.toContain(data)
  expect(facts(FRENCH)).toEqual(before)
})
