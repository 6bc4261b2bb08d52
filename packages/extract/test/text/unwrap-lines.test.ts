import { describe, expect, it } from 'vitest'
import { unwrapLines } from '../../src/text/unwrap-lines.ts'

/** A text set to one width, as mail programs do. */
function wrapped(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd()
}

const ARABIC =
  'قام عامل إقليم تزنيت صباح أمس الخميس بزيارة تفقدية إلى دار الصانعة بالمدينة، حيث اطلع على ورشات الخياطة والطرز وعلى ظروف تكوين المتدربات، قبل أن يشرف على توزيع شهادات نهاية التكوين على خمس وعشرين مستفيدة من الفوج الثاني بحضور رئيس غرفة الصناعة التقليدية'
const FRENCH =
  'Le gouverneur de la province de Tiznit a visité jeudi la maison de l’artisane, où il s’est enquis des conditions de formation des jeunes filles de la région, avant de remettre des attestations de fin de formation à vingt-cinq bénéficiaires de la deuxième promotion, en présence du président de la chambre'

describe('lines that end at the margin', () => {
  it.each([
    ['Arabic', ARABIC, 60],
    ['Arabic in a narrow column', ARABIC, 40],
    ['French', FRENCH, 72],
  ])('are one paragraph again: %s', (_, text, width) => {
    expect(unwrapLines(wrapped(text, width))).toBe(text)
  })

  it('leave the ends of paragraphs where they are', () => {
    const text = `${wrapped(FRENCH, 72)}.\n\n${wrapped(ARABIC, 60)}.`
    expect(unwrapLines(text)).toBe(`${FRENCH}.\n\n${ARABIC}.`)
  })

  it.each([
    ['a paragraph is a line', `${ARABIC}\n${FRENCH}\n${ARABIC}\n${FRENCH}\n${ARABIC}\n${FRENCH}`],
    ['lines are short', 'Azrou\nIfrane\nMidelt\nKhénifra\nMeknès\nFès\nSefrou\nTaza'],
    [
      'a list is set out',
      ['مركب الصناعة', 'دار الصانعة', 'المعهد المتخصص', 'قرية']
        .map((name) => `- ${name} بمدينة تارودانت العتيقة`)
        .join('\n'),
    ],
    ['only two lines are full', `${wrapped(ARABIC.slice(0, 110), 60)}\nتزنيت`],
    ['there is one line', ARABIC],
  ])('are nothing of that where %s', (_, text) => {
    expect(unwrapLines(text)).toBe(text)
  })
})
