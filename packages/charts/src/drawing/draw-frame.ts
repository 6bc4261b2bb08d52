import type { Element, ElementContent } from 'hast'
import { s } from 'hastscript'
import type { ChartData } from '../chart-data.ts'
import type { ChartLook, ChartWords, Picture } from '../picture.ts'
import { speakerOf } from '../words/say.ts'
import type { Body, Space } from './body.ts'
import { rootClass, styleSheet } from './paints.ts'
import { patternsOf } from './patterns.ts'
import { leftOf, px, type Sheet, SIZES, write } from './sheet.ts'
import { STAR } from './star-outline.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

interface Content {
  data: ChartData
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
export function drawFrame({ data, look, words }: Content, drawBody: (sheet: Sheet, space: Space) => Body): Picture {
  const scale = scaleOf(look)
  const margin = Math.round((look.width < 400 ? 12 : 18) * scale)
  const sheet: Sheet = {
    speaker: speakerOf(look.language),
    width: look.width - 2 * margin,
    scale,
    linkTo: look.linkTo,
    theme: look.theme,
  }
  const isCard = look.height !== null
  const title = look.title?.replace(TURNED, '') ?? words.title
  const head = drawHead(sheet, { title, subtitle: words.subtitle, isCard, sample: data.sample })
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
  const patterns = patternsOf(look.theme, used)
  for (const name of patterns.flatMap(classesOf)) used.add(name)
  const svg = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: look.width,
      height,
      viewBox: `0 0 ${look.width} ${height}`,
      class: rootClass(look.theme),
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
      s('style', styleSheet(look.theme, used, look.linkTo !== null)),
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

interface Head {
  title: string
  subtitle: string
  isCard: boolean
  sample: boolean
}

function drawHead(sheet: Sheet, { title, subtitle, isCard, sample }: Head): Body {
  const { scale, width, speaker } = sheet
  const most = isCard ? 2 : 4
  const lines = [
    ...wrapText(title, { width, size: SIZES.title * scale, bold: true, lines: most }).map((text) => ({
      text,
      look: { size: SIZES.title, bold: true, ink: 'ink' },
      step: 26,
    })),
    ...wrapText(subtitle, { width, size: SIZES.subtitle * scale, lines: most }).map((text) => ({
      text,
      look: { size: SIZES.subtitle, ink: 'muted' },
      step: 20,
    })),
    ...wrapText(sample ? speaker.t('chart.sample') : '', { width, size: SIZES.small * scale, lines: 3 }).map(
      (text) => ({
        text,
        look: { size: SIZES.small, ink: 'alert' },
        step: 18,
      }),
    ),
  ]
  return writeLines(sheet, lines)
}

interface Line {
  text: string
  look: { size: number; bold?: boolean; ink: string }
  /** From the line before, at the usual scale. */
  step: number
}

function writeLines(sheet: Sheet, lines: readonly Line[]): Body {
  let y = 0
  const nodes = lines.map(({ text, look, step }) => {
    y += step * sheet.scale
    return write(sheet, { x: 0, y: y - (step - look.size) * sheet.scale * 0.6, text, ...look })
  })
  return { nodes, height: y }
}

interface Foot {
  words: ChartWords
  site: string
  isCard: boolean
}

/** Notes, then the source with the mark and the site at the end of its line, or under it. */
function drawFoot(sheet: Sheet, { words, site, isCard }: Foot): Body {
  const { scale, width } = sheet
  const size = SIZES.small * scale
  const lined = (text: string, lines: number) => wrapText(text, { width, size, lines })
  const notes = words.notes.flatMap((note) => lined(note, isCard ? 2 : 6)).slice(0, isCard ? 2 : undefined)
  const named = textWidth(site, size, true) + 20 * scale
  const beside = wrapText(words.source, { width: Math.max(1, width - named - 16 * scale), size, lines: 2 })
  const isBeside = width > 420 * scale && !beside.at(-1)?.endsWith('…')
  const source = isBeside ? beside : lined(words.source, 8)
  const small = (text: string): Line => ({ text, look: { size: SIZES.small, ink: 'muted' }, step: 17 })
  const told = writeLines(sheet, [...notes, ...source, ...(isBeside ? [] : [''])].map(small))
  const ruled = notes.length * 17 * scale + 3 * scale
  const shifted = told.nodes.map((node, index): ElementContent => {
    return index < notes.length ? node : s('g', { transform: `translate(0 ${px(8 * scale)})` }, [node])
  })
  const height = told.height + 8 * scale
  const siteY = height - 5 * scale
  const star = 12 * scale
  const starAt = isBeside ? width - star : 0
  return {
    nodes: [
      ...shifted.filter((_, index) => index < notes.length + source.length),
      s('path', { d: `M0 ${px(ruled)}H${px(width)}`, class: 'grid' }),
      s('path', {
        d: STAR,
        class: 'blue',
        transform: `translate(${leftOf(sheet, starAt, star)} ${px(siteY - star * 0.85)}) scale(${px((star / 24) * 100) / 100})`,
      }),
      write(sheet, {
        x: isBeside ? width - star - 5 * scale : star + 5 * scale,
        y: siteY,
        text: site,
        size: SIZES.small,
        anchor: isBeside ? 'end' : 'start',
        bold: true,
        ink: 'muted',
      }),
    ],
    height,
  }
}

function classesOf(node: ElementContent): string[] {
  if (node.type !== 'element') return []
  const own = (node as Element).properties.className
  return [...(Array.isArray(own) ? own.map(String) : []), ...node.children.flatMap(classesOf)]
}
