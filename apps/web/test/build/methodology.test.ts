import { readFileSync } from 'node:fs'
import { lexer, type Token } from 'marked'
import { describe, expect, test } from 'vitest'
import { renderDocument } from '../../build/render-document.ts'

const documents = {
  en: readFileSync(new URL('../../../../docs/methodology.md', import.meta.url), 'utf8'),
  fr: readFileSync(new URL('../../../../docs/methodology.fr.md', import.meta.url), 'utf8'),
  ar: readFileSync(new URL('../../../../docs/methodology.ar.md', import.meta.url), 'utf8'),
}
type Code = keyof typeof documents

/** Each as its language writes it: `1,096`, `1 096`, `1096` and `0.5`, `0,5`. */
const NUMBERS: Record<Code, (text: string) => string> = {
  en: (text) => text.replace(/(\d),(?=\d{3}\b)/g, '$1'),
  fr: (text) => text.replace(/(\d)[ \u00a0\u202f](?=\d{3}\b)/g, '$1').replace(/(\d),(?=\d)/g, '$1.'),
  ar: (text) => text.replace(/(\d),(?=\d)/g, '$1.'),
}

/** What has to be the same in every language: the parts in their order, and in each the numbers and what is written as code. */
function shape(code: Code) {
  return lexer(documents[code])
    .filter(({ type }) => type !== 'space')
    .map((token) => ({
      part: partOf(token),
      numbers: (NUMBERS[code](token.raw).match(/−?\d+(?:\.\d+)?/g) ?? []).sort(),
      code: [...token.raw.matchAll(/`([^`]+)`/g)].map(([, words]) => words?.replace(/\s+/g, ' ')).sort(),
    }))
}

function partOf(token: Token): string {
  if (token.type === 'heading') return `heading ${token.depth}`
  if (token.type === 'list') return `${token.ordered ? 'steps' : 'list'} of ${token.items.length}`
  return token.type === 'table' ? `table of ${token.rows.length} rows, ${token.header.length} columns` : token.type
}

describe('the methodology', () => {
  test.each(['fr', 'ar'] as const)('says the same in %s: parts, numbers and names in code', (code) => {
    expect(shape(code)).toEqual(shape('en'))
  })

  test('has the same links to its headings in every language', () => {
    const [ar, fr, en] = (['ar', 'fr', 'en'] as const).map((code) => renderDocument(documents[code], documents.en))
    const ids = (rendered: typeof en) => rendered?.contents.map(({ id, depth }) => [id, depth])
    expect(ids(ar)).toEqual(ids(en))
    expect(ids(fr)).toEqual(ids(en))
    expect(ids(en)?.slice(0, 2)).toEqual([
      ['what-one-visit-is', 2],
      ['when-two-reports-tell-of-one-visit', 2],
    ])
    expect(ar?.title).toBe('المنهجية')
    for (const { id } of ar?.contents ?? []) expect(ar?.html).toContain(`id="${id}"`)
  })

  test('is refused where a language has a heading more', () => {
    expect(() => renderDocument(`${documents.fr}\n## De plus\n`, documents.en)).toThrow('headings')
  })
})
