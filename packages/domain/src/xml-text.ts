/** What XML cannot hold, however it is written; pages that are read in may. */
const NO_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** A text without the signs that XML cannot hold: one of them, and no reader takes any of the file. */
export function xmlText(text: string): string {
  return text.replace(NO_XML, '')
}
