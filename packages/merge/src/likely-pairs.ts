import { sharesClue, type ToldClue } from '@jawla/domain'
import type { Telling } from './telling.ts'

export type Pair = readonly [a: number, b: number]

type Entry = { position: number; clue: ToldClue }

/**
 * The pairs of tellings that share a clue, each once, by position with the lower first. Tellings of one clue are
 * swept in order of day, so that the work grows with what happens on the same days and not with the whole record.
 */
export function* likelyPairs(tellings: readonly Telling[]): Generator<Pair> {
  const byClue = new Map<string, Entry[]>()
  for (const [position, { clues }] of tellings.entries()) {
    for (const clue of clues) {
      const entries = byClue.get(clue.clue)
      if (entries) entries.push({ position, clue })
      else byClue.set(clue.clue, [{ position, clue }])
    }
  }
  const seen = new Set<number>()
  for (const entries of byClue.values()) {
    for (const [one, other] of overlapping(entries)) {
      const [a, b] = one < other ? [one, other] : [other, one]
      const pair = a * tellings.length + b
      if (seen.has(pair)) continue
      seen.add(pair)
      yield [a, b]
    }
  }
}

function* overlapping(entries: Entry[]): Generator<Pair> {
  entries.sort((a, b) => (a.clue.first < b.clue.first ? -1 : a.clue.first > b.clue.first ? 1 : 0))
  let open: Entry[] = []
  for (const entry of entries) {
    open = open.filter(({ clue }) => clue.last >= entry.clue.first)
    for (const other of open) if (sharesClue(entry.clue, other.clue)) yield [entry.position, other.position]
    open.push(entry)
  }
}
