import type { Names } from '@jawla/domain'
import type { LanguageCode } from './languages.ts'

/** A text with the language it is written in, for `lang` and `dir`. */
export interface WrittenName {
  text: string
  lang: 'ar' | 'fr'
}

/** The name in the reader's language, else in the other; English readers get the Latin form. */
export function nameIn(names: Names | undefined, written: string, reader: LanguageCode): WrittenName {
  const order = reader === 'ar' ? (['ar', 'fr'] as const) : (['fr', 'ar'] as const)
  for (const lang of order) {
    const text = names?.[lang]
    if (text) return { text, lang }
  }
  return asWritten(written)
}

/** A text as its report writes it, with the language told from its script. */
export function asWritten(text: string): WrittenName {
  return { text, lang: /\p{Script=Arabic}/u.test(text) ? 'ar' : 'fr' }
}
