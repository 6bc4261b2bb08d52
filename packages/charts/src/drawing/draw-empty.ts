import type { Body, Space } from './body.ts'
import { px, rect, type Sheet, SIZES, write } from './sheet.ts'
import { wrapText } from './wrap-text.ts'

const HEIGHT = 120

/** What is drawn where nothing is selected: words that say so, and no axis that could be read as zeros. */
export function drawEmpty(sheet: Sheet, { width, height }: Space, text = sheet.speaker.t('chart.empty')): Body {
  const { scale } = sheet
  const tall = height ?? HEIGHT * scale
  const lines = wrapText(text, { width: width - 24 * scale, size: SIZES.subtitle * scale, lines: 3 })
  const first = tall / 2 - ((lines.length - 1) * 20 * scale) / 2
  return {
    nodes: [
      rect(sheet, { x: 0, y: 0, width, height: tall }, 'ground'),
      ...lines.map((line, index) =>
        write(sheet, {
          x: px(width / 2),
          y: first + index * 20 * scale,
          text: line,
          size: SIZES.subtitle,
          anchor: 'middle',
          ink: 'muted',
        }),
      ),
    ],
    height: tall,
  }
}
