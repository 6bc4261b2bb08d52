import type { ChartFacts } from '../chart-data.ts'
import type { Body, Space } from '../drawing/body.ts'
import { type Sheet, SIZES, write } from '../drawing/sheet.ts'
import { wrapText } from '../drawing/wrap-text.ts'
import { drawSentence } from './draw-sentence.ts'
import { outletWords } from './visit-words.ts'

type Facts = Extract<ChartFacts, { chart: 'quote' }>

/** Of letters, at the usual scale. */
const SIZES_IN_CARD = [34, 30, 26, 23, 20, 18, 16, 14, 12]

/** A sentence as large as it fits, and under it who published it and when. */
export function drawQuote({ sentence }: Facts, sheet: Sheet, space: Space): Body {
  const { scale, speaker } = sheet
  const lines = wrapText(outletWords(sentence, speaker), {
    width: space.width,
    size: SIZES.subtitle * scale,
    bold: true,
    lines: 2,
  })
  const under = (12 + lines.length * 20) * scale
  const place = {
    width: space.width,
    height: space.height === null ? null : Math.max(20 * scale, space.height - under),
    // Without a height to fill, a wide picture has larger letters.
    sizes: (space.height !== null ? SIZES_IN_CARD : space.width > 480 * scale ? [23] : [18]).map(
      (size) => size * scale,
    ),
  }
  const { height } = drawSentence(sheet, sentence, { ...place, y: 0 })
  // In a card that is higher than the sentence needs, it stands somewhat above the middle.
  const top = space.height === null ? 0 : Math.max(0, (space.height - height - under) / 2.4)
  return {
    nodes: [
      ...drawSentence(sheet, sentence, { ...place, y: top }).nodes,
      ...lines.map((text, index) =>
        write(sheet, {
          x: 0,
          y: top + height + (24 + index * 20) * scale,
          text,
          size: SIZES.subtitle,
          bold: true,
          ink: 'muted',
        }),
      ),
    ],
    height: space.height ?? height + under,
  }
}
