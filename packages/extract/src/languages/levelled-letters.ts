/*
 * Arabic letters that levelling writes alike, where a rule asks which of them a report wrote.
 */

/** `ه`, and `ة` once it is levelled. */
export const HA = 'ه'
/** `ة`, only in a text as written: it ends a word. */
export const TA_MARBUTA = 'ة'

/** `مره`: levelled, it may have been مرة or مره. */
export function endsInHa(word: string): boolean {
  return word.endsWith(HA)
}

/** `علي`: levelled, it may have been علي or على. */
export function endsInYa(word: string): boolean {
  return word.endsWith('ي')
}

/** `على`, `وإلى` as written: neither علي nor والي. */
export function isWrittenPreposition(raw: string): boolean {
  return /(?:عل|[إا]ل)ى$/u.test(raw.replace(/[\p{M}\u0640]/gu, ''))
}

/** Letters of Persian and Urdu that no word of a Moroccan paper has. */
export const FOREIGN_LETTERS = /[پچژٹڈڑںھے]/gu
