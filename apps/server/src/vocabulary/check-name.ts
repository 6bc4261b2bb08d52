import { type AdditionProblem, foldText, isStopWord, VOCABULARY_KINDS, type VocabularyKind } from '@jawla/domain'
import { meaningsOf } from '@jawla/extract'
import { type Entry, facilityNouns, type Vocabulary } from '@jawla/vocabulary'
import { allNames, entriesOfKind } from './entries-of-kind.ts'

const LONGEST_NAME = 120
const SCRIPTS = { ar: /\p{Script=Arabic}/u, fr: /\p{Script=Latin}/u }

/** A name as somebody wrote it: of which kind of thing, in which language, in which field. */
export interface WrittenName {
  name: string
  language: 'ar' | 'fr'
  where: string
}

/** What a name is checked against. */
export interface NameCheck {
  kind: VocabularyKind
  vocabulary: Vocabulary
  /** Of a facility: others of the same name may lie elsewhere. */
  province: string | null
}

/** On one line, without marks that nobody sees, such as those that turn the direction of writing. */
export function tidied(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** What is wrong with words that somebody wrote, whatever they are for. */
export function checkWords(text: string, where: string, most: number): AdditionProblem[] {
  if (text === '') return [problem('empty', where, text)]
  if (text.length > most) return [problem('long', where, text.slice(0, most))]
  return /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(text) ? [problem('signs', where, text)] : []
}

/** What is wrong with a name, or has to be meant. */
export function checkName({ name, language, where }: WrittenName, check: NameCheck): AdditionProblem[] {
  const { kind, vocabulary } = check
  const words = checkWords(name, where, LONGEST_NAME)
  if (words.length > 0) return words
  if ([...foldText(name).matchAll(/[\p{L}\p{N}]/gu)].length < 2) return [problem('short', where, name)]
  if (!SCRIPTS[language].test(name)) return [problem('script', where, name)]
  const bearer = bearerOf(name, check)
  if (bearer !== null) return [{ ...problem('taken', where, name), entry: bearer }]
  const meaning = whatItMeans(name, kind)
  if (meaning !== null)
    return [{ ...problem(meaning, where, name), asked: meaning === 'everyday' || meaning === 'alone' }]
  const other = VOCABULARY_KINDS.filter((one) => one !== kind).flatMap((one) => bearers(name, one, vocabulary))
  return other.slice(0, 1).map((entry) => ({ ...problem('elsewhere', where, name), asked: true, entry }))
}

export function problem(what: AdditionProblem['what'], where: string, written: string): AdditionProblem {
  return { what, where, written: written.slice(0, 200), asked: false, entry: null }
}

type Bearer = NonNullable<AdditionProblem['entry']>

function bearerOf(name: string, { kind, vocabulary, province }: NameCheck): Bearer | null {
  const all = bearers(name, kind, vocabulary)
  if (kind !== 'facilities') return all[0] ?? null
  return all.find(({ id }) => vocabulary.facilities.some((one) => one.id === id && one.province === province)) ?? null
}

function bearers(name: string, kind: VocabularyKind, vocabulary: Vocabulary): Bearer[] {
  const folded = foldText(name)
  return entriesOfKind(vocabulary, kind)
    .filter((entry) => allNames(entry).some((one) => foldText(one) === folded))
    .map((entry) => bearerIn(kind, entry))
}

export function bearerIn(kind: VocabularyKind, { id, names }: Entry): Bearer {
  return { kind, id, names }
}

const NOUNS: ReadonlySet<string> = new Set(facilityNouns.flatMap(allNames).map(foldText))

/** Tags of the reader that are names of the things that staff add: all others are words. */
const THINGS: ReadonlySet<string> = new Set(['program', 'craft', 'partner', 'person'])

/**
 * A facility called by its noun alone is none in particular, and by one other word it is known only behind a noun. A person cannot be called by a word or a place: each of them would be
 * the person. Programmes, partners and crafts may be called by an everyday word, which then needs another beside it.
 */
function whatItMeans(name: string, kind: VocabularyKind): 'noun' | 'word' | 'everyday' | 'alone' | null {
  const meanings = meaningsOf(name)
  const isWord = meanings.some((meaning) => !THINGS.has(meaning))
  switch (kind) {
    case 'facilities':
      if (NOUNS.has(foldText(name)) || isWord) return 'noun'
      return name.includes(' ') ? null : 'alone'
    case 'officials':
      return isWord ? 'word' : null
    case 'crafts':
      return saysNothing(name) ? 'word' : isWord ? 'everyday' : null
    case 'programs':
    case 'partners':
      if (saysNothing(name) || NOUNS.has(foldText(name))) return 'word'
      return isWord || (!name.includes(' ') && !isAbbreviation(name)) ? 'everyday' : null
  }
}

/** True where each of its words stands in nearly every report: whatever bears such a name would be found in all of them. */
function saysNothing(name: string): boolean {
  return name.split(/[\s'’-]+/u).every(isStopWord)
}

/** `UM6P`, `INDH` */
function isAbbreviation(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(name)
}
