import { isAnd, withAnd } from '../languages/joined-letters.ts'
import { HA, TA_MARBUTA } from '../languages/levelled-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import { CHARACTER, characterBits } from './characters.ts'
import type { Token } from './cut-tokens.ts'
import { EveryWordMemo } from './every-word-memo.ts'
import { type Between, betweenAt, GAP, type Gap, looseGap } from './gaps.ts'
import type { Gluing } from './gluing.ts'
import type { LevelText } from './level-text.ts'
import { Spelling } from './spelling.ts'
import { spellingOf } from './spelling-table.ts'

export { GAP } from './gaps.ts'

/** A word or a number of the levelled text. A lone Arabic و is joined to the word after it. */
export type Word = {
  readonly text: string
  readonly spelling: Spelling
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

type Piece = { readonly start: number; readonly end: number; readonly spelling: Spelling }

const INITIAL = /^\p{L}$/u
/** No initial, and no part of an address: a full stop after it ends its sentence, also where the next one is glued to it. */
const SPELLED_OUT = /\p{L}{4}$/u
const BEGINS = CHARACTER.upper | CHARACTER.arabic

/** Cuts a levelled text into words, in one pass; a line ends at `lineEnd`, whatever stands there. */
export function cutWords(text: LevelText, gluing: Gluing, lineEnd = 0): Word[] {
  const { tokens } = text
  const words: Word[] = []
  const scope = { gluing, lineEnd }
  for (let at = 0; at < tokens.length; ) {
    const to = runEnd(tokens, at)
    if (to === at) {
      at++
      continue
    }
    const run = runOf(text, tokens, at, to)
    // Nearly every run is one word: lists of parts and pieces are made for the others alone.
    const lines = run.start < lineEnd ? cutRun(text, run, lineEnd) : null
    if (lines) for (const part of lines) pushPieces(words, text, part, scope)
    else pushPieces(words, text, run, scope)
    at = to
  }
  return words
}

function pushPieces(words: Word[], text: LevelText, part: Piece, scope: { gluing: Gluing; lineEnd: number }): void {
  const pieces = unglue(text, part, scope.gluing)
  if (pieces) for (const piece of pieces) pushWord(words, text, piece, scope.lineEnd)
  else pushWord(words, text, part, scope.lineEnd)
}

/** The end of the word that begins at a token: a number with its marks (`1.200`), or letters of whatever script. */
function runEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  let to = at + 1
  if (first?.kind === 'digits') {
    while (isNumberMark(tokens[to]) && tokens[to + 1]?.kind === 'digits' && tokens[to + 1]?.glued) to += 2
    return to
  }
  if (!isLetters(first)) return at
  while (isLetters(tokens[to]) && tokens[to]?.glued) to++
  return to
}

function isNumberMark(token: Token | undefined): boolean {
  return token?.glued === true && (token.text === '.' || token.text === ',')
}

function isLetters(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'arabic' || token.kind === 'letters')
}

function runOf(text: LevelText, tokens: readonly Token[], from: number, to: number): Piece {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last) throw new RangeError('a word without a token')
  if (first === last) return first
  const range = { start: first.start, end: last.end }
  return { ...range, spelling: spellingOf(text.level, range, first.kind === 'digits' ? 'digits' : 'arabic') }
}

function cutRun(text: LevelText, run: Piece, lineEnd: number): readonly Piece[] | null {
  if (run.end <= lineEnd) return null
  return [pieceOf(text, run.start, lineEnd), pieceOf(text, lineEnd, run.end)]
}

/** The word's pieces: cut after a ta marbuta that is not final (`طنجةتطوان`), and before the article of `اقليمالجديدة`; null where it is whole. */
function unglue(text: LevelText, word: Piece, gluing: Gluing): readonly Piece[] | null {
  if (hasInnerTaMarbuta(text, word)) return cutAfterTaMarbuta(text, word, gluing)
  const cuts = gluing.cutsIn(word.spelling)
  if (cuts.length === 0) return null
  const ends = [...cuts.map((cut) => word.start + cut), word.end]
  return ends.map((end, at) => pieceOf(text, ends[at - 1] ?? word.start, end))
}

/** Hardly any word has an inner ha: the others need no look at the original. */
const HAS_INNER_HA = new EveryWordMemo(({ text, kind }) => kind === 'arabic' && text.slice(1, -1).includes(HA))

