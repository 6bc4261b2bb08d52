import { describe, expect, it } from 'vitest'
import { entityAt } from '../../src/text/entities.ts'
import { levelText } from '../../src/text/level-text.ts'

describe('an entity of a page’s source', () => {
  it.each([
    ['&nbsp;', '\u00a0'],
    ['&rsquo;', '’'],
    ['&Eacute;', 'É'],
    ['&ccedil;', 'ç'],
    ['&#1601;', 'ف'],
    ['&#x641;', 'ف'],
    ['&amp;', '&'],
    ['&amp;rsquo;', '’'],
  ])('%s stands for %s', (written, character) => {
    expect(entityAt(`a${written}b`, 1)).toEqual({ character, length: written.length })
  })

  it.each([['&'], ['& Fils;'], ['&toString;'], ['&#0;'], ['&#xD800;'], ['&#9999999;'], ['&#;'], ['R&D;']])(
    '%s stands for itself',
    (text) => {
      expect(entityAt(text, text.indexOf('&'))).toBeNull()
    },
  )

  it('is part of the quote of a word that ends with it', () => {
    const text = levelText('le caf&eacute; ferme')
    expect(text.level).toBe('le cafe ferme')
    const span = text.rawSpan(3, 7)
    expect(text.raw.slice(span.start, span.end)).toBe('caf&eacute;')
  })
})
