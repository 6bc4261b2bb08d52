import { describe, expect, test } from 'vitest'
import { asWritten, nameIn } from '../../src/words/name-in.ts'

describe('a name in the reader’s language', () => {
  const both = { ar: 'لحسن السعدي', fr: 'Lahcen Essaadi' }
  test.each([
    [both, 'ar', 'لحسن السعدي', 'ar'],
    [both, 'fr', 'Lahcen Essaadi', 'fr'],
    [both, 'en', 'Lahcen Essaadi', 'fr'],
    [{ ar: 'برنامج جسر', fr: null }, 'en', 'برنامج جسر', 'ar'],
    [{ ar: null, fr: 'Tadaroj' }, 'ar', 'Tadaroj', 'fr'],
    [undefined, 'fr', 'دار الصانع', 'ar'],
  ] as const)('%o for %s', (names, reader, text, lang) => {
    expect(nameIn(names, 'دار الصانع', reader)).toEqual({ text, lang })
  })

  test('a text tells its own script', () => {
    expect(asWritten('Coopérative Tighanimine').lang).toBe('fr')
    expect(asWritten('دار الصانع (Maison de l’artisan)').lang).toBe('ar')
  })
})
