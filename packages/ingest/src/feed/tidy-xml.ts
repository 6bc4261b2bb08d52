import { IngestError } from '../ingest-error.ts'

/** A tag longer than this is no tag. */
const MAX_TAG = 16_384

/** Elements that hold a person. The parser takes their text apart, in time that grows with the square of its length. */
const PEOPLE = ['author', 'managingeditor', 'webmaster']
const MAX_PERSON = 2_000

const NAME_START = /[\p{L}_:]/u
const NAME = /^<\/?([^\s/>]+)/

export interface TidyXml {
  /** The document without comments, declarations and document types, its stray "<" escaped. */
  xml: string
  /** The name of the first element, in small letters; null where there is none. */
  root: string | null
}

/**
 * One pass over an XML document before the parser sees it, in time linear in its length: whatever is written there, the parser finds
 * tags and text only. Document types go, and with them every entity that somebody declares, so that nothing expands. After `maxItems`
 * items the rest is left out.
 * @throws IngestError where a comment, CDATA section or declaration is never closed.
 */
export function tidyXml(text: string, options: { where: string; maxItems: number }): TidyXml {
  const kept: string[] = []
  let root: string | null = null
  let inChannel = false
  let items = 0
  /** How much may still stand inside of the person that is open; null outside of one. */
  let personLeft: number | null = null
  const keep = (part: string) => {
    if (personLeft === null) return kept.push(part)
    personLeft -= part.length
    return personLeft < 0 ? 0 : kept.push(part)
  }
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    keep(text.slice(at, open === -1 ? text.length : open))
    if (open === -1) break
    const next = text[open + 1]
    if (next === '!' || next === '?') {
      const end = declarationEnd(text, open, options.where)
      if (text.startsWith('<![CDATA[', open)) keep(text.slice(open, end))
      at = end
      continue
    }
    const end = tagEnd(text, open)
    if (end === null) {
      keep('&lt;')
      at = open + 1
      continue
    }
    const tag = text.slice(open, end)
    const name = NAME.exec(tag)?.[1] ?? ''
    const isPerson = PEOPLE.includes(name.toLowerCase())
    if (isPerson && next === '/') personLeft = null
    keep(tag)
    at = end
    if (isPerson && next !== '/' && !tag.endsWith('/>')) personLeft ??= MAX_PERSON
    root ??= name
    if (localName(name) === 'channel') inChannel = next !== '/'
    if (next === '/' && ['item', 'entry'].includes(localName(name)) && ++items >= options.maxItems) {
      kept.push(inChannel ? '</channel>' : '', `</${root}>`)
      break
    }
  }
  return { xml: kept.join(''), root: root?.toLowerCase() ?? null }
}

/** Where the comment, CDATA section, instruction or declaration that opens here has its end. */
function declarationEnd(text: string, open: number, where: string): number {
  const [what, close] = text.startsWith('<!--', open)
    ? ['comment', '-->']
    : text.startsWith('<![CDATA[', open)
      ? ['CDATA section', ']]>']
      : text[open + 1] === '?'
        ? ['instruction', '?>']
        : ['declaration', '>']
  const end = what === 'declaration' ? doctypeEnd(text, open) : text.indexOf(close, open + 2)
  if (end !== -1) return end + close.length
  throw new IngestError(where, `broken XML: the ${what} on line ${lineOf(text, open)} is never closed`)
}

/** The ">" of a document type: not one in quotes, in a comment or between the brackets of its own declarations. */
function doctypeEnd(text: string, open: number): number {
  let inside = false
  for (let at = open + 2; at < text.length; at++) {
    const character = text[at]
    if (character === '"' || character === "'") at = text.indexOf(character, at + 1)
    else if (text.startsWith('<!--', at)) at = text.indexOf('-->', at)
    else if (character === '[') inside = true
    else if (character === ']') inside = false
    else if (character === '>' && !inside) return at
    if (at === -1) return -1
  }
  return -1
}

/**
 * The place after the tag that opens here; null where this "<" opens none. A tag ends at its first ">" outside of an attribute's
 * quotes, and before any other "<".
 */
function tagEnd(text: string, open: number): number | null {
  const start = text[open + 1] === '/' ? open + 2 : open + 1
  if (!NAME_START.test(text[start] ?? '')) return null
  let quote: string | null = null
  let before = ''
  for (let at = start; at < text.length && at < open + MAX_TAG; at++) {
    const character = text[at] ?? ''
    if (character === '<') return null
    if (quote !== null) {
      if (character === quote) quote = null
    } else if (character === '>') return at + 1
    // An apostrophe elsewhere than after "=" opens nothing.
    else if ((character === '"' || character === "'") && before === '=') quote = character
    if (character > ' ') before = character
  }
  return null
}

/** `localName('atom:Entry')` is `'entry'`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

function lineOf(text: string, at: number): number {
  let line = 1
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) line++
  return line
}
