import type { NumberLexicon, NumberWord } from '../languages/number-lexicon.ts'
import type { PhraseFound } from '../languages/phrase-tree.ts'
import type { Token } from '../text/cut-tokens.ts'
import type { NumberFound } from './number-found.ts'
import { addDigits, addPart, type Link, NOTHING, type NumberSum, total } from './number-sum.ts'
import { readDigits } from './read-digits.ts'

/** A number without what bends it: tokens `[from, to)`, from the levelled offset `start`. */
export type Quantity = {
  readonly value: number
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly form: NumberFound['form']
  /** A bare plural (عشرات, des centaines) is at least, a counted or single group (une trentaine) is about. */
  readonly bend: 'exact' | 'about' | 'at_least'
  /** The last scale word, where the number ends in one: 2 à 3 *millions*. */
  readonly scale: number | null
  /** As printed, for a bare run of digits: `03`, `2025`. */
  readonly digits: string | null
  /** The word "and" is joined to the first word: وخمسون. */
  readonly joined: boolean
}

/** Reads the longest number that starts at the token `from`; null where none does. Its cost is bounded by its own length. */
export function readQuantity(tokens: readonly Token[], from: number, lexicon: NumberLexicon): Quantity | null {
  return readCollective(tokens, from, lexicon) ?? readCardinal(tokens, from, lexicon)
}

type Progress = { sum: NumberSum; to: number; start: number; words: number; digits: string | null; joined: boolean }

function readCardinal(tokens: readonly Token[], from: number, lexicon: NumberLexicon): Quantity | null {
  const first = firstPart(tokens, from, lexicon)
  if (!first) return null
  let progress = first
  let closed = first
  for (let next = nextPart(tokens, progress, lexicon); next; next = nextPart(tokens, progress, lexicon)) {
    progress = next
    if (next.sum.last === 'scale') closed = next
  }
  // ألف وخمسة ملايين: the five belong to the millions after them, not to the thousand.
  if (closed.sum.last === 'scale' && isScale(tokens, progress.to, lexicon)) progress = closed
  if (progress.sum.bound || isDoubtful(tokens, from, progress, lexicon)) return null
  const counted = countedCollective(tokens, from, progress, lexicon)
  if (counted) return counted
  progress = withPoint(tokens, from, progress, lexicon)
  return quantityOf(tokens, from, progress)
}

/** "un centre neuf" is new; "neuf artisans" are nine. */
function isDoubtful(tokens: readonly Token[], from: number, progress: Progress, lexicon: NumberLexicon): boolean {
  if (progress.words !== 1 || tokens.length === 1 || !lexicon.doubtful.startingAt(tokens, from)) return false
  const goesOn = lexicon.and.startingAt(tokens, progress.to) ?? lexicon.of.startingAt(tokens, progress.to)
  return tokens[progress.to]?.kind !== 'letters' || goesOn !== null
}

function quantityOf(tokens: readonly Token[], from: number, progress: Progress): Quantity {
  const { sum, to, start, words, digits, joined } = progress
  const dual = sum.construct > 0 && tokens[to]?.kind === 'arabic' ? sum.construct : 0
  const form = digits === null ? 'words' : words > 0 ? 'mixed' : 'digits'
  const end = tokens[to - 1]?.end ?? start
  const scale = sum.last === 'scale' ? sum.lastScale : null
  return {
    value: total(sum) + dual,
    from,
    to,
    start,
    end,
    form,
    bend: 'exact',
    scale,
    digits: words === 0 ? digits : null,
    joined,
  }
}

function firstPart(tokens: readonly Token[], from: number, lexicon: NumberLexicon): Progress | null {
  const token = tokens[from]
  if (!token) return null
  if (token.kind === 'digits') {
    const read = readDigits(tokens, from)
    if (!read) return null
    const scaled = read.asDecimal !== null && isScale(tokens, read.to, lexicon)
    const sum = addDigits(NOTHING, scaled ? (read.asDecimal ?? 0) : read.value, 'first')
    return sum && { sum, to: read.to, start: token.start, words: 0, digits: read.digits, joined: false }
  }
  const found = lexicon.parts.startingAt(tokens, from)
  const sum = found && addPart(NOTHING, found.value, 'first')
  return sum && { sum, to: found.to, start: token.start + found.skip, words: 1, digits: null, joined: found.joined }
}

