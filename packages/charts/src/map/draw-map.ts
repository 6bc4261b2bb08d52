import type { ElementContent } from 'hast'
import { s } from 'hastscript'
import type { Body, Space } from '../drawing/body.ts'
import { drawLegend } from '../drawing/legend.ts'
import { isFromRight, isolated, linked, px, rect, type Sheet, SIZES, write, writeCut } from '../drawing/sheet.ts'
import { textWidth } from '../drawing/text-width.ts'
import { drawAreas, fittingName, widthOfMap } from './draw-areas.ts'
import type { MapPicture, MappedArea } from './mapped-area.ts'
import { type Outline, outlines } from './outlines.ts'

/** How a map is laid out. */
interface MapLook {
  shapes: Record<string, Outline>
  /** Names on the map where they fit, else letters that the list explains; where areas are many, neither. */
  isNamed: boolean
  /** Of the list; the table has the others. */
  mostListed: number
  /** Above the list, where it does not hold all. */
  listHeading: string | null
}

interface Row extends MappedArea {
  /** Stands on the map where the name does not fit, and before it in the list. */
  key: string | null
}

interface Column {
  x: number
  y: number
  width: number
}

const [WIDE, ROW, MAP_HEIGHT] = [520, 20, 400]

/** Areas shaded by a number, with a legend and a list of their names and numbers: beside the map, or under it where the picture is narrow. */
export function drawMap(picture: MapPicture, look: MapLook, { sheet, space }: { sheet: Sheet; space: Space }): Body {
  const isBeside = space.width >= WIDE * sheet.scale && (space.height === null || space.width > space.height * 1.1)
  return isBeside ? drawBeside(picture, look, { sheet, space }) : drawUnder(picture, look, { sheet, space })
}

function drawBeside(picture: MapPicture, look: MapLook, { sheet, space }: { sheet: Sheet; space: Space }): Body {
  const { scale } = sheet
  const side = Math.max(230 * scale, space.width * 0.42)
  const mapWidth = space.width - side - 20 * scale
  const height = Math.min(space.height ?? MAP_HEIGHT * scale, mapWidth / widthOfMap(1))
  const tall = space.height ?? height
  const left = (mapWidth - widthOfMap(height)) / 2 + (isFromRight(sheet) ? space.width - mapWidth : 0)
  const rows = rowsOf(picture, look, { sheet, height })
  const column = { x: space.width - side, y: 0, width: side }
  const legend = drawKeys(sheet, picture, column)
  const top = legend.height + 12 * scale
  const listed = Math.min(look.mostListed, Math.floor((tall - top - headingOf(look, scale)) / (15 * scale)))
  const shown = rows.slice(0, listed)
  const step = Math.min(ROW * scale, (tall - top - headingOf(look, scale)) / shown.length)
  return {
    nodes: [
      ...drawShapes(sheet, { rows, look }, { left, top: (tall - height) / 2, height }),
      ...legend.nodes,
      ...drawList(sheet, { rows: shown, heading: look.listHeading }, { ...column, y: top, step }),
    ],
    height: tall,
  }
}

function drawUnder(picture: MapPicture, look: MapLook, { sheet, space }: { sheet: Sheet; space: Space }): Body {
  const { scale } = sheet
  const columns = space.width >= 380 * scale ? 2 : 1
  const legend = drawKeys(sheet, picture, { x: 0, y: 0, width: space.width })
  const listed = Math.min(look.mostListed, picture.areas.length)
  const perColumn = Math.ceil(listed / columns)
  const under = 14 * scale + legend.height + 10 * scale + headingOf(look, scale) + perColumn * ROW * scale
  const widest = space.width / widthOfMap(1)
  const height =
    space.height === null
      ? Math.min(MAP_HEIGHT * 1.2 * scale, widest)
      : Math.max(40 * scale, Math.min(space.height - under, widest))
  const rows = rowsOf(picture, look, { sheet, height })
  const top = height + 14 * scale
  const listTop = top + legend.height + 10 * scale
  const width = (space.width - (columns - 1) * 20 * scale) / columns
  return {
    nodes: [
      ...drawShapes(sheet, { rows, look }, { left: (space.width - widthOfMap(height)) / 2, top: 0, height }),
      ...drawKeys(sheet, picture, { x: 0, y: top, width: space.width }).nodes,
      ...Array.from({ length: columns }, (_, column) =>
        drawList(
          sheet,
          {
            rows: rows.slice(column * perColumn, Math.min(listed, (column + 1) * perColumn)),
            heading: column === 0 ? look.listHeading : null,
          },
          {
            x: column * (width + 20 * scale),
            y: listTop + (column === 0 ? 0 : headingOf(look, scale)),
            width,
            step: ROW * scale,
          },
        ),
      ).flat(),
    ],
    height: height + under,
  }
}

