import { Marked, type Token, type Tokens } from 'marked'
import { unbroken } from '../src/i18n/unbroken.ts'

/** A document as a page shows it. */
export interface RenderedDocument {
  title: string
  /** Its headings below the title, in order; each has this id in `html`. */
  contents: { id: string; title: string; depth: number }[]
  /** Of our own documents alone: nothing in it is checked. */
  html: string
}

/**
 * A document of ours in Markdown as HTML. Links lead to the same heading in every language: ids are made of the headings of `original`, the
 * same document in English, which has as many in the same order.
 */
export function renderDocument(markdown: string, original: string): RenderedDocument {
  const marked = new Marked()
  const ids = headings(marked.lexer(original)).map(({ text }) => slug(text))
  const found = headings(marked.lexer(markdown))
  if (found.length !== ids.length) throw new Error(`${found.length} headings, the original has ${ids.length}`)
  let at = 0
  marked.use({
    renderer: {
      heading({ tokens, depth }) {
        const id = ids[at++] ?? ''
        if (depth === 1) return ''
        const words = this.parser.parseInline(tokens)
        return `<h${depth} id="${id}"><a href="#${id}">${words}</a></h${depth}>\n`
      },
      // Arabic words in a French sentence, and the other way round, keep their own order.
      codespan: ({ text }) => `<code dir="auto">${escaped(text)}</code>`,
      text(token) {
        if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens)
        return unbroken(escaped(token.text)).replace(/−\d[\d.,]*/g, '<bdi dir="ltr">$&</bdi>')
      },
      table({ header, rows }) {
        const row = (cells: Tokens.TableCell[], tag: 'th' | 'td') =>
          `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')}</tr>`
        const body = rows.map((cells) => row(cells, 'td')).join('')
        // The keyboard scrolls what is wider than the screen.
        return `<div class="scroll" tabindex="0"><table><thead>${row(header, 'th')}</thead><tbody>${body}</tbody></table></div>\n`
      },
    },
  })
  const html = marked.parser(marked.lexer(markdown))
  const [title, ...contents] = found.map(({ text, depth }, index) => ({ id: ids[index] ?? '', title: text, depth }))
  return { title: title?.title ?? '', contents, html }
}

function headings(tokens: readonly Token[]): Tokens.Heading[] {
  return tokens.filter((token): token is Tokens.Heading => token.type === 'heading')
}

/** `What one visit is`: `what-one-visit-is`. */
function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
}
