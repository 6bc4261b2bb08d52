/**
 * Folds a name for comparison, never for show: case, accents, Arabic vowel marks, tatweel, hamza forms,
 * ta marbuta, alef maqsura, bidi marks and punctuation are levelled; words stay apart by one space.
 * `foldText('Fès–Meknès')` is `'fes meknes'`, `foldText('الصِّناعة التقليدية')` is `'الصناعه التقليديه'`.
 */
export function foldText(text: string): string {
  const units: number[] = []
  for (let at = 0; at < text.length; at++) {
    const folded = foldUnit(text.charCodeAt(at))
    if (folded === SEVERAL) return foldWhole(text)
    if (folded !== DROPPED && (folded !== SPACE || (units.length > 0 && units.at(-1) !== SPACE))) units.push(folded)
  }
  if (units.at(-1) === SPACE) units.pop()
  return units.length <= MOST_UNITS ? String.fromCharCode(...units) : foldWhole(text)
}

function foldWhole(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replace(/ٱ/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const SPACE = 0x20
/** As many units as one call takes as its arguments. */
const MOST_UNITS = 4_096
/** The unit folds to nothing; it folds to several units, is half a character, or Greek, where a sigma hangs on what follows. */
const [DROPPED, SEVERAL] = [0xfffe, 0xffff]
/** What each UTF-16 unit folds to, filled as units are met; 0 is not known yet. Names are folded one after another. */
const folds = new Uint16Array(0x1_0000)

function foldUnit(unit: number): number {
  const known = folds[unit] ?? 0
  return known === 0 ? learn(unit) : known
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  // Between two letters, so that a fold to nothing and a fold to a space tell themselves apart.
  const folded = /[\uD800-\uDFFF]|\p{Script=Greek}/u.test(character) ? null : foldWhole(`a${character}a`).slice(1, -1)
  const same = folded === '' ? DROPPED : folded?.length === 1 ? folded.charCodeAt(0) : SEVERAL
  folds[unit] = same
  return same
}

/** An id for a name that no vocabulary knows: `entityId('برنامج جسر')` is `'~برنامج-جسر'`. */
export function entityId(name: string): string {
  return `~${foldText(name).replaceAll(' ', '-')}`
}
