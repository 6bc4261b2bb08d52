import { hasAndOrSo } from '../languages/joined-letters.ts'
import { endsInHa, endsInYa, isWrittenPreposition, TA_MARBUTA } from '../languages/levelled-letters.ts'
import type { Tagged } from '../text/article.ts'
import type { LevelText } from '../text/level-text.ts'
import type { Spelling } from '../text/spelling.ts'
import type { Word } from '../text/words.ts'
import type { Lexicon } from './lexicon.ts'
import { fits } from './patterns.ts'
import { continues, longerPhrases, type PhraseIndex, type Start } from './phrase-index.ts'
import type { Tag } from './tag.ts'

/** What a word's letters alone tell of the phrases that it is or begins. */
export type KnownWord = {
  /** What it is by itself, the fewest joined letters first, and how it must stand for that. */
  readonly alone: readonly { readonly tag: Tag; readonly clitic: number; readonly needs: Need }[]
  /** The ways for longer phrases to begin with it. */
  readonly starts: readonly Start<Tag>[]
  /** True where some phrase goes on with it. */
  readonly goesOn: boolean
}

/** `never`: the letters rule it out. */
type Need = 'nothing' | 'never' | 'capital' | 'no ta marbuta' | 'no preposition'

const UNKNOWN: KnownWord = { alone: [], starts: [], goesOn: false }
const ONLY_LATER: KnownWord = { ...UNKNOWN, goesOn: true }
const NO_TAGS: readonly never[] = []

/** Looks a word up by itself. */
export function knownWord(indexes: readonly PhraseIndex<Tag>[], spelling: Spelling): KnownWord {
  const starts = indexes.flatMap((index) => index.startsOf(spelling))
  const goesOn = indexes.some((index) => index.goesOn(spelling))
  if (starts.length === 0) return goesOn ? ONLY_LATER : UNKNOWN
  const alone = starts.flatMap(({ node, clitic }) =>
    (node.values ?? []).map((tag) => ({ tag, clitic, needs: needOf(spelling, { tag, clitic, alone: true }) })),
  )
  return {
    alone: alone.filter(({ needs }) => needs !== 'never').sort((a, b) => a.clitic - b.clitic),
    starts: starts.filter(({ node }) => node.next !== null),
    goesOn,
  }
}

/** Of each word, what the lexicon knows of the phrases that start there, the longest first. */
export function tagWords(text: LevelText, words: readonly Word[], { known }: Lexicon): (readonly Tagged[])[] {
  const all: (readonly Tagged[])[] = []
  let here = words[0] ? known.of(words[0].spelling) : UNKNOWN
  for (let at = 0; at < words.length; at++) {
    const next = words[at + 1]
    const after = next ? known.of(next.spelling) : UNKNOWN
    const goesOn = after.goesOn && here.starts.length > 0 && next !== undefined && continues(next)
    const longer = goesOn ? longerAt(text, words, at, here.starts) : NO_TAGS
    const alone = here.alone.length > 0 ? aloneAt(text, words, at, here.alone) : NO_TAGS
    all.push(longer.length === 0 ? alone : alone.length === 0 ? longer : longer.concat(alone))
    here = after
  }
  return all
}

function aloneAt(text: LevelText, words: readonly Word[], index: number, alone: KnownWord['alone']): readonly Tagged[] {
  const word = words[index]
  if (!word) return NO_TAGS
  // Most words need nothing: their list is made as long as it gets.
  const met = alone.every(({ needs }) => needs === 'nothing')
    ? alone
    : alone.filter(({ needs }) => meets(text, word, needs))
  return met.map(({ tag, clitic }) => ({ from: index, to: index + 1, clitic, kind: tag.kind, tag }))
}

function longerAt(
  text: LevelText,
  words: readonly Word[],
  index: number,
  starts: readonly Start<Tag>[],
): readonly Tagged[] {
  const word = words[index]
  let found: Tagged[] | null = null
  for (const start of starts) {
    for (const { to, clitic, value: tag } of longerPhrases(start, words, index)) {
      if (!word || !meets(text, word, needOf(word.spelling, { tag, clitic, alone: false }))) continue
      if (found) found.push({ from: index, to, clitic, kind: tag.kind, tag })
      else found = [{ from: index, to, clitic, kind: tag.kind, tag }]
    }
  }
  if (found && found.length > 1) found.sort((a, b) => b.to - a.to || a.clitic - b.clitic)
  return found ?? NO_TAGS
}

const NAMES: ReadonlySet<string> = new Set(['place', 'commune', 'given', 'person', 'foreign'])

/** Verbs take only و and ف in front; Latin names need their capital; `على` and `وإلى` are neither علي nor والي. */
function needOf(spelling: Spelling, match: { tag: Tag; clitic: number; alone: boolean }): Need {
  const { text, kind } = spelling
  const { tag, clitic, alone } = match
  if (tag.kind === 'verb') {
    if (clitic > 1 || (clitic === 1 && (!hasAndOrSo(text) || fits('notAndVerb', text)))) return 'never'
    // مرة and جمعة are no verbs with an object, مره and جمعه may be.
    return alone && endsInHa(text) ? 'no ta marbuta' : 'nothing'
  }
  if (alone && (tag.kind === 'given' || tag.kind === 'title') && endsInYa(text)) return 'no preposition'
  if (kind === 'arabic' || !NAMES.has(tag.kind) || (tag.kind === 'foreign' && tag.adjective)) return 'nothing'
  return 'capital'
}

function meets(text: LevelText, word: Word, needs: Need): boolean {
  switch (needs) {
    case 'nothing':
      return true
    case 'never':
      return false
    case 'capital':
      return word.capital
    case 'no ta marbuta':
      return text.raw[text.rawStart(word.end - 1)] !== TA_MARBUTA
    case 'no preposition':
      return !isPreposition(text, word)
  }
}

function isPreposition(text: LevelText, word: Word): boolean {
  const { start, end } = text.rawSpan(word.start, word.end)
  return isWrittenPreposition(text.raw.slice(start, end))
}
