import type { Element, ElementContent } from 'hast'
import { s } from 'hastscript'
import type { ToldSentence } from '../chart-data.ts'
import type { Body } from '../drawing/body.ts'
import { isFromRight, px, type Sheet } from '../drawing/sheet.ts'
import { wrapText } from '../drawing/wrap-text.ts'

/** Stand for the ends of the mark while the text is cut into lines; they have no width. */
const [MARK_START, MARK_END] = ['\u2060', '\u200b']
const MARKS = { ar: ['«', '»'], fr: ['« ', ' »'], other: ['“', '”'] } as const

interface Place {
  y: number
  width: number
  /** Pixels; null where it may be as high as it needs. */
  height: number | null
  /** Of letters in pixels: the largest that fits is taken. */
  sizes: readonly number[]
}

/** A sentence as its report writes it, in its own direction, with the words that tell the fact marked. */
export function drawSentence(
  sheet: Sheet,
  { text, mark, report }: ToldSentence,
  { x = 0, y, width, height, sizes }: Place & { x?: number },
): Body {
  const [open, close] = MARKS[report.language]
  const marked = [
    text.slice(0, mark.start),
    MARK_START,
    text.slice(mark.start, mark.end),
    MARK_END,
    text.slice(mark.end),
  ].join('')
  const leading = report.language === 'ar' ? 1.7 : 1.45
  const quoted = `${open}${marked.trim()}${close}`
  const linesAt = (size: number, most: number) => wrapText(quoted, { width, size, lines: most })
  const mostAt = (size: number) => (height === null ? 30 : Math.max(1, Math.floor(height / (size * leading))))
  const least = sizes.at(-1) ?? 12
  const size = sizes.find((one) => linesAt(one, 1000).length <= mostAt(one)) ?? least
  const fromRight = report.language === 'ar'
  const left = isFromRight(sheet) ? sheet.width - x - width : x
  let isMarked = false
  const lines = linesAt(size, mostAt(size)).map((line, index): Element => {
    const parts: ElementContent[] = []
    for (const piece of line.split(/([\u2060\u200b])/)) {
      if (piece === MARK_START || piece === MARK_END) isMarked = piece === MARK_START
      else if (piece !== '')
        parts.push(isMarked ? s('tspan', { class: 'told' }, piece) : { type: 'text', value: piece })
    }
    const first: ElementContent[] = fromRight
      ? [{ type: 'text', value: '\u2067' }, ...parts, { type: 'text', value: '\u2069' }]
      : parts
    return s(
      'text',
      {
        x: px(fromRight ? left + width : left),
        y: px(y + size * (leading * index + leading * 0.72)),
        class: 'ink',
        fontSize: px(size),
        lang: report.language === 'other' ? undefined : report.language,
        ...(fromRight ? { textAnchor: 'end' } : {}),
      },
      first,
    )
  })
  return { nodes: lines, height: lines.length * size * leading }
}
