/** As much of a text as is looked at. */
const SAMPLE = 6_000
const FEWEST_WORDS = 8

const FRENCH = new Set('le la les l de des du d et à au aux un une dans pour par est sur avec que qui'.split(' '))
const ENGLISH = new Set('the of and to in with was for by is on at that'.split(' '))

/**
 * What the form shows before anything is sent: Arabic by its script, French by its small words; null where it is neither, or too
 * short to tell. The reader on the server decides.
 */
export function guessLanguage(text: string): 'ar' | 'fr' | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  if (words.length < FEWEST_WORDS) return null
  const arabic = words.filter((word) => /^\p{Script=Arabic}/u.test(word)).length
  if (arabic * 2 >= words.length) return 'ar'
  const french = words.filter((word) => FRENCH.has(word)).length
  const english = words.filter((word) => ENGLISH.has(word)).length
  return french * 10 >= words.length && french > english ? 'fr' : null
}
