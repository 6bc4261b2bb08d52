import type { Evidence } from './evidence.ts'

/** Longer quotes are named by their first and last words. */
const LONGEST_WHOLE = 200
const EDGE_WORDS = 5
/** Shorter ones may stand elsewhere on the page too, in a menu or a headline: the words around them tell which is meant. */
const TELLING = 40
const CONTEXT_WORDS = 3

/**
 * The address of a page's words, by text fragment (WICG Scroll to Text Fragment): a browser that knows it opens the page there and
 * marks them, any other opens the page. Null where the address is not one of the web.
 */
export function wordsOnPage(
  url: string | null,
  text: string,
  evidence: Pick<Evidence, 'start' | 'end'>,
): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null
  const directive = textDirective(text, evidence)
  if (directive === null) return url
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`
}

/** `prefix-,start,end,-suffix` as far as they are needed, percent-encoded; null for what holds no word. */
function textDirective(text: string, { start, end }: Pick<Evidence, 'start' | 'end'>): string | null {
  const [from, to] = wholeWords(text, start, end)
  const lines = text
    .slice(from, to)
    .split(/[\n\r]+/)
    .map((line) => words(line))
    .filter((line) => line.length > 0)
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) return null
  // A start and its end may stand in different paragraphs; neither may run over the end of one.
  if (lines.length > 1) return `${encoded(first.slice(0, EDGE_WORDS))},${encoded(last.slice(-EDGE_WORDS))}`
  if (first.join(' ').length > LONGEST_WHOLE && first.length > 2 * EDGE_WORDS) {
    return `${encoded(first.slice(0, EDGE_WORDS))},${encoded(first.slice(-EDGE_WORDS))}`
  }
  const quote = first.join(' ')
  const isTelling = quote.length >= TELLING && words(text).join(' ').split(quote).length === 2
  const before = isTelling ? [] : words(text.slice(lineStart(text, from), from)).slice(-CONTEXT_WORDS)
  const after = isTelling ? [] : words(text.slice(to, lineEnd(text, to))).slice(0, CONTEXT_WORDS)
  return [
    before.length > 0 ? `${encoded(before)}-` : null,
    encoded(first),
    after.length > 0 ? `-${encoded(after)}` : null,
  ]
    .filter((part) => part !== null)
    .join(',')
}

/** Browsers find whole words only, and evidence may begin within one: in `بزيارة` it is `زيارة`. */
function wholeWords(text: string, start: number, end: number): [number, number] {
  const isWord = (at: number) => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at))
  let [from, to] = [start, end]
  while (from > 0 && isWord(from) && isWord(from - 1)) from--
  while (to < text.length && isWord(to - 1) && isWord(to)) to++
  return [from, to]
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

function lineEnd(text: string, at: number): number {
  const length = text.slice(at).search(/[\n\r]/)
  return length === -1 ? text.length : at + length
}

/** A dash, a comma and an ampersand mean something in a directive. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')
}
