/**
 * Folds a name for comparison, never for show: case, accents, Arabic vowel marks, tatweel, hamza forms,
 * ta marbuta, alef maqsura, bidi marks and punctuation are levelled; words stay apart by one space.
 * `foldText('Fès–Meknès')` is `'fes meknes'`, `foldText('الصِّناعة التقليدية')` is `'الصناعه التقليديه'`.
 */
export function foldText(text: string): string {
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

/** An id for a name that no vocabulary knows: `entityId('برنامج جسر')` is `'~برنامج-جسر'`. */
export function entityId(name: string): string {
  return `~${foldText(name).replaceAll(' ', '-')}`
}
