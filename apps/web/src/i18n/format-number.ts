import type { Language } from './languages.ts'

const formats = new Map<string, Intl.NumberFormat>()

/** `formatNumber(1200, fr)` is `1 200` with a thin space; digits are Latin in every language. */
export function formatNumber(value: number, language: Language): string {
  const format = formats.get(language.locale) ?? new Intl.NumberFormat(language.locale, { numberingSystem: 'latn' })
  formats.set(language.locale, format)
  return format.format(value)
}
