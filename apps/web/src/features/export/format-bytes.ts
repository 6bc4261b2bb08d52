import type { Language } from '../../i18n/languages.ts'

/** `1.2 MB` in the reader's language; digits are Latin in every language. */
export function formatBytes(bytes: number, { locale }: Language): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  const style = { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 } as const
  return new Intl.NumberFormat(locale, { numberingSystem: 'latn', ...style }).format(value)
}
