import type { NumberWord } from '../languages/number-lexicon.ts'

/** How a part hangs on the one before it. `first`: nothing before · `direct`: side by side · `and`: with و or et. */
export type Link = 'first' | 'direct' | 'and'

/**
 * A number as it is added up from its parts: `high` is closed by millions and above, `low` by thousands, `group` is
 * still open (0 to 999). Each step returns the next sum, or null where the part cannot go on this number.
 */
export type NumberSum = {
  readonly high: number
  readonly low: number
  readonly group: number
  /** The scale used last, and the one that closed `high` last; the next ones must be smaller. */
  readonly lastScale: number
  readonly highScale: number
  readonly last: NumberWord['role'] | 'digits' | null
  readonly lastValue: number
  /** The open group was added with "and" after a scale: it is not multiplied together with what stands before. */
  readonly groupByAnd: boolean
  /** Only a bound unit so far: "un", أحد. */
  readonly bound: boolean
  /** A bare ألفا stands last: two thousand where a noun follows it, one thousand otherwise. */
  readonly construct: number
}

export const NOTHING: NumberSum = {
  high: 0,
  low: 0,
  group: 0,
  lastScale: Number.POSITIVE_INFINITY,
  highScale: Number.POSITIVE_INFINITY,
  last: null,
  lastValue: 0,
  groupByAnd: false,
  bound: false,
  construct: 0,
}

/** The number so far. */
export function total(sum: NumberSum): number {
  return sum.high + sum.low + sum.group
}

/** Adds one word to the sum; null where it does not fit. */
export function addPart(sum: NumberSum, part: NumberWord, link: Link): NumberSum | null {
  if (sum.last === 'zero' || sum.last === 'fraction') return null
  switch (part.role) {
    case 'zero':
      return link === 'first' ? { ...sum, last: 'zero' } : null
    case 'fraction':
      return addFraction(sum, part.value, link)
    case 'scale':
      return addScale(sum, part, link)
    case 'hundred':
      return addHundred(sum, part, link)
    case 'unit':
    case 'teen':
    case 'tens':
    case 'hundreds':
      return part.order === 'joined' ? addJoined(sum, part, link) : addStacked(sum, part, link)
  }
}

/** Adds a number written in digits: `3 آلاف`, `مليون و200 ألف`, `2 millions 500 000`. */
export function addDigits(sum: NumberSum, value: number, link: Link): NumberSum | null {
  if (link === 'first') return { ...NOTHING, group: value, last: 'digits', lastValue: value }
  if (value < 100 && link === 'and' && (sum.last === 'hundred' || sum.last === 'hundreds'))
    return grownByDigits(sum, value)
  const fits = sum.group === 0 && sum.last === 'scale' && value > 0 && value < sum.lastScale && Number.isInteger(value)
  return fits
    ? { ...sum, group: value, last: 'digits', lastValue: value, groupByAnd: link === 'and', construct: 0 }
    : null
}

/** مائة و21, 3 مائة و21. */
function grownByDigits(sum: NumberSum, value: number): NumberSum | null {
  const fits = sum.group % 100 === 0 && value > 0 && Number.isInteger(value)
  return fits ? { ...sum, group: sum.group + value, last: 'digits', lastValue: value } : null
}

/** خمسة وعشرون: units before tens, every part but a teen's ten hangs on with و. */
function addJoined(sum: NumberSum, part: NumberWord, link: Link): NumberSum | null {
  const rest = sum.group % 100
  if (part.role === 'teen' && part.value === 10 && link === 'direct' && sum.last === 'unit') return grown(sum, 10, part)
  if (sum.last === 'digits' || sum.last === 'teen') return null
  if (link === 'direct') return null
  if (part.role === 'hundreds') return sum.group === 0 ? opened(sum, part, link) : null
  if (part.role === 'tens' && rest > 0)
    return rest < 10 && sum.last === 'unit' && link === 'and' ? grown(sum, part.value, part) : null
  if (rest !== 0) return null
  return sum.group === 0 ? opened(sum, part, link) : grown(sum, part.value, part)
}

