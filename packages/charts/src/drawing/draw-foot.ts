import type { ElementContent } from 'hast'
import { s } from 'hastscript'
import type { ChartWords } from '../picture.ts'
import type { Body } from './body.ts'
import { leftOf, px, type Sheet, SIZES, write } from './sheet.ts'
import { STAR } from './star-outline.ts'
import { textWidth } from './text-width.ts'
import { cutText, wrapText } from './wrap-text.ts'
import { type Line, writeLines } from './write-lines.ts'

interface Foot {
  words: Pick<ChartWords, 'notes' | 'source'>
  site: string
  isCard: boolean
}

/** Pixels at the usual scale: lines, the space around the rule, the mark and what is beside it. */
const [STEP, ABOVE_RULE, UNDER_RULE, MARK, GAP] = [17, 3, 5, 12, 5]
/** From this width on the site has room at the end of the source's line. */
const WIDE = 420

/** Notes, and under a line the source with the site: at the end of its last line, or under it. */
export function drawFoot(sheet: Sheet, { words, site, isCard }: Foot): Body {
  const { scale, width } = sheet
  const size = SIZES.small * scale
  const lined = (text: string, lines: number, room = width): Line[] =>
    wrapText(text, { width: Math.max(1, room), size, lines }).map((one) => ({
      text: one,
      look: { size: SIZES.small, ink: 'muted' },
      step: STEP,
    }))
  const notes = words.notes.flatMap((note) => lined(note, isCard ? 2 : 6)).slice(0, isCard ? 2 : undefined)
  const siteRoom = textWidth(site, size, true) + (MARK + 2 * GAP + 14) * scale
  const beside = lined(words.source, 2, width - siteRoom)
  const isBeside = width > WIDE * scale && !beside.at(-1)?.text.endsWith('…')
  const source = isBeside ? beside : lined(words.source, 8)
  const noted = writeLines(sheet, notes)
  const rule = noted.height + ABOVE_RULE * scale
  const told = writeLines(sheet, source, rule + UNDER_RULE * scale)
  const height = rule + UNDER_RULE * scale + told.height + (isBeside ? 0 : STEP * scale)
  return {
    nodes: [
      ...noted.nodes,
      s('path', { d: `M0 ${px(rule)}H${px(width)}`, class: 'grid' }),
      ...told.nodes,
      ...drawSite(sheet, site, { y: height - GAP * scale, isAtEnd: isBeside }),
    ],
    height,
  }
}

/** The mark and where the picture comes from. */
function drawSite(sheet: Sheet, site: string, { y, isAtEnd }: { y: number; isAtEnd: boolean }): ElementContent[] {
  const { scale, width } = sheet
  const [mark, beside] = [MARK * scale, (MARK + GAP) * scale]
  const left = leftOf(sheet, isAtEnd ? width - mark : 0, mark)
  // The outline is drawn in a box of 24.
  const transform = `translate(${left} ${px(y - mark * 0.85)}) scale(${Math.round((mark / 24) * 100) / 100})`
  return [
    s('path', { d: STAR, class: 'blue', transform }),
    write(sheet, {
      x: isAtEnd ? width - beside : beside,
      y,
      text: cutText(site, { width: width - beside, size: SIZES.small * scale, bold: true }),
      size: SIZES.small,
      anchor: isAtEnd ? 'end' : 'start',
      bold: true,
      ink: 'muted',
    }),
  ]
}
