import { foldText, type TextFingerprint } from '@jawla/domain'

/** Words of a phrase. Shorter phrases are also shared by reports that tell the same on their own: "le secrétaire d'État chargé". */
const PHRASE = 5
/** With 256 minima the share of phrases in common is known to within 0.03, a third of what parts copies from others. */
const MINIMA = 256
/** 24 bands of two minima: texts at the threshold share a band with a chance of 94 %, true copies mostly with 99 %. */
const BANDS = 24
const MINIMA_IN_BAND = 2
/**
 * Of the phrases of both texts together, this share is in both. Measured: an agency's text with another headline and first
 * paragraph, a quote added and the end cut has 0.42 and more of it, reports written on their own 0.23 and less.
 */
const COPY = 0.32

/**
 * The fingerprint of a text by MinHash (Broder 1997) over its phrases of five folded words: for each of 256 stirrings the least
 * hash of a phrase. The same text gives the same fingerprint on every machine.
 */
export function textFingerprint(text: string): TextFingerprint {
  const phrases = phraseHashes(text)
  if (phrases.length === 0) return { minima: [], bands: [] }
  const minima = STIRRINGS.map((stirring) => {
    let least = 0xffffffff
    for (const phrase of phrases) {
      const hash = stir(phrase ^ stirring)
      if (hash < least) least = hash
    }
    // Signed, as a database's integers are.
    return least | 0
  })
  return { minima, bands: bandsOf(minima) }
}

/** True where the two are one text, as far as outlets leave one text: with other first words, cut, a sentence added. */
export function isCopy(a: TextFingerprint, b: TextFingerprint): boolean {
  const bands = new Set(a.bands)
  return b.bands.some((band) => bands.has(band)) && commonShare(a, b) >= COPY
}

/** About which share of the phrases of both texts is in both. */
export function commonShare(a: TextFingerprint, b: TextFingerprint): number {
  const same = a.minima.filter((minimum, place) => minimum === b.minima[place]).length
  return same / Math.max(1, a.minima.length, b.minima.length)
}

/** A text with fewer words than a phrase is one phrase. */
function phraseHashes(text: string): number[] {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '')
    .map(hashWord)
  if (words.length === 0) return []
  const hashes = new Set<number>()
  for (let at = 0; at === 0 || at + PHRASE <= words.length; at++) {
    hashes.add(words.slice(at, at + PHRASE).reduce((hash, word) => stir(Math.imul(hash, 31) ^ word), PHRASE))
  }
  return [...hashes]
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The last mixing of MurmurHash3: a number of 32 bits to another, each bit depending on all. */
function stir(number: number): number {
  let hash = number
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const STIRRINGS: readonly number[] = Array.from({ length: MINIMA }, (_, at) => stir(Math.imul(at + 1, 0x9e3779b9)))

/** The place of the band is part of it: two texts share a band only at the same place. */
function bandsOf(minima: readonly number[]): number[] {
  return Array.from({ length: BANDS }, (_, band) =>
    minima
      .slice(band * MINIMA_IN_BAND, (band + 1) * MINIMA_IN_BAND)
      .reduce((hash, minimum) => stir(Math.imul(hash, 31) ^ minimum), band + 1),
  ).map((hash) => hash | 0)
}
