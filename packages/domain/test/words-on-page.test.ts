import { describe, expect, test } from 'vitest'
import { wordsOnPage } from '../src/words-on-page.ts'

const PAGE = 'https://outlet.example/2025/fes'

/** The fragment for a quote that stands in a text, in plain letters: only what a directive needs escaped is left so. */
function fragment(text: string, quote: string): string | undefined {
  const start = text.indexOf(quote)
  const address = wordsOnPage(PAGE, text, { start, end: start + quote.length })
  return address?.slice(`${PAGE}#:~:text=`.length)
}
const plain = (text: string, quote: string) => fragment(text, quote)?.replaceAll('%20', ' ')

describe('words on an outlet’s own page', () => {
  test('a quote long enough to be alone is named whole', () => {
    const quote = 'a remis des attestations a 120 jeunes filles du centre'
    expect(plain(`Le ministre ${quote} de Fes.`, quote)).toBe(quote)
  })

  test('a short one comes with the words around it, on its own line', () => {
    expect(plain('Menu\nLe ministre a visité Fes hier soir avec le wali.\nSuite', 'Fes')).toBe(
      'ministre a visit%C3%A9-,Fes,-hier soir avec',
    )
    expect(plain('Fes\nLe ministre', 'Fes')).toBe('Fes')
    expect(plain('Fes accueille', 'Fes')).toBe('Fes,-accueille')
  })

  test('so does a long one that stands there twice', () => {
    const quote = 'les artisans de la ville ont presente leurs produits'
    expect(plain(`Hier ${quote} au wali. Demain ${quote} encore.`, quote)).toBe(`Hier-,${quote},-au wali. Demain`)
  })

  test('a very long one is named by its first and last words', () => {
    const quote = Array.from({ length: 60 }, (_, index) => `mot${index}`).join(' ')
    expect(plain(`Debut. ${quote} Fin.`, quote)).toBe('mot0 mot1 mot2 mot3 mot4,mot55 mot56 mot57 mot58 mot59')
  })

  test('one that runs over paragraphs too, each end within its own', () => {
    expect(plain('Un deux\n\ntrois quatre cinq', 'deux\n\ntrois quatre')).toBe('deux,trois quatre')
  })

  test('dash, comma, ampersand and percent do not end a part', () => {
    const quote = 'Fes-Meknes, 100% artisanat & tapis: la foire de printemps'
    expect(fragment(`La foire ${quote}.`, quote)).toBe(
      'Fes%2DMeknes%2C%20100%25%20artisanat%20%26%20tapis%3A%20la%20foire%20de%20printemps',
    )
  })

  test('evidence within a word is widened to the word, since browsers find whole words only', () => {
    const text = 'قام بزيارة ميدانية'
    const start = text.indexOf('زيارة')
    const address = wordsOnPage(PAGE, text, { start, end: start + 'زيارة'.length })
    expect(decodeURIComponent(address ?? '')).toBe(`${PAGE}#:~:text=قام-,بزيارة,-ميدانية`)
  })

  test('runs of spaces are one space, as browsers show them', () => {
    expect(
      plain(
        'a  remis des\u00a0attestations a 120 jeunes filles.',
        'a  remis des\u00a0attestations a 120 jeunes filles',
      ),
    ).toBe('a remis des attestations a 120 jeunes filles')
  })

  test('an address that names a place in the page keeps it', () => {
    expect(wordsOnPage(`${PAGE}#content`, 'Fes', { start: 0, end: 3 })).toBe(`${PAGE}#content:~:text=Fes`)
  })

  test.each([null, 'javascript:alert(1)', 'file:///etc/passwd', '/saved/page.html'])('%s leads nowhere', (url) => {
    expect(wordsOnPage(url, 'Fes', { start: 0, end: 3 })).toBeNull()
  })
})
