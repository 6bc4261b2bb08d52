import { type Names, provinces, regions, shippedVocabulary } from '@jawla/vocabulary'
import { entriesOf } from '../vocabulary/known-thing.ts'
import { CODE_NAMES, type NamedCodes } from './code-names.ts'
import type { Told } from './export-table.ts'

/** What the codes of a column are called. */
export interface CodeList {
  name: CodeListName
  told: Told
  /** Others may come: what reports name and no vocabulary knows, or staff added. */
  open: boolean
  codes: { code: string; told: Told }[]
}

const VOCABULARY_LISTS = ['regions', 'provinces', 'programs', 'crafts', 'partners'] as const
type VocabularyList = (typeof VOCABULARY_LISTS)[number]
export type CodeListName = NamedCodes | VocabularyList

/** Every list of codes of the exports: those of the vocabulary that Jawla comes with, then those of its own. */
export function codeLists(): CodeList[] {
  return [...VOCABULARY_LISTS.map((name) => ({ name, ...OF_VOCABULARY[name] })), ...NAMED.map(namedList)]
}

/** Places and things have names in the two languages of the press: English shows the French one. */
const told = ({ ar, fr }: Names): Told => ({ ar, fr, en: fr })
const entries = (kind: 'programs' | 'crafts' | 'partners') =>
  entriesOf(shippedVocabulary, kind).map(({ id, names }) => ({ code: id, told: told(names) }))
const areas = (all: readonly { code: string; names: Names }[]) =>
  all.map(({ code, names }) => ({ code, told: told(names) }))

const OF_VOCABULARY: Record<VocabularyList, Omit<CodeList, 'name'>> = {
  regions: {
    ...{ told: { ar: 'الجهات', fr: 'Régions', en: 'Regions' }, open: false, codes: areas(regions) },
  },
  provinces: {
    told: { ar: 'العمالات والأقاليم', fr: 'Préfectures et provinces', en: 'Prefectures and provinces' },
    ...{ open: false, codes: areas(provinces) },
  },
  programs: {
    ...{ told: { ar: 'البرامج', fr: 'Programmes', en: 'Programmes' }, open: true, codes: entries('programs') },
  },
  crafts: {
    ...{ told: { ar: 'الحرف', fr: 'Métiers', en: 'Crafts' }, open: true, codes: entries('crafts') },
  },
  partners: {
    told: { ar: 'الشركاء', fr: 'Partenaires', en: 'Partners' },
    ...{ open: true, codes: entries('partners') },
  },
}

const NAMED = Object.keys(CODE_NAMES) as NamedCodes[]

function namedList(name: NamedCodes): CodeList {
  const { told: of, names } = CODE_NAMES[name]
  const codes = Object.entries<Told>(names).map(([code, called]) => ({ code, told: called }))
  return { name, told: of, open: false, codes }
}
