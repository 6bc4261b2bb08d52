import type { DateLexicon, UnitName } from '../languages/date-lexicon.ts'
import type { Turn } from '../languages/date-table.ts'
import { readQuantity } from '../numbers/read-quantity.ts'
import type { Token } from '../text/cut-tokens.ts'
import { readYear } from './read-year.ts'

/** "la semaine dernière" (`turn`), "il y a 3 jours" (`count` -3). */
export type RelativeDate = {
  readonly unit: UnitName
  readonly turn: Turn | null
  readonly count: number
  readonly from: number
  readonly to: number
  readonly start: number
}

/** Reads a date told by its distance from the reference, or a week, month or year told by its turn. */
export function readRelativeDate(tokens: readonly Token[], from: number, lexicon: DateLexicon): RelativeDate | null {
  return (
    readTurnedUnit(tokens, from, lexicon) ??
    readDistance(tokens, from, lexicon, -1) ??
    readDistance(tokens, from, lexicon, 1)
  )
}

function readTurnedUnit(tokens: readonly Token[], from: number, lexicon: DateLexicon): RelativeDate | null {
  const before = lexicon.turnsBefore.startingAt(tokens, from)
  const at = before?.to ?? from
  const found = lexicon.units.startingAt(tokens, at)
  const unit = found?.value.find((word) => word.count === 'one' && word.unit !== 'day')?.unit
  if (!found || !unit) return null
  const after = lexicon.turnsAfter.startingAt(tokens, found.to)
  const turn = after && after.skip === 0 ? after.value : before?.value
  const to = after && after.skip === 0 ? after.to : found.to
  if (!turn || turn === 'same' || (before && readYear(tokens, to, lexicon))) return null
  const skip = before ? before.skip : Math.max(0, found.skip - (found.definite ? 2 : 0))
  return { unit, turn, count: 0, from, to, start: (tokens[from]?.start ?? 0) + skip }
}

function readDistance(tokens: readonly Token[], from: number, lexicon: DateLexicon, sign: -1 | 1): RelativeDate | null {
  const lead = (sign < 0 ? lexicon.agoBefore : lexicon.henceBefore).startingAt(tokens, from)
  if (!lead) return null
  const counted = readCountedUnit(tokens, lead.to, lexicon)
  if (!counted || lexicon.noDistanceBefore.startingAt(tokens, counted.to)?.skip === 0) return null
  return {
    unit: counted.unit,
    turn: null,
    count: sign * counted.count,
    from,
    to: counted.to,
    start: (tokens[from]?.start ?? 0) + lead.skip,
  }
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
