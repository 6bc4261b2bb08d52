import type { ElementContent } from 'hast'
import { s } from 'hastscript'
import { linked, px, type Sheet, SIZES } from '../drawing/sheet.ts'
import { textWidth } from '../drawing/text-width.ts'
import type { Narrowed } from '../picture.ts'
import { type Outline, outlines } from './outlines.ts'

export interface Area {
  code: string
  /** Class of its fill. */
  look: string
  /** What the pointer is told. */
  told: string
  narrowed: Narrowed | null
}

/** How wide the map is at a height. */
export function widthOfMap(height: number): number {
  return (height * outlines.width) / outlines.height
}

interface Place {
  /** Left edge: a map is not mirrored. */
  left: number
  top: number
  height: number
}

/** The areas of the map with thin lines of paper between them. */
export function drawAreas(
  sheet: Sheet,
  { shapes, areas }: { shapes: Record<string, Outline>; areas: readonly Area[] },
  { left, top, height }: Place,
): ElementContent {
  const scale = height / outlines.height
  return s(
    'g',
    {
      transform: `translate(${px(left)} ${px(top)}) scale(${Math.round(scale * 1000) / 1000})`,
      class: 'edge',
      strokeWidth: px(sheet.scale / scale),
      strokeLinejoin: 'round',
    },
    areas.flatMap(({ code, look, told, narrowed }) => {
      const shape = shapes[code]
      return shape === undefined ? [] : linked(sheet, { narrowed, told }, [s('path', { d: shape.path, class: look })])
    }),
  )
}

/** A name in one or two lines where it fits into its area; null where it does not. */
export function fittingName(sheet: Sheet, name: string, room: number): string[] | null {
  const fits = (line: string) => textWidth(line, SIZES.mark * sheet.scale) <= room
  if (fits(name)) return [name]
  const cuts = [...name.matchAll(/[- ]/g)].map(({ index }) => index)
  for (const cut of cuts) {
    const lines = [name.slice(0, cut + 1).trimEnd(), name.slice(cut + 1)]
    if (lines.every(fits)) return lines
  }
  return null
}
