import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Language, type LanguageCode, languageOf } from './languages.ts'
import { unbroken } from './unbroken.ts'

const REMEMBERED = 'jawla.language'

type Part =
  | 'everywhere'
  | 'record'
  | 'coverage'
  | 'charts'
  | 'embed'
  | 'export'
  | 'reference'
  | 'history'
  | 'desk'
  | 'vocabulary'

/**
 * What every reader needs; what the pages of facilities, people and so on, coverage and bulletin, charts, and methodology and its like add, and visits on which somebody
 * decided; what only staff see, and what its page on the vocabulary adds. Each part is fetched with its first page.
 */
const catalogues: Record<Part, Record<LanguageCode, () => Promise<Record<string, string>>>> = {
  everywhere: {
    ar: async () => (await import('./ar.ts')).ar,
    fr: async () => (await import('./fr.ts')).fr,
    en: async () => (await import('./en.ts')).en,
  },
  coverage: {
    ar: async () => (await import('./coverage-ar.ts')).coverageAr,
    fr: async () => (await import('./coverage-fr.ts')).coverageFr,
    en: async () => (await import('./coverage-en.ts')).coverageEn,
  },
  charts: {
    ar: async () => (await import('./charts-ar.ts')).chartsAr,
    fr: async () => (await import('./charts-fr.ts')).chartsFr,
    en: async () => (await import('./charts-en.ts')).chartsEn,
  },
  embed: {
    ar: async () => (await import('./embed-ar.ts')).embedAr,
    fr: async () => (await import('./embed-fr.ts')).embedFr,
    en: async () => (await import('./embed-en.ts')).embedEn,
  },
  export: {
    ar: async () => (await import('./export-ar.ts')).exportAr,
    fr: async () => (await import('./export-fr.ts')).exportFr,
    en: async () => (await import('./export-en.ts')).exportEn,
  },
  reference: {
    ar: async () => (await import('./reference-ar.ts')).referenceAr,
    fr: async () => (await import('./reference-fr.ts')).referenceFr,
    en: async () => (await import('./reference-en.ts')).referenceEn,
  },
  record: {
    ar: async () => (await import('./record-ar.ts')).recordAr,
    fr: async () => (await import('./record-fr.ts')).recordFr,
    en: async () => (await import('./record-en.ts')).recordEn,
  },
  vocabulary: {
    ar: async () => (await import('./vocabulary-ar.ts')).vocabularyAr,
    fr: async () => (await import('./vocabulary-fr.ts')).vocabularyFr,
    en: async () => (await import('./vocabulary-en.ts')).vocabularyEn,
  },
  history: {
    ar: async () => (await import('./history-ar.ts')).historyAr,
    fr: async () => (await import('./history-fr.ts')).historyFr,
    en: async () => (await import('./history-en.ts')).historyEn,
  },
  desk: {
    ar: async () => (await import('./desk-ar.ts')).deskAr,
    fr: async () => (await import('./desk-fr.ts')).deskFr,
    en: async () => (await import('./desk-en.ts')).deskEn,
  },
}

async function fetchMessages(part: Part, code: LanguageCode): Promise<Record<string, string>> {
  const messages = await catalogues[part][code]()
  if (code !== 'fr') return messages
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, unbroken(text)]))
}

const partsInUse = new Set<Part>(['everywhere'])
/** Part and language of what was fetched. */
const added = new Set<string>()

/** Starts the messages in one language; only its catalogue is fetched. In development a missing key throws. */
export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language.code,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnEmptyString: true,
    resources: { [language.code]: { translation: await fetchMessages('everywhere', language.code) } },
    partialBundledLanguages: true,
    saveMissing: import.meta.env.DEV,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`no message for key: ${key}`)
    },
  })
  added.add(`everywhere ${language.code}`)
  applyToDocument(language)
}

/** Changes the language of messages and document. */
export async function switchLanguage(language: Language): Promise<void> {
  await Promise.all([...partsInUse].map((part) => addMessages(part, language)))
  await i18next.changeLanguage(language.code)
  applyToDocument(language)
}

/** Fetches the desk's messages, with those of what was decided; later changes of language bring them along. */
export async function fetchDeskMessages(): Promise<void> {
  await Promise.all([fetchPart('desk'), fetchPart('history')])
}

/** The same for what was decided about a visit. */
export async function fetchHistoryMessages(): Promise<void> {
  await fetchPart('history')
}

/** The same for the desk's page on the vocabulary. */
export async function fetchVocabularyMessages(): Promise<void> {
  await fetchPart('vocabulary')
}

/** The same for coverage and bulletin. */
export async function fetchCoverageMessages(): Promise<void> {
  await fetchPart('coverage')
}

/** The same for the charts. */
export async function fetchChartsMessages(): Promise<void> {
  await fetchPart('charts')
}

/** The same for the window that gives charts to other sites. */
export async function fetchEmbedMessages(): Promise<void> {
  await fetchPart('embed')
}

/** The same for the box that gives the data as a file. */
export async function fetchExportMessages(): Promise<void> {
  await fetchPart('export')
}

/** The same for methodology, codebook and the page on the API. */
export async function fetchReferenceMessages(): Promise<void> {
  await fetchPart('reference')
}

/** The same for the pages of the record. */
export async function fetchRecordMessages(): Promise<void> {
  await fetchPart('record')
}

async function fetchPart(part: Part): Promise<void> {
  partsInUse.add(part)
  await addMessages(part, currentLanguage())
}

async function addMessages(part: Part, language: Language): Promise<void> {
  const name = `${part} ${language.code}`
  if (added.has(name)) return
  i18next.addResourceBundle(language.code, 'translation', await fetchMessages(part, language.code))
  added.add(name)
}

/** The language chosen on an earlier visit. */
export function rememberedLanguage(): string | null {
  return storage()?.getItem(REMEMBERED) ?? null
}

export function rememberLanguage(code: LanguageCode): void {
  try {
    storage()?.setItem(REMEMBERED, code)
  } catch {
    // The browser has no room left: the language is that of this visit.
  }
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
