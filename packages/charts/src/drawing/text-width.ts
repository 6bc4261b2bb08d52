/** Letters of IBM Plex Sans and IBM Plex Sans Arabic by their width in hundredths of the size, Arabic ones as they stand within a word. */
const LETTERS: readonly (readonly [width: number, letters: string])[] = [
  [26, " '.,’ijlI|\u00a0\u202f/"],
  [32, 'f:;()[]!tr'],
  [41, '-'],
  [49, 'csvyzJLx«»“”'],
  [55, 'aegkoF'],
  [59, 'bdhnpquETYZS–'],
  [61, '0123456789PCVX'],
  [67, 'ABDKRU'],
  [71, 'GHNOQ&'],
  [81, 'wM'],
  [92, 'mW%—@…'],
  [22, 'اأإآ'],
  [32, 'بتثنيىئلرز'],
  [46, 'فقكهةوؤ'],
  [52, 'دذعغم'],
  [68, 'جحخطظ'],
  [86, 'سشصضء،؛'],
]
const WIDTHS = new Map(LETTERS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width / 100])))
const USUAL = 0.6
/** The last letter of an Arabic word runs out. */
const ARABIC_END = 0.3

const NO_WIDTH = /[\p{M}\u200b\u200e\u200f\u2060\u2066-\u2069]/gu
/** A browser that has not the font takes another, most of them somewhat wider. */
const ALLOWANCE = 1.1
const BOLD = 1.1

/**
 * About how many pixels wide a line of text is, rather more than less: a picture in an `<img>` cannot ask, and there the font may be another.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let width = [...text.matchAll(/\p{Script=Arabic}(?!\p{Script=Arabic})/gu)].length * ARABIC_END
  for (const letter of text.replace(NO_WIDTH, '').normalize('NFD').replace(NO_WIDTH, '')) {
    width += WIDTHS.get(letter) ?? USUAL
  }
  return width * size * ALLOWANCE * (bold ? BOLD : 1)
}
