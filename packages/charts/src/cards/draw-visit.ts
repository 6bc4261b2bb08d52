import type { ElementContent } from 'hast'
import { s } from 'hastscript'
import type { ToldVisitCard } from '../chart-data.ts'
import type { Body, Space } from '../drawing/body.ts'
import { leftOf, px, type Sheet, SIZES, write } from '../drawing/sheet.ts'
import { wrapText } from '../drawing/wrap-text.ts'
import { drawSentence } from './draw-sentence.ts'
import { outletWords, visitFacts } from './visit-words.ts'

const [WIDE, LABEL, LINE, BETWEEN, GAP] = [560, 15, 18, 9, 28]

/** Of the sentence's letters, at the usual scale. */
const SIZES_IN_CARD = [28, 25, 22, 19, 17, 15, 13, 12]

/** The facts of a visit and the sentence that tells of it: side by side, or one under the other where the picture is narrow. */
export function drawVisit(card: ToldVisitCard, sheet: Sheet, space: Space): Body {
  const { scale } = sheet
  const isWide = space.width >= WIDE * scale && (space.height === null || space.width > space.height * 1.1)
  const width = isWide ? (space.width - GAP * scale) * 0.46 : space.width
  const facts = drawFacts(card, sheet, { width, height: isWide ? space.height : null })
  const at = isWide ? { x: width + GAP * scale, y: 0 } : { x: 0, y: facts.height + BETWEEN * scale }
  const room = space.height === null ? null : space.height - at.y
  const told = drawTold(card, sheet, { ...at, width: space.width - at.x, height: room })
  // Where a card is too low for both, the sentence goes before it is cut to nothing.
  const fits = room === null || room >= 70 * scale
  const height = fits ? Math.max(facts.height, at.y + told.height) : facts.height
  return { nodes: [...facts.nodes, ...(fits ? told.nodes : [])], height: space.height ?? height }
}

function drawFacts(card: ToldVisitCard, sheet: Sheet, { width, height }: Space): Body {
  const { scale } = sheet
  const nodes: ElementContent[] = []
  let y = 0
  for (const { label, value } of visitFacts(card, sheet.speaker)) {
    const lines = wrapText(value, { width, size: SIZES.subtitle * scale, lines: 2 })
    const needs = (LABEL + lines.length * LINE) * scale
    if (height !== null && y + needs > height) break
    nodes.push(
      write(sheet, { x: 0, y: y + 11 * scale, text: label, size: SIZES.small, ink: 'muted' }),
      ...lines.map((text, index) =>
        write(sheet, { x: 0, y: y + (LABEL + 13 + index * LINE) * scale, text, size: SIZES.subtitle }),
      ),
    )
    y += needs + BETWEEN * scale
  }
  return { nodes, height: y }
}

interface Place {
  x: number
  y: number
  width: number
  height: number | null
}

function drawTold({ sentence }: ToldVisitCard, sheet: Sheet, { x, y, width, height }: Place): Body {
  const { scale, speaker } = sheet
  const aside = 14 * scale
  const lines = wrapText(outletWords(sentence, speaker), { width: width - aside, size: SIZES.small * scale, lines: 2 })
  const under = (10 + lines.length * 17) * scale
  const drawn = drawSentence(sheet, sentence, {
    x: x + aside,
    y,
    width: width - aside,
    height: height === null ? null : Math.max(20 * scale, height - under),
    sizes: (height === null ? [19] : SIZES_IN_CARD).map((size) => size * scale),
  })
  return {
    nodes: [
      s('rect', {
        x: leftOf(sheet, x, 3 * scale),
        y: px(y),
        width: px(3 * scale),
        height: px(drawn.height + under),
        class: 'blue',
      }),
      ...drawn.nodes,
      ...lines.map((text, index) =>
        write(sheet, {
          x: x + aside,
          y: y + drawn.height + (18 + index * 17) * scale,
          text,
          size: SIZES.small,
          ink: 'muted',
          bold: true,
        }),
      ),
    ],
    height: drawn.height + under,
  }
}
