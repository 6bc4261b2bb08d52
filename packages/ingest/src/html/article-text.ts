import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { creditedName } from '../author-line.ts'
import { isByline, isDayLine } from '../text/byline.ts'
import type { OutletRule } from './outlet-rules.ts'
import type { PageFacts } from './page-facts.ts'
import { isNoiseLine } from './page-noise.ts'

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)

/** Fewer characters of prose than this on a page that does not call itself an article are a notice, not a report. */
const LEAST_PROSE = { article: 40, unmarked: 150 } as const

/**
 * The article's own text: paragraphs and headings on lines of their own, no link lists, no captions. Changes the document.
 * Null where the page holds no article: a home page, a list, a notice.
 */
export function articleText(document: Document, options: PageFacts & { rule: OutletRule | null }): string | null {
  const { rule } = options
  const ruled = rule?.text === undefined ? [] : linesOf([...document.querySelectorAll(rule.text)])
  if (ruled.length > 0) return ruled.map((line) => line.text).join('\n')
  const content = new Readability(document, { disableJSONLD: true }).parse()?.content
  if (!content) return null
  const body = parseHTML(`<!doctype html><html><body>${content}</body></html>`).document.body
  const inside = linesOf([body])
  const start = inside.findIndex((line) => !isFrontLine(line.text, options))
  const lines = start === -1 ? [] : inside.slice(start)
  const prose = lines.filter((line) => line.text.length >= 40 && line.linked * 2 < letterCount(line.text))
  const proseLength = prose.reduce((sum, line) => sum + line.text.length, 0)
  if (proseLength < LEAST_PROSE[options.marked ? 'article' : 'unmarked']) return null
  const teasers = prose.filter((line) => /(?:…|\.{3})\]?$/u.test(line.text)).length
  if (isList(body) && (!options.marked || teasers * 2 > prose.length)) return null
  return lines.map((line) => line.text).join('\n')
}

/** A line that is all link leads elsewhere; a link inside a sentence is part of it. */
function linesOf(elements: readonly Element[]): Line[] {
  return elements
    .flatMap((element) => blockLines(element))
    .filter((line) => !isNoiseLine(line.text) && line.linked * 1.1 < letterCount(line.text))
}

/** Title, byline, author or outlet, repeated between the heading and the text. */
function isFrontLine(line: string, { title, author, outlet }: PageFacts): boolean {
  return isByline(line) || isDayLine(line) || creditedName(line) !== null || [title, author, outlet].includes(line)
}

/** What tells browsers where to break and which way to write: no part of the words. The joiners between letters stay. */
const LAYOUT_MARKS = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

function letterCount(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

interface Line {
  text: string
  /** How many of its letters and digits are inside links. */
  linked: number
}

/** One line a block or `<br>`; white space inside a line is one space. */
function blockLines(root: Element): Line[] {
  const lines: Line[] = []
  let current = { raw: '', linked: 0 }
  const end = () => {
    const text = current.raw
      .replace(LAYOUT_MARKS, '')
      .replace(/[^\S\u00a0\u202f]+/gu, ' ')
      .trim()
    if (text !== '') lines.push({ text, linked: current.linked })
    current = { raw: '', linked: 0 }
  }
  const walk = (node: Node, inLink: boolean) => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? ''
      current.raw += text
      if (inLink) current.linked += letterCount(text)
      return
    }
    const block = BLOCKS.has(node.nodeName)
    if (block || node.nodeName === 'BR') end()
    for (const child of node.childNodes) walk(child, inLink || node.nodeName === 'A')
    if (block) end()
  }
  walk(root, false)
  end()
  return lines
}

/** A page of teasers: several headings that are links. */
function isList(body: Element): boolean {
  return (
    [...body.querySelectorAll('h1,h2,h3,h4')].filter((heading) => heading.querySelector('a') ?? heading.closest('a'))
      .length >= 3
  )
}
