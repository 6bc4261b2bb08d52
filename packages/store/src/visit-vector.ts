import { evidenceIn, type Visit } from '@jawla/domain'
import { searchVector } from './search-vector.ts'

/** Names of what a visit mentions beside those that its reports write: in the other language, of its province, and so on. */
export type FurtherWords = (visit: Visit) => readonly string[]

/** What a visit is found by of itself, beside the text of its reports; see `searchVector`. */
export function visitVector(visit: Visit, further: readonly string[]): string {
  const { officials, stops, programs, crafts, partners, figures, place } = visit
  const names = [...officials, ...stops, ...programs, ...crafts, ...partners].map(({ name }) => name)
  const others = [place?.name ?? null, ...stops.map((stop) => stop.place), ...figures.map(({ program }) => program)]
  return searchVector([...new Set([...names, ...others, ...further])])
}

/** What a visit is found by where only what people vouch for is shown: that, and the words that it rests on. */
export function reviewedVector(visit: Visit, further: readonly string[]): string {
  const quotes = visit.reports.flatMap((id) => evidenceIn(visit, id)).map(({ quote }) => quote)
  return visitVector(visit, [...further, ...quotes])
}
