import { LANGUAGES, type Language, languageOf } from '@jawla/charts'

export { LANGUAGES, type Language, type LanguageCode, languageOf } from '@jawla/charts'

/** Those of them that reports are read in. */
export const REPORT_LANGUAGES = LANGUAGES.filter((language) => language.code !== 'en')

/** The address wins over what was remembered, and that over the default. */
export function chooseLanguage(fromAddress: string | undefined, remembered: string | null): Language {
  return languageOf(fromAddress) ?? languageOf(remembered) ?? LANGUAGES[0]
}
