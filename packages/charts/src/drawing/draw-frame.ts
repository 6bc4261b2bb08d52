import type { Element, ElementContent } from 'hast'
import { s } from 'hastscript'
import type { ChartLook, ChartWords, Picture } from '../picture.ts'
import { speakerOf } from '../words/say.ts'
import type { Body, Space } from './body.ts'
import { drawFoot } from './draw-foot.ts'
import { drawHead } from './draw-head.ts'
import { styleSheet } from './paints.ts'
import { patternsOf } from './patterns.ts'
import { px, type Sheet, SIZES } from './sheet.ts'

interface Content {
  look: ChartLook
  words: ChartWords
}

const FONTS = 'IBM Plex Sans Arabic, IBM Plex Sans, system-ui, sans-serif'
/** Signs that turn the direction of what follows: a title could turn more than itself with them. */
const TURNED = /[\u202A-\u202E\u2066-\u2069]/g
/** What a card is laid out for: in larger ones everything is larger. */
const CARD = { width: 600, height: 450 }
/** From this width on everything grows with the picture. */
const WIDEST = 900

/** Puts a chart between its title and its source, and all of it into an `svg` element. */
export function drawFrame({ look, words }: Content, drawBody: (sheet: Sheet, space: Space) => Body): Picture {
  const scale = scaleOf(look)
  const margin = Math.round((look.width < 400 ? 12 : 18) * scale)
  const sheet: Sheet = {
    speaker: speakerOf(look.language),
    width: look.width - 2 * margin,
    scale,
    linkTo: look.linkTo,
  }
  const isCard = look.height !== null
  const title = look.title?.replace(TURNED, '') ?? words.title
  const head = drawHead(sheet, { title, subtitle: words.subtitle, isCard, samples: words.samples })
  const notes = look.notice ? [look.notice, ...words.notes] : words.notes
  const foot = drawFoot(sheet, { words: { ...words, notes }, site: look.site, isCard })
  const between = 14 * scale
  const room = look.height === null ? null : look.height - 2 * margin - head.height - foot.height - 2 * between
  const body = drawBody(sheet, { width: sheet.width, height: room })
  const height = look.height ?? Math.ceil(2 * margin + head.height + body.height + foot.height + 2 * between)
  const top = (y: number) => `translate(${margin} ${px(y)})`
  const parts: ElementContent[] = [
    s('g', { transform: top(margin) }, head.nodes),
    s('g', { transform: top(margin + head.height + between) }, body.nodes),
    s('g', { transform: top(height - margin - foot.height) }, foot.nodes),
  ]
  const used = new Set<string>(['paper', ...parts.flatMap(classesOf)])
  // A page may hold the same chart twice, for narrow and wide windows: the patterns of what it hides draw nothing.
  const name = `jawla-${look.theme}-${look.width}`
  const patterns = patternsOf(name, used)
  for (const name of patterns.flatMap(classesOf)) used.add(name)
  const svg = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: look.width,
      height,
      viewBox: `0 0 ${look.width} ${height}`,
      class: name,
      lang: look.language,
      direction: 'ltr',
      // Links inside of what is an image are kept from those who do not see it.
      role: look.linkTo === null ? 'img' : 'group',
      ariaLabel: title,
      fontFamily: FONTS,
      fontSize: px(SIZES.label * scale),
    },
    [
      s('title', title),
      s('desc', words.alt),
      s('style', styleSheet({ name, theme: look.theme }, used, look.linkTo !== null)),
      ...(patterns.length === 0 ? [] : [s('defs', patterns)]),
      s('rect', { width: look.width, height, class: 'paper' }),
      ...parts,
    ],
  )
  return { svg, width: look.width, height }
}

function scaleOf({ width, height }: ChartLook): number {
  if (height === null) return Math.max(1, width / WIDEST)
  return Math.max(0.75, Math.min(width / CARD.width, height / CARD.height))
}

function classesOf(node: ElementContent): string[] {
  if (node.type !== 'element') return []
  const own = (node as Element).properties.className
  return [...(Array.isArray(own) ? own.map(String) : []), ...node.children.flatMap(classesOf)]
}
