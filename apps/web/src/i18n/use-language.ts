import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language, languageOf } from './languages.ts'

/** The reader's language; a component that uses it draws again when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return languageOf(i18n.language) ?? LANGUAGES[0]
}
