import { foldText } from '@jawla/domain'

/** Words that names have or lack without meaning another thing: "siège de la chambre", "chambre". */
const JOINING = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'et', 'en', 'a', 'au', 'aux', 'في', 'من', 'ب'])

/** The folded words of a name without articles and joining words. */
export function nameWords(name: string): string[] {
  return foldText(name)
    .split(' ')
    .filter((word) => !JOINING.has(word))
    .map((word) => word.replace(/^(?:[وفبلك]?ال|لل)(?=\p{Script=Arabic}{2,})/u, ''))
    .filter((word) => word !== '')
}

/** How much two names say the same, 0 to 1: twice the words in common over all words (Dice). */
export function nameOverlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const rest = [...b]
  let common = 0
  for (const word of a) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    rest.splice(at, 1)
    common++
  }
  return (2 * common) / (a.length + b.length)
}

export function isArabic(name: string): boolean {
  return /\p{Script=Arabic}/u.test(name)
}
