import { hasAndOrSo, hasPreposition } from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import { CHARACTER, characterBits } from './characters.ts'
import { type LevelText, levelText } from './level-text.ts'

/** A shorter title could be the first words of any sentence. */
const FEWEST_WORDS = 4
/** An ending of the title's last word (`حرفي`, `حرفيين`) is no word glued to it. */
const LONGEST_ENDING = 3

/**
 * Where the title ends that a text repeats before its first sentence, with nothing or only a space between them: a levelled
 * offset; 0 where the text does not begin with its title, or goes on in the same sentence.
 */
export function titleEnd(text: LevelText, title: string | null): number {
  const start = /\S/.exec(text.level)?.index ?? 0
  // Few texts begin with the first word of their title, and only they need the others.
  if (title === null || !text.level.startsWith(levelText(firstWord(title)).level, start)) return 0
  const head = levelText(title).level.trim()
  if (head.split(' ').length < FEWEST_WORDS) return 0
  const end = start + head.length
  return text.level.startsWith(head, start) && beginsAnew(text, end) ? end : 0
}

function firstWord(title: string): string {
  return /\S+/.exec(title)?.[0] ?? ''
}

function beginsAnew(text: LevelText, end: number): boolean {
  const rest = text.level.slice(end, end + LONGEST_REST)
  const next = end + rest.search(/\S|$/)
  const bits = characterBits(text.rawUnit(next))
  if ((bits & CHARACTER.letter) === 0) return next > end
  if ((bits & CHARACTER.arabic) === 0) return (bits & CHARACTER.upper) !== 0
  return next > end ? !goesOn(rest.trimStart()) : !ENDING.test(rest)
}

/** Arabic has no capital letter to begin a sentence with: it is one where no letter and no word joins it to the title. */
function goesOn(rest: string): boolean {
  return hasAndOrSo(rest) || hasPreposition(rest) || fits('afterTitle', /^\p{L}+/u.exec(rest)?.[0])
}

const LONGEST_REST = 16
const ENDING = new RegExp(`^\\p{L}{1,${LONGEST_ENDING}}(?!\\p{L})`, 'u')
