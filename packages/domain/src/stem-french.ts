/**
 * The stem of a folded French word, without plural, feminine and the endings of -er verbs: `artisan` for artisanes, `region` … The
 * way of Savoy's minimal stemmer (A stemming procedure and stopword list for general French corpora, 1999), which leaves words
 * of five letters alone; here ville is found by villes, and the feminine of -eur by its masculine.
 */
export function frenchStem(word: string): string {
  if (/\p{N}/u.test(word)) return word
  return withoutDouble(withoutFeminine(singular(word)))
}

/** Fès and Salé stay as they are. */
const LEAST = 4

function singular(word: string): string {
  if (word.length < LEAST) return word
  if (word.endsWith('eaux')) return word.slice(0, -1)
  if (word.length > 5 && word.endsWith('aux')) return `${word.slice(0, -2)}l`
  // travail, travaux
  if (word.length > 5 && /ails?$/.test(word)) return word.replace(/ails?$/, 'al')
  if (/[eo]ux$/.test(word)) return word.slice(0, -1)
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

function withoutFeminine(word: string): string {
  if (word.length <= LEAST) return word
  if (word.length > 6 && word.endsWith('trice')) return `${word.slice(0, -5)}teur`
  if (word.length > 6 && word.endsWith('euse')) return `${word.slice(0, -4)}eur`
  const base = word.replace(/e{1,2}$/, '')
  return base.length > 5 && base.endsWith('er') ? base.slice(0, -2) : base
}

function withoutDouble(word: string): string {
  return word.length >= LEAST ? word.replace(/(\p{L})\1$/u, '$1') : word
}
