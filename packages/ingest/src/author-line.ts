/** "بقلم فلان", "Par Untel": who wrote it, on a line of its own. */
const CREDIT = /^(?:بقلم|كتبها?|إعداد|تحرير|متابعة|par|écrit par|propos recueillis par)(?=[\s:/])[\s:/]*/iu

/** A Latin name: every word with a capital, particles aside. */
const LATIN_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|el|al|de|ben|bin|ait|ould))+$/u

/** An Arabic name: it ends with the article's ال, or holds a word that only names hold. A short sentence seldom does. */
const ARABIC_NAME =
  /^\p{Script=Arabic}+(?: \p{Script=Arabic}+)*(?: ال\p{Script=Arabic}{2,}| (?:بن|ابن|أيت|آيت|ولد|أبو) \p{Script=Arabic}+)$/u

/**
 * The author named on the report's last line, as many outlets print it after the text; null where the last line is none.
 * The line stays in the text. It must be a name of two to four words by its form, and follow a finished sentence.
 */
export function authorAtEnd(text: string): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [before, last] = [lines.at(-2), lines.at(-1)]
  if (before === undefined || last === undefined || last.length > 60) return null
  const credited = creditedName(last)
  const name = credited ?? last.replace(/[.\s]+$/u, '')
  if (!/[.!؟?…»"”)]$/u.test(before) || name.split(/\s+/).length > 4) return null
  return credited !== null || LATIN_NAME.test(name) || ARABIC_NAME.test(name) ? name : null
}

/** `creditedName('Par Amina El Fassi')` is `'Amina El Fassi'`; null where the line credits nobody. */
export function creditedName(line: string): string | null {
  const name = line.replace(CREDIT, '').replace(/[.\s]+$/u, '')
  return CREDIT.test(line) && name !== '' ? name : null
}
