/** Names of things, found by their first word. */
export type NamesByFirstWord<T> = ReadonlyMap<string, readonly Name<T>[]>

type Name<T> = { readonly words: readonly string[]; readonly of: T }

/** Of names that are written alike, the last one's is kept. */
export function namesByFirstWord<T>(names: Iterable<readonly [name: string, of: T]>): NamesByFirstWord<T> {
  const byFirst = new Map<string, { words: readonly string[]; of: T }[]>()
  for (const [name, of] of new Map(names)) {
    const words = name.split(' ')
    const [first = ''] = words
    const others = byFirst.get(first)
    if (others) others.push({ words, of })
    else byFirst.set(first, [{ words, of }])
  }
  return byFirst
}

/**
 * What the name with the most words in a text is of, the first of equals; null where none stands there. `isJoined` tells whether
 * a word's first letter may be one that is joined to a name: `بوجدة`.
 */
export function longestName<T>(
  text: readonly string[],
  names: NamesByFirstWord<T>,
  isJoined: (word: string) => boolean,
): T | null {
  let longest: Name<T> | null = null
  for (let at = 0; at < text.length; at++) {
    const word = text[at] ?? ''
    longest = longerOf(longest, text, at, names.get(word))
    if (isJoined(word)) longest = longerOf(longest, text, at, names.get(word.slice(1)))
  }
  return longest?.of ?? null
}

function longerOf<T>(
  longest: Name<T> | null,
  text: readonly string[],
  at: number,
  names: readonly Name<T>[] | undefined,
): Name<T> | null {
  let longer = longest
  for (const name of names ?? [])
    if (name.words.length > (longer?.words.length ?? 0) && goesOn(text, at, name.words)) longer = name
  return longer
}

function goesOn(text: readonly string[], at: number, name: readonly string[]): boolean {
  for (let word = 1; word < name.length; word++) if (text[at + word] !== name[word]) return false
  return true
}
