import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Language, type LanguageCode, languageOf } from './languages.ts'

const REMEMBERED = 'jawla.language'

const catalogues: Record<LanguageCode, () => Promise<Record<string, string>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
}

/** Starts the messages in one language; only its catalogue is fetched. In development a missing key throws. */
export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language.code,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnEmptyString: true,
    resources: { [language.code]: { translation: await catalogues[language.code]() } },
    partialBundledLanguages: true,
    saveMissing: import.meta.env.DEV,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`no message for key: ${key}`)
    },
  })
  applyToDocument(language)
}

/** Changes the language of messages and document. */
export async function switchLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language.code, 'translation')) {
    i18next.addResourceBundle(language.code, 'translation', await catalogues[language.code]())
  }
  await i18next.changeLanguage(language.code)
  applyToDocument(language)
}

/** The language chosen on an earlier visit. */
export function rememberedLanguage(): string | null {
  return storage()?.getItem(REMEMBERED) ?? null
}

export function rememberLanguage(code: LanguageCode): void {
  storage()?.setItem(REMEMBERED, code)
}

/** The language the messages are in now. */
export function currentLanguage(): Language {
  const language = languageOf(i18next.language)
  if (language === null) throw new Error(`unknown language: ${i18next.language}`)
  return language
}

function applyToDocument(language: Language): void {
  document.documentElement.lang = language.code
  document.documentElement.dir = language.dir
}

/** Absent where the browser forbids it, as in some private windows. */
function storage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
