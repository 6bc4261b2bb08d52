import { REGION_CODES } from '@jawla/domain'
import { regionName } from '@jawla/vocabulary/regions'
import type { ElementContent } from 'hast'
import { s } from 'hastscript'
import type { ChartFacts } from '../chart-data.ts'
import type { Body, Space } from '../drawing/body.ts'
import { drawLegend } from '../drawing/legend.ts'
import { isFromRight, linked, px, rect, type Sheet, SIZES, write, writeCut } from '../drawing/sheet.ts'
import { visitShading } from './area-shading.ts'
import { drawAreas, fittingName, widthOfMap } from './draw-areas.ts'
import { outlines } from './outlines.ts'
import { rankedRegions } from './ranked-regions.ts'

type Facts = Extract<ChartFacts, { chart: 'visits-by-region' }>

interface Row {
  code: string
  name: string
  visits: number
  look: string
  told: string
  /** Stands on the map where the name does not fit, and before it in the list. */
  key: string | null
}

const [WIDE, ROW, MAP_HEIGHT] = [520, 20, 400]

/** The 12 regions shaded by their visits, with their names and numbers as a list: beside the map, or under it where the picture is narrow. */
export function drawRegionMap({ regions }: Facts, sheet: Sheet, space: Space): Body {
  const { scale } = sheet
  const isBeside = space.width >= WIDE * scale && (space.height === null || space.width > space.height * 1.1)
  const legend = legendOf(regions, sheet)
  const ranked = rankedRegions(regions)
  if (isBeside) {
    const side = Math.max(230 * scale, space.width * 0.42)
    const mapWidth = space.width - side - 20 * scale
    const height = Math.min(space.height ?? MAP_HEIGHT * scale, mapWidth / widthOfMap(1))
    const tall = space.height ?? height
    const drawn = widthOfMap(height)
    const left = isFromRight(sheet) ? space.width - mapWidth + (mapWidth - drawn) / 2 : (mapWidth - drawn) / 2
    const rows = rowsOf(sheet, { regions, ranked, height })
    const at = { x: space.width - side, y: 0, width: side }
    const keys = drawLegend(sheet, legend.keys, { ...at, y: 20 * scale })
    const step = Math.min(ROW * scale, (tall - keys.height - 30 * scale) / rows.length)
    return {
      nodes: [
        ...mapOf(sheet, rows, { left, top: (tall - height) / 2, height }),
        write(sheet, { x: at.x, y: 12 * scale, text: legend.title, size: SIZES.small, bold: true }),
        ...keys.nodes,
        ...listOf(sheet, rows, { ...at, y: keys.height + 30 * scale, step }),
      ],
      height: tall,
    }
  }
  const columns = space.width >= 380 * scale ? 2 : 1
  const keys = drawLegend(sheet, legend.keys, { x: 0, y: 0, width: space.width })
  const listHeight = Math.ceil(REGION_CODES.length / columns) * ROW * scale
  const under = 26 * scale + keys.height + 10 * scale + listHeight
  const wanted = Math.min(MAP_HEIGHT * 1.2 * scale, space.width / widthOfMap(1))
  const height =
    space.height === null ? wanted : Math.max(40, Math.min(space.height - under, space.width / widthOfMap(1)))
  const rows = rowsOf(sheet, { regions, ranked, height })
  const half = Math.ceil(rows.length / columns)
  const columnWidth = (space.width - (columns - 1) * 20 * scale) / columns
  const top = height + 26 * scale
  const moved = drawLegend(sheet, legend.keys, { x: 0, y: top, width: space.width })
  return {
    nodes: [
      ...mapOf(sheet, rows, { left: (space.width - widthOfMap(height)) / 2, top: 0, height }),
      write(sheet, { x: 0, y: height + 18 * scale, text: legend.title, size: SIZES.small, bold: true }),
      ...moved.nodes,
      ...Array.from({ length: columns }, (_, column) =>
        listOf(sheet, rows.slice(column * half, (column + 1) * half), {
          x: column * (columnWidth + 20 * scale),
          y: top + moved.height + 10 * scale,
          width: columnWidth,
          step: ROW * scale,
        }),
      ).flat(),
    ],
    height: height + under,
  }
}

