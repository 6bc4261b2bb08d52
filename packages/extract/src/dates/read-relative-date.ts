import type { DateLexicon, UnitName } from '../languages/date-lexicon.ts'
import type { Turn } from '../languages/date-table.ts'
import { readQuantity } from '../numbers/read-quantity.ts'
import type { Token } from '../text/cut-tokens.ts'
import { endsPhrase } from './ends-phrase.ts'
import { readYear } from './read-year.ts'
import { turnAfter } from './turn-after.ts'

/** "la semaine dernière" (`turn`), "il y a 3 jours" (`count` -3). */
export type RelativeDate = {
  readonly unit: UnitName
  readonly turn: Turn | null
  readonly count: number
  /** Told from the day told before: deux jours plus tard. */
  readonly beside: boolean
  readonly from: number
  readonly to: number
  readonly start: number
}

/** Reads a date told by its distance from the reference, or a week, month or year told by its turn. */
export function readRelativeDate(tokens: readonly Token[], from: number, lexicon: DateLexicon): RelativeDate | null {
  return (
    readTurnedUnit(tokens, from, lexicon) ??
    readDistance(tokens, from, lexicon, -1) ??
    readDistance(tokens, from, lexicon, 1) ??
    readDistanceAfter(tokens, from, lexicon)
  )
}

function readTurnedUnit(tokens: readonly Token[], from: number, lexicon: DateLexicon): RelativeDate | null {
  const before = lexicon.turnsBefore.startingAt(tokens, from)
  const at = before?.to ?? from
  const found = lexicon.units.startingAt(tokens, at)
  const unit = found?.value.find((word) => word.count === 'one' && word.unit !== 'day')?.unit
  if (!found || !unit) return null
  const after = turnAfter(tokens, found.to, lexicon)
  const turn = after?.value ?? before?.value ?? turnWithin(tokens, found.from, found.to, lexicon)
  const to = after?.to ?? found.to
  if (!turn || turn === 'same' || (before && readYear(tokens, to, lexicon))) return null
  const skip = before ? before.skip : Math.max(0, found.skip - (found.definite ? 2 : 0))
  return { unit, turn, count: 0, beside: false, from, to, start: (tokens[from]?.start ?? 0) + skip }
}

/** نهاية *هذا* الأسبوع. */
function turnWithin(tokens: readonly Token[], from: number, to: number, lexicon: DateLexicon): Turn | undefined {
  for (let at = from + 1; at < to; at++) {
    const found = lexicon.turnsBefore.startingAt(tokens, at)
    if (found) return found.value
  }
  return undefined
}

function readDistance(tokens: readonly Token[], from: number, lexicon: DateLexicon, sign: -1 | 1): RelativeDate | null {
  const lead = (sign < 0 ? lexicon.agoBefore : lexicon.henceBefore).startingAt(tokens, from)
  if (!lead) return null
  const counted = readCountedUnit(tokens, tokens[lead.to]?.text === '~' ? lead.to + 1 : lead.to, lexicon)
  if (!counted) return null
  const now = lexicon.fromNow.startingAt(tokens, counted.to)
  if (!now && lexicon.noDistanceBefore.startingAt(tokens, counted.to)?.skip === 0) return null
  return {
    unit: counted.unit,
    turn: null,
    count: sign * counted.count,
    beside: false,
    from,
    to: now?.to ?? counted.to,
    start: (tokens[from]?.start ?? 0) + lead.skip,
  }
}

/** "deux jours plus tard", "une semaine avant", at the end of a phrase. */
function readDistanceAfter(tokens: readonly Token[], from: number, lexicon: DateLexicon): RelativeDate | null {
  const counted = readCountedUnit(tokens, from, lexicon)
  if (!counted || (counted.unit !== 'day' && counted.unit !== 'week')) return null
  const hence = lexicon.henceAfter.startingAt(tokens, counted.to)
  const found = hence ?? lexicon.agoAfter.startingAt(tokens, counted.to)
  if (!found || !endsPhrase(tokens, found.to)) return null
  const count = hence ? counted.count : -counted.count
  const start = tokens[from]?.start ?? 0
  return { unit: counted.unit, turn: null, count, beside: true, from, to: found.to, start }
}

/** ثلاثة أيام, يومين, "une semaine", أسبوع. */
function readCountedUnit(
  tokens: readonly Token[],
  from: number,
  lexicon: DateLexicon,
): { unit: UnitName; count: number; to: number } | null {
  const own = lexicon.units.startingAt(tokens, from)
  if (own && own.skip === 0) {
    const two = own.value.find((word) => word.count === 'two')
    if (two) return { unit: two.unit, count: 2, to: own.to }
    const one = own.value.find((word) => word.count === 'one')
    // بعد شهر رمضان is no month from now.
    if (lexicon.months.startingAt(tokens, own.to) ?? lexicon.hijriMonths.startingAt(tokens, own.to)) return null
    return one && !readYear(tokens, own.to, lexicon) ? { unit: one.unit, count: 1, to: own.to } : null
  }
  const quantity = readQuantity(tokens, from, lexicon.numbers)
  const one = lexicon.numbers.parts.startingAt(tokens, from)
  const isOne = one?.value.role === 'unit' && one.value.value === 1
  const count = quantity ?? (isOne ? { value: 1, to: from + 1 } : null)
  if (!count || !Number.isInteger(count.value) || count.value > 1_000) return null
  const unit = lexicon.units.startingAt(tokens, count.to)
  if (!unit || unit.skip > 0) return null
  const word = unit.value.find((each) => each.count === (count.value === 1 ? 'one' : 'many')) ?? unit.value[0]
  return word ? { unit: word.unit, count: count.value, to: unit.to } : null
}
