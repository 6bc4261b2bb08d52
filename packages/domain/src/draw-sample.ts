import { FACT_FIELDS, type FactField } from './codes.ts'
import type { Fact } from './fact-decision.ts'
import { shortHash } from './short-hash.ts'
import { reportOf } from './told-visit.ts'

/** A fact as a reader read it, and where. */
export interface FactAsRead {
  /** The told visit that holds it. */
  toldKey: string
  /** Its place among the facts of that visit. */
  place: number
  fact: Fact
}

interface Draw<One extends FactAsRead> {
  offer: (one: One) => void
  /** The sample: facts of one report follow each other, in the order of its text; the reports in no order. */
  drawn: () => One[]
}

/**
 * A random sample of `size` facts, spread evenly over the fields: each field has the same share, and one of which fewer facts were offered
 * has them all and leaves the rest of its share to the others. Facts are offered one by one, in whatever order, and few are held at once. Each
 * has a number that follows from `seed` and from where it was read; those with the lowest of each field are drawn. So the same seed
 * draws the same sample from the same facts.
 */
export function openDraw<One extends FactAsRead>({ seed, size }: { seed: number; size: number }): Draw<One> {
  const fields = new Map<FactField, Lots<One>>()
  return {
    offer: (one) => {
      const { field } = one.fact
      const lots = fields.get(field) ?? { held: [], offered: 0 }
      fields.set(field, lots)
      lots.offered++
      lots.held.push({ lot: shortHash(`${seed} ${one.toldKey} ${field} ${one.place}`), one })
      if (lots.held.length >= 2 * size) lots.held = lowest(lots.held, size)
    },
    drawn: () => {
      const shares = sharesOf(fields, size)
      const all = [...fields].flatMap(([field, { held }]) => lowest(held, shares.get(field) ?? 0).map(({ one }) => one))
      return all
        .map((one) => ({ one, report: shortHash(`${seed} ${reportOf(one.toldKey)}`) }))
        .sort((a, b) => compare(a.report, b.report) || byText(a.one, b.one))
        .map(({ one }) => one)
    },
  }
}

interface Lots<One> {
  held: { lot: string; one: One }[]
  offered: number
}

function lowest<One extends { lot: string }>(held: readonly One[], most: number): One[] {
  return [...held].sort((a, b) => compare(a.lot, b.lot)).slice(0, most)
}

/** How many facts of each field are drawn: those of which there are fewest get theirs first. */
function sharesOf(fields: ReadonlyMap<FactField, Lots<FactAsRead>>, size: number): Map<FactField, number> {
  const counts = FACT_FIELDS.flatMap((field) => {
    const lots = fields.get(field)
    return lots ? [{ field, offered: lots.offered }] : []
  }).sort((a, b) => a.offered - b.offered)
  let left = size
  return new Map(
    counts.map(({ field, offered }, at) => {
      const share = Math.min(offered, Math.floor(left / (counts.length - at)))
      left -= share
      return [field, share]
    }),
  )
}

function byText(a: FactAsRead, b: FactAsRead): number {
  const [one, other] = [a.fact.value.evidence, b.fact.value.evidence]
  return one.start - other.start || compare(a.toldKey, b.toldKey) || a.place - b.place
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