function nextPart(tokens: readonly Token[], progress: Progress, lexicon: NumberLexicon): Progress | null {
  let at = progress.to
  const thousands = tokens[at]?.glued && progress.words === 0 ? lexicon.thousandLetters.startingAt(tokens, at) : null
  if (thousands && !tokens[thousands.to]?.glued) {
    const sum = addPart(progress.sum, { role: 'scale', value: 1_000, form: 'one', order: 'stacked' }, 'direct')
    return sum && { ...progress, sum, to: thousands.to, words: 1 }
  }
  if (tokens[at]?.text === '-' && tokens[at]?.glued && tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'letters') at++
  let link: Link = 'direct'
  const and = lexicon.and.startingAt(tokens, at)
  if (and && and.skip === 0) {
    at = and.to
    if (tokens[at]?.text === '-') at++
    link = 'and'
  }
  const token = tokens[at]
  if (!token || token.kind === 'line' || token.kind === 'mark') return null
  if (token.kind === 'digits') return nextDigits(tokens, { progress, at, link }, lexicon)
  for (const found of lexicon.parts.waysAt(tokens, at)) {
    // ب and ل in front of a further part begin something else.
    const plain = found.skip <= (found.joined ? 1 : 0) + (found.definite ? 2 : 0)
    if (!plain || (found.joined && link === 'and')) continue
    const own = found.joined ? 'and' : link
    const sum =
      own === 'and' && standsForOne(tokens, found, progress.sum, lexicon)
        ? addPart(progress.sum, { role: 'unit', value: 1, bound: true, order: found.value.order }, own)
        : addPart(progress.sum, found.value, own)
    if (!sum) continue
    const to = sum.last === 'fraction' ? repeatedScale(tokens, found.to, sum, lexicon) : found.to
    return { ...progress, sum, to, words: progress.words + 1 }
  }
  return null
}

/** مائة *وألف* ألف, as some write 101,000: the first ألف stands for one. */
function standsForOne(
  tokens: readonly Token[],
  found: PhraseFound<NumberWord>,
  sum: NumberSum,
  lexicon: NumberLexicon,
): boolean {
  if (found.value.role !== 'scale' || sum.group === 0) return false
  const next = lexicon.parts.startingAt(tokens, found.to)
  return next?.value.role === 'scale' && next.skip === 0 && next.value.value === found.value.value
}

/** مليون و200 ألف, 3 آلاف و500, 4 آلاف و3 مائة, 2 millions 500 000. */
function nextDigits(
  tokens: readonly Token[],
  at: { progress: Progress; at: number; link: Link },
  lexicon: NumberLexicon,
): Progress | null {
  const byHundreds = at.progress.sum.last === 'hundred' || at.progress.sum.last === 'hundreds'
  if (at.progress.sum.last !== 'scale' && !byHundreds) return null
  const read = readDigits(tokens, at.at)
  const sum = read && addDigits(at.progress.sum, read.value, at.link)
  if (!sum) return null
  if (byHundreds)
    return { ...at.progress, sum, to: read.to, digits: read.digits, words: Math.max(1, at.progress.words) }
  const scaled = isScale(tokens, read.to, lexicon) || isHundred(tokens, read.to, lexicon)
  const fills = read.value * 10 >= at.progress.sum.lastScale && total(at.progress.sum) % at.progress.sum.lastScale === 0
  if (!scaled && !fills) return null
  return { ...at.progress, sum, to: read.to, digits: read.digits, words: Math.max(1, at.progress.words) }
}

/** مليون ونصف *المليون*: the scale said again adds nothing. */
function repeatedScale(tokens: readonly Token[], at: number, sum: NumberSum, lexicon: NumberLexicon): number {
  const found = lexicon.parts.startingAt(tokens, at)
  return found?.value.role === 'scale' && found.value.value === sum.lastScale ? found.to : at
}

