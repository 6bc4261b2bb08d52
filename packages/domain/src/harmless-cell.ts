/** What spreadsheets take for the beginning of a formula, also in its full width, and the signs that they break off at. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫\t\r\n]/u

/**
 * A text that no spreadsheet computes: one that begins as formulas do, be it after spaces or signs that are not seen, gets an apostrophe
 * before it, as spreadsheets themselves write such texts. Any other stays as it is.
 */
export function harmlessCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
