/** How a noun makes its dual: what the singular ends in and loses, and what it takes instead. */
const ENDINGS = [
  { ending: 'ة', dual: ['تان', 'تين'] },
  // ين is the plural of most nouns too: متدربين says of nobody that they are two.
  { ending: '', dual: ['ان'] },
] as const

/** A movement's name. */
const NO_DUAL: ReadonlySet<string> = new Set(['طالب'])

/** `متدربة` in two: متدربتان, متدربتين. Only forms that no plural shares. */
export function arabicDuals(noun: string): string[] {
  if (noun.includes(' ') || NO_DUAL.has(noun)) return []
  const found = ENDINGS.find(({ ending }) => noun.endsWith(ending))
  return found ? found.dual.map((dual) => noun.slice(0, noun.length - found.ending.length) + dual) : []
}
