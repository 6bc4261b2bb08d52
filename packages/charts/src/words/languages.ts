/** The languages that Jawla writes; the first is the default. `locale` is what `Intl` gets: Latin digits in all three. */
export const LANGUAGES = [
  { code: 'ar', label: 'العربية', dir: 'rtl', locale: 'ar-MA-u-nu-latn' },
  { code: 'fr', label: 'Français', dir: 'ltr', locale: 'fr-MA' },
  { code: 'en', label: 'English', dir: 'ltr', locale: 'en-GB' },
] as const

export type Language = (typeof LANGUAGES)[number]
export type LanguageCode = Language['code']

/** The language of a code, or null for what we do not speak. */
export function languageOf(code: string | null | undefined): Language | null {
  return LANGUAGES.find((language) => language.code === code) ?? null
}
