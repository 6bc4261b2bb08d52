import type { Body } from './body.ts'
import { type Sheet, write } from './sheet.ts'

/** A line of text and how far the next one is under it, both at the usual scale. */
export interface Line {
  text: string
  look: { size: number; bold?: boolean; ink: string }
  step: number
}

/** Lines one under another from the start side, the first one beginning at `top` pixels. */
export function writeLines(sheet: Sheet, lines: readonly Line[], top = 0): Body {
  let y = top
  const nodes = lines.map(({ text, look, step }) => {
    y += step * sheet.scale
    return write(sheet, { x: 0, y: y - (step - look.size) * sheet.scale * 0.6, text, ...look })
  })
  return { nodes, height: y - top }
}
