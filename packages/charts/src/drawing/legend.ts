import type { Element } from 'hast'
import { rect, type Sheet, SIZES, write } from './sheet.ts'
import { textWidth } from './text-width.ts'
import { cutText } from './wrap-text.ts'

export interface Key {
  /** The class of its sample. */
  look: string
  /** A line is seen as such by its width inside the sample. */
  outlined?: boolean
  text: string
}

interface Place {
  x: number
  y: number
  width: number
}

const [SAMPLE_WIDTH, SAMPLE_HEIGHT, GAP, BETWEEN, LINE] = [20, 12, 6, 14, 19]

/** What fills and patterns mean: samples with words, one after another in as many lines as they need. */
export function drawLegend(
  sheet: Sheet,
  keys: readonly Key[],
  { x, y, width }: Place,
): { nodes: Element[]; height: number } {
  const { scale } = sheet
  const nodes: Element[] = []
  let [at, line] = [0, 0]
  for (const { look, outlined = false, text } of keys) {
    const room = width - (SAMPLE_WIDTH + GAP) * scale
    const shown = cutText(text, { width: room, size: SIZES.small * scale })
    const needs = (SAMPLE_WIDTH + GAP) * scale + textWidth(shown, SIZES.small * scale)
    if (at > 0 && at + needs > width) [at, line] = [0, line + 1]
    const top = y + line * LINE * scale
    const inset = outlined ? 0.75 : 0
    nodes.push(
      rect(
        sheet,
        {
          x: x + at + inset,
          y: top + inset,
          width: SAMPLE_WIDTH * scale - 2 * inset,
          height: SAMPLE_HEIGHT * scale - 2 * inset,
        },
        look,
      ),
      write(sheet, {
        x: x + at + (SAMPLE_WIDTH + GAP) * scale,
        y: top + 10.5 * scale,
        text: shown,
        size: SIZES.small,
        ink: 'muted',
      }),
    )
    at += needs + BETWEEN * scale
  }
  return { nodes, height: keys.length === 0 ? 0 : (line + 1) * LINE * scale }
}