function hasInnerTaMarbuta(text: LevelText, { start, end, spelling }: Piece): boolean {
  if (!HAS_INNER_HA.of(spelling)) return false
  for (let at = start + 1; at < end - 1; at++) if (isTaMarbuta(text, at)) return true
  return false
}

function isTaMarbuta(text: LevelText, at: number): boolean {
  return text.level.charCodeAt(at) === HA_UNIT && text.rawUnit(at) === TA_MARBUTA_UNIT
}

const [HA_UNIT, TA_MARBUTA_UNIT] = [HA.charCodeAt(0), TA_MARBUTA.charCodeAt(0)]

function cutAfterTaMarbuta(text: LevelText, { start, end }: Piece, gluing: Gluing): Piece[] {
  const pieces: Piece[] = []
  let from = start
  for (let at = start + 2; at < end; at++) {
    if (!isTaMarbuta(text, at - 1) && !gluing.isGlued(text.level, { from, at, end })) continue
    pieces.push(pieceOf(text, from, at))
    from = at
  }
  return [...pieces, pieceOf(text, from, end)]
}

function pieceOf(text: LevelText, start: number, end: number): Piece {
  const arabic = /\p{Script=Arabic}/u.test(text.level.slice(start, end))
  return { start, end, spelling: spellingOf(text.level, { start, end }, arabic ? 'arabic' : 'letters') }
}

function pushWord(words: Word[], text: LevelText, piece: Piece, lineEnd: number): void {
  const { start, end, spelling } = piece
  const previous = words.at(-1)
  const lastEnd = previous?.end ?? 0
  const between = betweenAt(text.level, lastEnd, start)
  const next = characterBits(text.rawUnit(start))
  const anew = lastEnd <= lineEnd && start >= lineEnd
  const gap = anew ? GAP.line : gapAt(text, between, { lastEnd, start, next })
  const joined = previous !== undefined && isAnd(previous.text) && gap === GAP.none && previous.arabic
  if (joined) words.pop()
  const own = joined ? behindAnd(spelling) : spelling
  words.push({
    text: own.text,
    spelling: own,
    start: joined ? previous.start : start,
    end,
    core: start,
    gap: joined ? previous.gap : gap,
    dashed: joined ? previous.dashed : between.dashed,
    opens: between.quote && (between.quoteTouches || followsOpening(text, start)),
    closes: isClosedAt(text.level, end),
    arabic: spelling.kind === 'arabic',
    capital: (next & CHARACTER.upper) !== 0,
  })
}

function followsOpening(text: LevelText, start: number): boolean {
  const rawStart = text.rawStart(start)
  return /[«“„‟]\s?$/u.test(text.raw.slice(Math.max(0, rawStart - 2), rawStart))
}

function isClosedAt(level: string, end: number): boolean {
  const after = level.charCodeAt(end)
  return after === QUOTE || (after === SPACE && level.charCodeAt(end + 1) === QUOTE)
}

const [QUOTE, SPACE] = ['"'.charCodeAt(0), ' '.charCodeAt(0)]

/** `و` and `التأهيل`, printed apart. */
function behindAnd({ text, kind }: Spelling): Spelling {
  const joined = withAnd(text)
  return kind === 'arabic' ? spellingOf(joined, { start: 0, end: joined.length }, kind) : new Spelling(joined, kind)
}

/** `next` are the bits of the letter that the word begins with. */
function gapAt(text: LevelText, between: Between, at: { lastEnd: number; start: number; next: number }): Gap {
  if (!between.mayWrap && !between.mayAbbreviate && !between.mayEnd) return between.gap
  const before = text.level.slice(Math.max(0, at.lastEnd - 6), at.lastEnd)
  const { next } = at
  if (between.mayEnd) return SPELLED_OUT.test(before) && (next & BEGINS) !== 0 ? GAP.stop : between.gap
  if (between.mayAbbreviate)
    return isAbbreviated(before) ? looseGap(text.level.slice(at.lastEnd, at.start)) : between.gap
  // A line breaks inside a sentence: no end mark before it, and a small letter after it or an unfinished phrase.
  return (next & CHARACTER.lower) !== 0 || isUnfinished(before) ? GAP.none : between.gap
}

/** `Mme` and a lone letter: their full stop ends no sentence. */
function isAbbreviated(before: string): boolean {
  const word = /[^\s(.]*$/u.exec(before)?.[0]
  return word !== undefined && (INITIAL.test(word) || fits('abbreviation', word))
}

function isUnfinished(before: string): boolean {
  return fits('unfinished', /[^\s']*$/u.exec(before)?.[0])
}
