/** A character that a page's source wrote as `&rsquo;`, `&#8217;` or `&amp;rsquo;`, and how many units it takes there. */
export type Entity = { readonly character: string; readonly length: number }

const ENTITY = /&(?:amp;)?(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy
const AMPERSAND = '&amp;'
const LAST_CHARACTER = 0x10_ffff

const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  hellip: '…',
  middot: '·',
  bull: '•',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  oelig: 'œ',
  OElig: 'Œ',
  aelig: 'æ',
  AElig: 'Æ',
}
const ACCENTED = /^([a-z])(grave|acute|circ|uml|cedil|tilde)$/i
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
}

/** The entity that starts at an ampersand; null where the ampersand is only that. */
export function entityAt(raw: string, at: number): Entity | null {
  ENTITY.lastIndex = at
  const found = ENTITY.exec(raw)
  const character = found && characterOf(found[1], found[2], found[3])
  if (found && character) return { character, length: found[0].length }
  return raw.startsWith(AMPERSAND, at) ? { character: '&', length: AMPERSAND.length } : null
}

function characterOf(decimal?: string, hexadecimal?: string, name?: string): string | null {
  if (name !== undefined) return named(name)
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const isCharacter = code > 0 && code <= LAST_CHARACTER && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : null
}

function named(name: string): string | null {
  if (Object.hasOwn(NAMED, name)) return NAMED[name] ?? null
  const [, letter, accent] = ACCENTED.exec(name) ?? []
  return letter && accent ? (letter + ACCENTS[accent.toLowerCase()]).normalize('NFC') : null
}