function headingOf({ listHeading }: MapLook, scale: number): number {
  return listHeading === null ? 0 : 20 * scale
}

function drawKeys(sheet: Sheet, { heading, keys }: MapPicture, { x, y, width }: Column): Body {
  const { scale } = sheet
  const legend = drawLegend(sheet, keys, { x, y: y + 20 * scale, width })
  return {
    nodes: [write(sheet, { x, y: y + 12 * scale, text: heading, size: SIZES.small, bold: true }), ...legend.nodes],
    height: 20 * scale + legend.height,
  }
}

/** By the number of the region. Letters: a number on a map would be taken for what it shows. */
const KEYS = { ar: 'أبجدهوزحطيكل', fr: 'ABCDEFGHIJKL', en: 'ABCDEFGHIJKL' } as const

function rowsOf({ areas }: MapPicture, { shapes, isNamed }: MapLook, at: { sheet: Sheet; height: number }): Row[] {
  return areas.map((area) => {
    const room = ((shapes[area.code]?.room ?? 0) * at.height) / outlines.height
    const isKeyed = isNamed && fittingName(at.sheet, area.name, room) === null
    return {
      ...area,
      key: isKeyed ? (KEYS[at.sheet.speaker.language.code][Number(area.code.slice(3)) - 1] ?? null) : null,
    }
  })
}

interface Place {
  left: number
  top: number
  height: number
}

function drawShapes(
  sheet: Sheet,
  { rows, look: { shapes, isNamed } }: { rows: readonly Row[]; look: MapLook },
  place: Place,
): ElementContent[] {
  const shown = new Map<string, Row>(rows.map((row) => [row.code, row]))
  const areas = Object.keys(shapes).map((code) => shown.get(code) ?? { code, look: 'ground', told: '', narrowed: null })
  const drawn = drawAreas(sheet, { shapes, areas }, place)
  return isNamed ? [drawn, drawNames(sheet, { rows, shapes }, place)] : [drawn]
}

function drawNames(
  sheet: Sheet,
  { rows, shapes }: { rows: readonly Row[]; shapes: MapLook['shapes'] },
  { left, top, height }: Place,
): ElementContent {
  const scale = height / outlines.height
  const names = rows.flatMap(({ code, name, key, look }) => {
    const { label, room } = shapes[code] ?? { label: [0, 0], room: 0 }
    const lines = key === null ? (fittingName(sheet, name, room * scale) ?? []) : [key]
    return lines.map((text, index) =>
      s(
        'text',
        {
          x: px(left + label[0] * scale),
          y: px(top + label[1] * scale + (3.5 + (index - (lines.length - 1) / 2) * 12) * sheet.scale),
          class: `on-${look}`,
        },
        isolated(sheet, text),
      ),
    )
  })
  return s(
    'g',
    {
      textAnchor: 'middle',
      fontSize: px(SIZES.mark * sheet.scale),
      class: 'names',
      strokeWidth: px(2.5 * sheet.scale),
    },
    names,
  )
}

/** Names with their shade, the number at the end of the line. */
function drawList(
  sheet: Sheet,
  { rows, heading }: { rows: readonly Row[]; heading: string | null },
  { x, y, width, step }: Column & { step: number },
): ElementContent[] {
  const { scale } = sheet
  const keyRoom = rows.some(({ key }) => key !== null) ? 18 * scale : 0
  const at = x + 18 * scale + keyRoom
  const top = y + (heading === null ? 0 : 20 * scale)
  const drawn = rows.flatMap(({ name, number, look, key, told, narrowed }, index) => {
    const base = top + index * step + step * 0.7
    const numberRoom = number === '' ? 0 : textWidth(number, SIZES.label * scale, true) + 8 * scale
    const row = { x, y: top + index * step, width, height: step }
    return linked(sheet, { narrowed, told, row }, [
      rect(sheet, { x, y: base - 10 * scale, width: 12 * scale, height: 12 * scale }, look),
      ...(key === null
        ? []
        : [write(sheet, { x: at - 5 * scale, y: base, text: key, size: SIZES.mark, anchor: 'end', ink: 'muted' })]),
      writeCut(sheet, width - (at - x) - numberRoom, { x: at, y: base, text: name }),
      ...(number === '' ? [] : [write(sheet, { x: x + width, y: base, text: number, anchor: 'end', bold: true })]),
    ])
  })
  if (heading === null) return drawn
  return [write(sheet, { x, y: y + 12 * scale, text: heading, size: SIZES.small, bold: true }), ...drawn]
}
