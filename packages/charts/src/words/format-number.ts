import type { Language } from './languages.ts'

type Sign = 'auto' | 'exceptZero'

const formats = new Map<string, Intl.NumberFormat>()

/** `formatNumber(1200, fr)` is `1 200` with a thin space; digits are Latin in every language. */
export function formatNumber(value: number, language: Language): string {
  return intl('auto', language).format(value)
}

/** `+3` or `-3`. */
export function formatDifference(value: number, language: Language): string {
  return intl('exceptZero', language).format(value)
}

function intl(signDisplay: Sign, { locale }: Language): Intl.NumberFormat {
  const key = `${signDisplay} ${locale}`
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { numberingSystem: 'latn', signDisplay })
  formats.set(key, format)
  return format
}