function legendOf(regions: Facts['regions'], { speaker: { t, n } }: Sheet) {
  const { classes, beside } = visitShading(regions, REGION_CODES)
  const keys = classes.map(({ fill, least, most }) => ({
    look: fill,
    text: least === most ? n(least) : `${n(least)}–${n(most)}`,
  }))
  return {
    title: t('map.legend.visits'),
    keys: beside.never ? [...keys, { look: 'never', text: t('chart.never') }] : keys,
  }
}

function rowsOf(
  sheet: Sheet,
  { regions, ranked, height }: { regions: Facts['regions']; ranked: ReturnType<typeof rankedRegions>; height: number },
): Row[] {
  const { speaker } = sheet
  const { t, language, counted } = speaker
  const { fillOf } = visitShading(regions, REGION_CODES)
  return ranked.map(({ code, visits }) => {
    const name = regionName(code, language.code)
    const room = ((outlines.regions[code]?.room ?? 0) * height) / outlines.height
    const told = `${name}${t('sign.colon')}${visits === 0 ? t('chart.never') : counted('visits.count', visits)}`
    return {
      code,
      name,
      visits,
      told,
      look: fillOf(visits === 0 ? { value: null, why: 'never' } : { value: visits }),
      key: fittingName(sheet, name, room) === null ? String(Number(code.slice(3))) : null,
    }
  })
}

function mapOf(
  sheet: Sheet,
  rows: readonly Row[],
  place: { left: number; top: number; height: number },
): ElementContent[] {
  const areas = rows.map(({ code, look, told, visits }) => ({
    code,
    look,
    told,
    narrowed: visits === 0 ? null : { region: code },
  }))
  const scale = place.height / outlines.height
  const names = rows.flatMap(({ code, name, key, look }): ElementContent[] => {
    const { label, room } = outlines.regions[code] ?? { label: [0, 0], room: 0 }
    const lines = key === null ? (fittingName(sheet, name, room * scale) ?? []) : [key]
    return lines.map((text, index) => {
      const y = place.top + label[1] * scale + (3.5 + (index - (lines.length - 1) / 2) * 12) * sheet.scale
      const x = place.left + label[0] * scale
      return s(
        'text',
        { x: px(x), y: px(y), class: `on-${look}` },
        isFromRight(sheet) && /\p{L}/u.test(text) ? `\u2067${text}\u2069` : text,
      )
    })
  })
  const written = {
    textAnchor: 'middle',
    fontSize: px(SIZES.mark * sheet.scale),
    class: 'names',
    strokeWidth: px(2.5 * sheet.scale),
  }
  return [drawAreas(sheet, { shapes: outlines.regions, areas }, place), s('g', written, names)]
}

/** Names with their shade, the number at the end of the line; the strongest first. */
function listOf(
  sheet: Sheet,
  rows: readonly Row[],
  { x, y, width, step }: { x: number; y: number; width: number; step: number },
): ElementContent[] {
  const { scale, speaker } = sheet
  const keyRoom = rows.some(({ key }) => key !== null) ? 18 * scale : 0
  return rows.flatMap(({ code, name, visits, look, key, told }, index) => {
    const base = y + index * step + step * 0.7
    const at = x + 18 * scale + keyRoom
    return linked(sheet, { narrowed: visits === 0 ? null : { region: code }, told }, [
      rect(sheet, { x, y: base - 10 * scale, width: 12 * scale, height: 12 * scale }, look),
      ...(key === null
        ? []
        : [write(sheet, { x: at - 5 * scale, y: base, text: key, size: SIZES.mark, anchor: 'end', ink: 'muted' })]),
      writeCut(sheet, width - (at - x) - 36 * scale, { x: at, y: base, text: name }),
      ...(visits === 0
        ? []
        : [write(sheet, { x: x + width, y: base, text: speaker.n(visits), anchor: 'end', bold: true })]),
    ])
  })
}