/** "douze virgule cinq", اثنا عشر فاصلة خمسة, "12 virgule 5". */
function withPoint(tokens: readonly Token[], from: number, progress: Progress, lexicon: NumberLexicon): Progress {
  const point = lexicon.point.startingAt(tokens, progress.to)
  const tail = point && firstPart(tokens, point.to, lexicon)
  const alike = tail && (tail.sum.last === 'digits') === (progress.sum.last === 'digits')
  if (!tail || !alike || from === point.to) return progress
  let decimals = tail
  for (let next = nextPart(tokens, decimals, lexicon); next; next = nextPart(tokens, decimals, lexicon)) decimals = next
  const value = Number(`${total(progress.sum)}.${total(decimals.sum)}`)
  return {
    ...progress,
    sum: { ...NOTHING, group: value, last: 'fraction' },
    to: decimals.to,
    words: progress.words + 1,
  }
}

function isScale(tokens: readonly Token[], at: number, lexicon: NumberLexicon): boolean {
  const found = lexicon.parts.startingAt(tokens, at)
  return found?.value.role === 'scale' && found.skip === 0
}

function isHundred(tokens: readonly Token[], at: number, lexicon: NumberLexicon): boolean {
  const found = lexicon.parts.startingAt(tokens, at)
  return found?.value.role === 'hundred' && found.value.order === 'joined' && found.skip === 0
}

/** deux dizaines, ثلاث مئات. */
function countedCollective(
  tokens: readonly Token[],
  from: number,
  progress: Progress,
  lexicon: NumberLexicon,
): Quantity | null {
  const group = lexicon.collectives.startingAt(tokens, progress.to)
  if (!group || group.skip > 0 || progress.sum.last === 'scale' || total(progress.sum) < 2 || total(progress.sum) > 19)
    return null
  const quantity = quantityOf(tokens, from, { ...progress, to: group.to })
  const joined = lexicon.parts.startingAt(tokens, from)?.value.order === 'joined'
  return { ...quantity, value: quantity.value * group.value.size, form: 'collective', bend: joined ? 'exact' : 'about' }
}

/** une trentaine, عشرات, "des dizaines de milliers", مئات الآلاف. */
function readCollective(tokens: readonly Token[], from: number, lexicon: NumberLexicon): Quantity | null {
  const token = tokens[from]
  if (!token || token.kind === 'digits') return null
  const mark = lexicon.collectiveMarks.startingAt(tokens, from)
  const group = lexicon.collectives.startingAt(tokens, mark?.to ?? from) ?? bareScale(tokens, mark?.to ?? from, lexicon)
  if (!group) return null
  const skip = mark ? mark.skip : group.skip
  const times = collectiveTimes(tokens, group.to, lexicon)
  const value = group.value.size * (group.value.plural ? 2 : 1) * times.value
  const end = tokens[times.to - 1]?.end ?? token.end
  const bend = group.value.plural ? 'at_least' : 'about'
  const joined = mark?.joined ?? group.joined
  return {
    value,
    from,
    to: times.to,
    start: token.start + skip,
    end,
    form: 'collective',
    bend,
    scale: null,
    digits: null,
    joined,
  }
}

/** A plural scale with no number before it is a group too: ملايين الزوار, "des millions". */
function bareScale(tokens: readonly Token[], at: number, lexicon: NumberLexicon) {
  const found = lexicon.parts.startingAt(tokens, at)
  if (found?.value.role !== 'scale' || found.value.form !== 'many') return null
  return { ...found, value: { size: found.value.value, plural: true } }
}

/** dizaines *de milliers*, عشرات *الآلاف*. */
function collectiveTimes(tokens: readonly Token[], at: number, lexicon: NumberLexicon): { value: number; to: number } {
  const of = lexicon.collectiveMarks.startingAt(tokens, at)
  for (const start of of ? [at, of.to] : [at]) {
    const group = lexicon.collectives.startingAt(tokens, start) ?? bareScale(tokens, start, lexicon)
    if (group && group.value.size >= 1_000) return { value: group.value.size, to: group.to }
  }
  return { value: 1, to: at }
}
