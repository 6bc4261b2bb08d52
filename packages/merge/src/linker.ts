import { sharesClue, type ToldVisit } from '@jawla/domain'
import { isLinked } from './group-tellings.ts'
import { type Telling, toTelling } from './telling.ts'

/**
 * Tells which told visits pull at each other. Following such pairs, and those that people decided on, from a told visit on
 * finds all that merging it needs: merged with these alone it gives the visit that merging the whole record gives.
 */
export function linker(): (a: ToldVisit, b: ToldVisit) => boolean {
  const tellings = new Map<ToldVisit, Telling>()
  const tellingOf = (told: ToldVisit): Telling => {
    const known = tellings.get(told) ?? toTelling(told)
    tellings.set(told, known)
    return known
  }
  return (a, b) => {
    const [one, other] = [tellingOf(a), tellingOf(b)]
    return one.clues.some((clue) => other.clues.some((far) => sharesClue(clue, far))) && isLinked(one, other)
  }
}
