import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { creditedName } from '../author-line.ts'
import { isByline } from '../text/byline.ts'
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
export function articleText(document: Document, options: PageFacts): string | null {
  const content = new Readability(document, { disableJSONLD: true }).parse()?.content
  if (!content) return null
  const body = parseHTML(`<!doctype html><html><body>${content}</body></html>`).document.body
  // A line that is all link leads elsewhere; a link inside a sentence is part of it.
  const inside = blockLines(body).filter((line) => !isNoiseLine(line.text) && line.linked * 1.1 < line.text.length)
  const lines = inside.slice(inside.findIndex((line) => !isFrontLine(line.text, options)))
  const prose = lines.filter((line) => line.text.length >= 40 && line.linked * 2 < line.text.length)
  const proseLength = prose.reduce((sum, line) => sum + line.text.length, 0)
  if (proseLength < LEAST_PROSE[options.marked ? 'article' : 'unmarked']) return null
  if (!options.marked && isList(body)) return null
  return lines.map((line) => line.text).join('\n')
}

/** Title, byline, author or outlet, repeated between the heading and the text. */
function isFrontLine(line: string, { title, author, outlet }: PageFacts): boolean {
  return isByline(line) || creditedName(line) !== null || [title, author, outlet].includes(line)
}

interface Line {
  text: string
  /** How many of its characters are inside links. */
  linked: number
}

/** One line a block or `<br>`; white space inside a line is one space. */
function blockLines(root: Element): Line[] {
  const lines: Line[] = []
  let current = { raw: '', linked: 0 }
  const end = () => {
    const text = current.raw.replace(/[^\S\u00a0\u202f]+/gu, ' ').trim()
    if (text !== '') lines.push({ text, linked: current.linked })
    current = { raw: '', linked: 0 }
  }
  const walk = (node: Node, inLink: boolean) => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? ''
      current.raw += text
      if (inLink) current.linked += text.trim().length
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
