import type { LevelText } from './level-text.ts'

/**
 * What stands between a word and the one before it, from the weakest to the strongest.
 * `none`: spaces, hyphens, apostrophes, quotes · `comma`: also brackets and dashes between spaces · `stop`: end of a sentence · `line`.
 */
export const GAP = { none: 0, comma: 1, stop: 2, line: 3 } as const
type Gap = (typeof GAP)[keyof typeof GAP]

/** A word or a number of the levelled text. A lone Arabic و is joined to the word after it. */
export type Word = {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where the word itself starts; differs from `start` where a lone و was joined in front. */
  readonly core: number
  /** The gap before the word. */
  readonly gap: Gap
  /** Only a dash between spaces stands before: `بني ملال – خنيفرة` is one name, `Fès - La ministre` is none. */
  readonly dashed: boolean
  /** A quotation mark stands directly before, directly after. */
  readonly opens: boolean
  readonly closes: boolean
  readonly arabic: boolean
  /** Starts with a capital letter in the original. */
  readonly capital: boolean
}

/** Words that the press joins to the next one: `heads` before an article (`اقليمالجديده`) or before one of `tails` (`اقليمتزنيت`). */
export type Glued = { readonly heads: ReadonlySet<string>; readonly tails: ReadonlySet<string> }

const TOKEN = /\d+(?:[.,]\d+)*|\p{L}+/gu
const DASHED = /^\s-+\s$/
const ARABIC = /\p{Script=Arabic}/u
const LONGEST_GLUED = 12
const ABBREVIATED = /(?:^|[\s(.])(?:mm?|mme|mlle|dr|pr|me|ph|st|ste|n|art|\p{L})$/u

/** Cuts a levelled text into words, in one pass. */
export function cutWords(text: LevelText, glued: Glued): Word[] {
  const words: Word[] = []
  let lastEnd = 0
  for (const match of text.level.matchAll(TOKEN)) {
    for (const [start, end] of unglue(text, match.index, match.index + match[0].length, glued)) {
      pushWord(words, text, { start, end, lastEnd })
      lastEnd = end
    }
  }
  return words
}

function pushWord(words: Word[], text: LevelText, at: { start: number; end: number; lastEnd: number }): void {
  const between = text.level.slice(at.lastEnd, at.start)
  const gap =
    words.length === 0
      ? GAP.line
      : (softBreak(text, between, at) ?? gapOf(between, text.level.slice(Math.max(0, at.lastEnd - 6), at.lastEnd)))
  const body = text.level.slice(at.start, at.end)
  const previous = words.at(-1)
  const joined = previous?.text === 'و' && gap === GAP.none && previous.arabic
  if (joined) words.pop()
  const rawStart = text.rawSpan(at.start, at.start + 1).start
  words.push({
    text: joined ? `و${body}` : body,
    start: joined ? previous.start : at.start,
    end: at.end,
    core: at.start,
    gap: joined ? previous.gap : gap,
    dashed: joined ? previous.dashed : DASHED.test(between),
    opens: between.includes('"') && opensQuote(text.raw.slice(Math.max(0, rawStart - 2), rawStart), between),
    closes: text.level[at.end] === '"' || (text.level[at.end] === ' ' && text.level[at.end + 1] === '"'),
    arabic: ARABIC.test(body),
    capital: /\p{Lu}/u.test(text.raw.charAt(rawStart)),
  })
}

/** The word's pieces: cut after a ta marbuta that is not final (`طنجةتطوان`), and before the article of `اقليمالجديدة`. */
function* unglue(text: LevelText, start: number, end: number, glued: Glued): Generator<[number, number]> {
  let from = start
  for (let at = start + 2; at < end; at++) {
    const rawBefore = text.raw.charAt(text.rawSpan(at - 1, at).start)
    if (rawBefore === 'ة' || isGlued(text.level, { from, at, end }, glued)) {
      yield [from, at]
      from = at
    }
  }
  yield [from, end]
}

const GOES_ON =
  /(?:^|[\s'])(?:l|d|la|le|les|de|du|des|un|une|et|ou|a|au|aux|en|par|pour|sur|dans|avec|في|من|علي|الي|و|مع|عن)$/u

/** A line that breaks inside a sentence: no end mark before it, and a small letter after it or an unfinished phrase. */
function softBreak(text: LevelText, between: string, at: { start: number; lastEnd: number }): Gap | null {
  if (!/^[ ,]*\n ?$/.test(between)) return null
  if (between.includes(',')) return GAP.comma
  const small = /\p{Ll}/u.test(text.raw.charAt(text.rawSpan(at.start, at.start + 1).start))
  const open = GOES_ON.test(text.level.slice(Math.max(0, at.lastEnd - 6), at.lastEnd))
  return small || open ? GAP.none : null
}

function opensQuote(before: string, between: string): boolean {
  return /[«“„‟]\s?$/u.test(before) || !/"[^"]*\s$/.test(between)
}

function isGlued(level: string, cut: { from: number; at: number; end: number }, glued: Glued): boolean {
  const { from, at, end } = cut
  if (at - from > LONGEST_GLUED || end - at < 4) return false
  const tail = level.startsWith('ال', at) || (end - at <= LONGEST_GLUED && glued.tails.has(level.slice(at, end)))
  return tail && glued.heads.has(level.slice(from, at))
}

function gapOf(between: string, before: string): Gap {
  if (between.includes('\n')) return GAP.line
  if (/[!?]/.test(between) || (/[.]/.test(between) && !/^\.\p{L}?$/u.test(between) && !ABBREVIATED.test(before)))
    return GAP.stop
  if (/\.\./.test(between)) return GAP.stop
  return /^[\s\-'".·]*$/.test(between) && !/\s-+\s/.test(between) ? GAP.none : GAP.comma
}
