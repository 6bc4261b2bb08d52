import type { PlainKey, PluralBase } from './catalogue.ts'
import { chartWordsAr } from './chart-words-ar.ts'
import { chartWordsEn } from './chart-words-en.ts'
import { chartWordsFr } from './chart-words-fr.ts'
import { formatNumber } from './format-number.ts'
import { graduateWordsAr } from './graduate-words-ar.ts'
import { graduateWordsEn } from './graduate-words-en.ts'
import { graduateWordsFr } from './graduate-words-fr.ts'
import { LANGUAGES, type Language, type LanguageCode } from './languages.ts'
import { termsAr } from './terms-ar.ts'
import { termsEn } from './terms-en.ts'
import { termsFr } from './terms-fr.ts'

const ar = { ...termsAr, ...graduateWordsAr, ...chartWordsAr } as const
const WORDS: Record<LanguageCode, Readonly<Record<string, string>>> = {
  ar,
  fr: { ...termsFr, ...graduateWordsFr, ...chartWordsFr },
  en: { ...termsEn, ...graduateWordsEn, ...chartWordsEn },
}

/** A message by its key: a plain one, or what is counted, without the ending of its plural form. */
type Word = PlainKey<keyof typeof ar> | PluralBase<keyof typeof ar>

/** Gives a message with its `{{blanks}}` filled; `count` chooses the plural form. */
export interface Say<Key extends string = Word> {
  (key: Key): string
  (key: Key, blanks: Record<string, string | number>): string
}

/** A language with its messages. */
export interface Speaker {
  t: Say
  language: Language
  /** Says how many of something there are, the number as the language writes it. */
  counted: (key: PluralBase<keyof typeof ar>, count: number) => string
  n: (value: number) => string
}

const speakers = new Map<LanguageCode, Speaker>()

export function speakerOf(code: LanguageCode): Speaker {
  const known = speakers.get(code) ?? made(code)
  speakers.set(code, known)
  return known
}

function made(code: LanguageCode): Speaker {
  const language = LANGUAGES.find((one) => one.code === code) ?? LANGUAGES[0]
  const plural = new Intl.PluralRules(language.locale)
  const words = WORDS[code]
  const formOf = (key: string, count: number) => {
    const none = count === 0 ? words[`${key}_zero`] : undefined
    return none ?? words[`${key}_${plural.select(count)}`]
  }
  const t: Say = (key: Word, blanks: Record<string, string | number> = {}) => {
    const text = typeof blanks.count === 'number' ? formOf(key, blanks.count) : words[key]
    return (text ?? key).replace(/\{\{(\w+)\}\}/g, (_, blank: string) => String(blanks[blank] ?? ''))
  }
  const n = (value: number) => formatNumber(value, language)
  return { t, language, n, counted: (key, count) => t(key, { count, n: n(count) }) }
}