/** quatre-vingt-dix-sept: tens before units, soixante and quatre-vingt go on to nineteen. */
function addStacked(sum: NumberSum, part: NumberWord, link: Link): NumberSum | null {
  const rest = sum.group % 100
  if (sum.last === 'digits') return null
  if (part.role === 'tens' && part.value === 20 && sum.last === 'unit' && sum.lastValue === 4 && link === 'direct') {
    return { ...grown(sum, 76, part), lastValue: 80 }
  }
  if (link === 'and' && part.value !== 1 && part.value !== 11) return null
  if (rest === 0 && part.role !== 'hundreds') {
    return sum.group === 0 ? opened(sum, part, link) : grown(sum, part.value, part)
  }
  if (part.role === 'unit' && rest >= 20 && rest % 10 === 0 && sum.last === 'tens') return grown(sum, part.value, part)
  if (part.role === 'unit' && part.value >= 7 && rest % 20 === 10 && sum.last === 'teen' && sum.lastValue === 10)
    return grown(sum, part.value, part)
  if (part.role === 'teen' && (rest === 60 || rest === 80) && sum.last === 'tens') return grown(sum, part.value, part)
  return null
}

function addHundred(sum: NumberSum, part: NumberWord, link: Link): NumberSum | null {
  if (sum.group === 0) return linked(sum, part, link) ? opened(sum, part, link) : null
  const counted = sum.last === 'unit' || sum.last === 'teen' || (sum.last === 'digits' && part.order === 'joined')
  const few = sum.group >= 2 && sum.group < 20 && Number.isInteger(sum.group)
  // نصف مائة.
  const multiplies = link === 'direct' && counted && (few || sum.group < 1)
  return multiplies ? { ...sum, group: sum.group * 100, last: part.role, lastValue: 100, bound: false } : null
}

function addScale(sum: NumberSum, part: NumberWord & { role: 'scale' }, link: Link): NumberSum | null {
  const scale = part.value
  if (sum.group > 0 && (link !== 'direct' || part.form === 'two')) return null
  if (sum.group === 0 && link !== 'first') {
    if (link === 'direct' && sum.low > 0 && scale > 1_000) return multiplyLow(sum, part)
    if (!linked(sum, part, link)) return null
  }
  if (sum.group === 0 && part.form === 'many') return null
  const closed = {
    ...sum,
    last: part.role,
    lastValue: scale,
    lastScale: scale,
    group: 0,
    groupByAnd: false,
    bound: false,
  }
  const construct = part.form === 'construct' && sum.group === 0 ? scale : 0
  const times = sum.group > 0 ? sum.group : part.form === 'two' ? 2 : 1
  if (scale === 1_000)
    return sum.low === 0 && scale < sum.lastScale ? { ...closed, construct, low: rounded(times * scale) } : null
  if (scale >= sum.highScale) return null
  if (sum.low === 0) return { ...closed, construct, highScale: scale, high: sum.high + rounded(times * scale) }
  // deux mille trois millions; but ألف وخمسة ملايين are two numbers.
  if (sum.group === 0 || sum.groupByAnd) return null
  return { ...closed, construct: 0, highScale: scale, high: sum.high + rounded((sum.low + sum.group) * scale), low: 0 }
}

/** مائة ألف مليون, mille milliards: the thousands before a greater scale are multiplied by it. */
function multiplyLow(sum: NumberSum, part: NumberWord & { role: 'scale' }): NumberSum | null {
  const scale = part.value
  if (sum.last !== 'scale' || scale >= sum.highScale) return null
  const high = sum.high + rounded(sum.low * scale)
  return { ...sum, high, low: 0, lastScale: scale, highScale: scale, lastValue: scale, construct: 0 }
}

/** مليون ونصف, deux millions et demi, نصف مليون. */
function addFraction(sum: NumberSum, value: number, link: Link): NumberSum | null {
  if (link === 'first') return { ...NOTHING, group: value, last: 'digits', lastValue: value, bound: true }
  if (link !== 'and' || sum.last !== 'scale') return null
  return { ...sum, group: value * sum.lastScale, last: 'fraction', lastValue: value, construct: 0 }
}

function opened(sum: NumberSum, part: NumberWord, link: Link): NumberSum | null {
  if (link !== 'first' && !linked(sum, part, link)) return null
  const bound = link === 'first' && part.role === 'unit' && part.bound
  return {
    ...sum,
    group: part.value,
    last: part.role,
    lastValue: part.value,
    groupByAnd: link === 'and',
    bound,
    construct: 0,
  }
}

function grown(sum: NumberSum, by: number, part: NumberWord): NumberSum {
  return { ...sum, group: sum.group + by, last: part.role, lastValue: part.value, bound: false }
}

/** A new group or a bare scale hangs on with و in joined order, side by side in stacked order ("mille et un" too). */
function linked(sum: NumberSum, part: NumberWord, link: Link): boolean {
  if (link === 'first') return true
  if (sum.last !== 'scale') return false
  return part.order === 'joined' ? link === 'and' : link === 'direct' || part.value === 1
}

/** Takes the dust of binary fractions off: 1.2 million is 1200000. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
