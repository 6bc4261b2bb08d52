import type { Element } from 'hast'
import { rect, type Sheet, SIZES, write } from './sheet.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

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
  const size = SIZES.small * scale
  const beforeWords = (SAMPLE_WIDTH + GAP) * scale
  const nodes: Element[] = []
  let [at, line, deepest] = [0, 0, 0]
  for (const { look, outlined = false, text } of keys) {
    const words = wrapText(text, { width: width - beforeWords, size, lines: 3 })
    const needs = beforeWords + Math.max(...words.map((one) => textWidth(one, size)))
    if (at > 0 && at + needs > width) [at, line, deepest] = [0, line + deepest, 0]
    const top = y + line * LINE * scale
    const inset = outlined ? 0.75 : 0
    const sample = { width: SAMPLE_WIDTH * scale - 2 * inset, height: SAMPLE_HEIGHT * scale - 2 * inset }
    nodes.push(
      rect(sheet, { x: x + at + inset, y: top + inset, ...sample }, look),
      ...words.map((one, index) =>
        write(sheet, {
          x: x + at + beforeWords,
          y: top + (10.5 + index * LINE) * scale,
          text: one,
          size: SIZES.small,
          ink: 'muted',
        }),
      ),
    )
    at += needs + BETWEEN * scale
    deepest = Math.max(deepest, words.length)
  }
  return { nodes, height: keys.length === 0 ? 0 : (line + deepest) * LINE * scale }
}
