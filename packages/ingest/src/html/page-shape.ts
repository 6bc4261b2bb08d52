import { IngestError } from '../ingest-error.ts'

/** More than any article has; beyond, parsing and searching would take minutes. */
const MOST_ELEMENTS = 100_000
const DEEPEST = 400
/** Characters of text, each counted as often as elements hold it: finding the article reads the text of every one of them. */
const MOST_HELD_TEXT = 20_000_000

/** Elements that authors may leave open, so that they say nothing about depth. */
const OFTEN_OPEN =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|link|li|meta|option|p|source|t[dhr]|tbody|thead|track|wbr)$/

/** What is inside these is no markup. */
const RAW = /^(?:script|style|textarea|title)$/

/**
 * Looks once over the source before it is parsed.
 * @throws IngestError for a page with more elements, deeper ones, or more text in deep ones, than any article has.
 */
export function checkShape(page: string, where: string): void {
  const tag = /<(?:(!--)|(\/?)([a-z][a-z0-9]*))/gi
  let elements = 0
  let depth = 0
  let heldText = 0
  let textStart = 0
  const hold = (end: number) => {
    heldText += Math.max(0, end - textStart) * depth
    if (heldText > MOST_HELD_TEXT) throw new IngestError(where, 'the page holds too much text too deep in its elements')
  }
  for (let match = tag.exec(page); match !== null; match = tag.exec(page)) {
    const [, comment, slash, name = ''] = match
    hold(match.index)
    const raw = comment === undefined && slash === '' && RAW.test(name.toLowerCase())
    if (comment !== undefined || raw) {
      const end = page.indexOf(raw ? `</${name}` : '-->', tag.lastIndex)
      if (end === -1) return
      tag.lastIndex = end + 2
      textStart = tag.lastIndex
      continue
    }
    // Attributes are no text. Where no tag is closed any more, there is none either.
    if (textStart < page.length) textStart = page.indexOf('>', tag.lastIndex) + 1 || page.length
    if (!OFTEN_OPEN.test(name.toLowerCase())) depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (++elements > 2 * MOST_ELEMENTS) throw new IngestError(where, `the page has more than ${MOST_ELEMENTS} elements`)
    if (depth > DEEPEST) throw new IngestError(where, `the page nests elements more than ${DEEPEST} deep`)
  }
  hold(page.length)
}

/** The page with the html, head and body tags that HTML allows to be left out and the parser needs. */
export function wholePage(page: string): string {
  const whole = withBody(page)
  if (/<head[\s>]/i.test(whole)) return whole
  const html = /<html[^>]*>/i.exec(whole)
  const start = html === null ? 0 : html.index + html[0].length
  const end = Math.max(start, whole.search(/<body[\s>]/i))
  return `${whole.slice(0, start)}<head>${whole.slice(start, end)}</head>${whole.slice(end)}`
}

function withBody(page: string): string {
  const content = page.replace(/^\s*<!doctype[^>]*>/i, '')
  const whole = /<html[\s>]/i.test(content) ? content : `<html>${content}</html>`
  if (/<body[\s>]/i.test(whole)) return whole
  const before = /<\/head\s*>/i.exec(whole) ?? /<html[^>]*>/i.exec(whole)
  const start = before === null ? 0 : before.index + before[0].length
  return `${whole.slice(0, start)}<body>${whole.slice(start)}`
}
