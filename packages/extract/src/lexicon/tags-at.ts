import type { Tagged } from '../text/article.ts'
import type { LevelText } from '../text/level-text.ts'
import type { Word } from '../text/words.ts'
import type { Lexicon } from './lexicon.ts'
import type { PhraseMatch } from './phrase-index.ts'
import type { Tag } from './tag.ts'

const NOTHING: readonly never[] = []

/** What the lexicon knows of the phrases that start at a word, the longest first. */
export function tagsAt(text: LevelText, words: readonly Word[], index: number, lexicon: Lexicon): readonly Tagged[] {
  const word = words[index]
  const [strict, free] = [lexicon.strict.matchesAt(words, index), lexicon.free.matchesAt(words, index)]
  if (!word || (strict.length === 0 && free.length === 0)) return NOTHING
  const found: Tagged[] = []
  for (const matches of [strict, free]) {
    for (const match of matches) {
      if (isAllowed(text, word, match))
        found.push({ from: match.from, to: match.to, clitic: match.clitic, tag: match.value })
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => b.to - a.to || a.clitic - b.clitic)
}

/** Verbs take only و and ف in front; Latin names need their capital; `على` and `وإلى` are neither علي nor والي. */
function isAllowed(text: LevelText, word: Word, match: PhraseMatch<Tag>): boolean {
  const { value: tag, clitic } = match
  // مرة and جمعة are no verbs with an object, مره and جمعه may be.
  if (tag.kind === 'verb' && match.to - match.from === 1 && word.text.endsWith('ه') && endsInTaMarbuta(text, word))
    return false
  if (tag.kind === 'verb')
    return clitic === 0 || (clitic === 1 && /^[وف]/u.test(word.text) && !/^وزار[هت]/.test(word.text))
  const isName =
    tag.kind === 'place' ||
    tag.kind === 'commune' ||
    tag.kind === 'given' ||
    tag.kind === 'person' ||
    tag.kind === 'foreign'
  if (match.to - match.from === 1 && (tag.kind === 'given' || tag.kind === 'title') && word.text.endsWith('ي'))
    return !isPreposition(text, word)
  if (!isName || word.arabic) return true
  return word.capital || (tag.kind === 'foreign' && tag.adjective)
}

function endsInTaMarbuta(text: LevelText, word: Word): boolean {
  return text.raw.charAt(text.rawSpan(word.end - 1, word.end).start) === 'ة'
}

function isPreposition(text: LevelText, word: Word): boolean {
  const { start, end } = text.rawSpan(word.start, word.end)
  return /(?:عل|[إا]ل)ى$/u.test(text.raw.slice(start, end).replace(/[\p{M}\u0640]/gu, ''))
}
