import { gapsIn, type VisitStatus } from '@jawla/domain'
import type { ElementContent } from 'hast'
import { s } from 'hastscript'
import type { ChartData, ChartFacts } from '../chart-data.ts'
import { axisTicks } from '../drawing/axis-ticks.ts'
import type { Body, Space } from '../drawing/body.ts'
import { drawEmpty } from '../drawing/draw-empty.ts'
import { drawLegend, type Key } from '../drawing/legend.ts'
import { ANY, REST } from '../drawing/paints.ts'
import { leftOf, linked, px, rect, type Sheet, SIZES, write } from '../drawing/sheet.ts'
import { textWidth } from '../drawing/text-width.ts'
import { formatUnit } from '../words/format-date.ts'
import { type MonthBars, monthBars } from './month-bars.ts'
import { monthWords } from './month-words.ts'
import { partName } from './part-name.ts'
import { exactSharesOf, STATUSES, visitsOf, xLabels } from './time-bars.ts'
import { unreadSpans } from './unread-spans.ts'

type Data = ChartData & Extract<ChartFacts, { chart: 'visits-by-month' }>

const [HEIGHT, ABOVE, BELOW] = [200, 10, 24]

/** Bars by month, cut into parts: held filled, announced as an outline, cancelled crossed out; times in which news was not read are shaded. */
export function drawMonths(data: Data, sheet: Sheet, space: Space): Body {
  const drawn = monthBars(data.timeline, data.filter)
  if (drawn.bars.length === 0) return drawEmpty(sheet, space, sheet.speaker.t('timeline.empty'))
  const { scale } = sheet
  const legend = drawLegend(sheet, keysOf(data, drawn, sheet), { x: 0, y: 0, width: space.width })
  const top = legend.height + 6 * scale
  const height = space.height === null ? HEIGHT * scale : Math.max(60 * scale, space.height - top)
  return {
    nodes: [
      ...legend.nodes,
      s('g', { transform: `translate(0 ${px(top)})` }, drawBars(data, drawn, { sheet, width: space.width, height })),
    ],
    height: top + height,
  }
}

function keysOf(data: Data, { bars, parts }: MonthBars, { speaker }: Sheet): Key[] {
  const { t } = speaker
  const isCut = data.split !== 'none'
  const colour = isCut ? ANY : 1
  const looks = {
    held: `part-${colour}`,
    announced: `announced-${colour}`,
    cancelled: `cancelled-${colour}`,
  }
  const has = (status: VisitStatus) => bars.some((bar) => bar.parts.some((part) => part[status] > 0))
  const shown = gapsIn(data.gaps, { from: bars[0]?.from ?? data.day, to: bars.at(-1)?.to ?? data.day })
  return [
    ...(isCut ? parts.map((part, index) => ({ look: lookOf(part, index), text: partName(part, data, speaker) })) : []),
    ...STATUSES.filter(has).map((status) => ({
      look: looks[status],
      outlined: status !== 'held',
      text: t(`status.${status}`),
    })),
    ...(shown.some(({ kind }) => kind === 'feed_down') ? [{ look: 'unread', text: t('timeline.legend.unread') }] : []),
    ...(shown.some(({ kind }) => kind === 'outlet_added') ? [{ look: 'added', text: t('timeline.legend.added') }] : []),
  ]
}

/** The rest is grey, also where few parts are named; bars that nothing cuts are of the first colour. */
function lookOf(part: string | null, index: number): string {
  return `part-${part === null && index > 0 ? REST : index + 1}`
}

interface Plot {
  sheet: Sheet
  width: number
  height: number
}

function drawBars(data: Data, { bars, parts }: MonthBars, { sheet, width, height }: Plot): ElementContent[] {
  const { scale, speaker } = sheet
  const ticks = axisTicks(Math.max(0, ...bars.map(visitsOf)))
  const axis = Math.max(...ticks.map((tick) => textWidth(speaker.n(tick), SIZES.small * scale))) + 8 * scale
  const across = width - axis
  const bottom = height - BELOW * scale
  const down = bottom - ABOVE * scale
  const highest = ticks.at(-1) ?? 1
  const y = (visits: number) => bottom - (down * visits) / highest
  const slot = across / bars.length
  const barWidth = Math.min(28 * scale, slot * (bars.length > 60 ? 0.92 : 0.82))
  const start = (index: number) => axis + slot * index + (slot - barWidth) / 2
  const band = (span: { from: string; to: string }) => {
    const shares = exactSharesOf(bars, span, false)
    return shares === null
      ? []
      : [{ x: axis + shares.left * across, width: Math.max(2, (shares.right - shares.left) * across) }]
  }
  const added = data.gaps.filter(({ kind }) => kind === 'outlet_added')
  return [
    ...unreadSpans(data.gaps, data.day)
      .flatMap(band)
      .map((shaded) => rect(sheet, { ...shaded, y: ABOVE * scale, height: down }, 'unread')),
    ...ticks.flatMap((tick) => [
      s('path', {
        d: `M${leftOf(sheet, axis, across)} ${px(y(tick))}h${px(across)}`,
        class: tick === 0 ? 'base' : 'grid',
      }),
      write(sheet, {
        x: axis - 6 * scale,
        y: y(tick) + 4 * scale,
        text: speaker.n(tick),
        size: SIZES.small,
        anchor: 'end',
        ink: 'muted',
      }),
    ]),
    ...columnsOf({ bars, parts }, sheet, { start, width: barWidth, y }),
    ...added
      .flatMap(({ from }) => band({ from, to: from }))
      .map(({ x }) => {
        const at = leftOf(sheet, x)
        return s('path', { d: `M${px(at - 5)} ${px(ABOVE * scale - 9)}h10l-5 8z`, class: 'added' })
      }),
    ...xLabels(bars, 'month', slot / scale).flatMap(({ index, unit }) => {
      const middle = axis + slot * (index + 0.5)
      const text = formatUnit(bars[index]?.from ?? data.day, unit, speaker.language, 'short')
      const half = textWidth(text, SIZES.small * scale) / 2
      return middle - half < axis - 8 * scale || middle + half > width + 4
        ? []
        : [write(sheet, { x: middle, y: height - 7 * scale, text, size: SIZES.small, anchor: 'middle', ink: 'muted' })]
    }),
    ...(sheet.linkTo === null ? [] : bars.map((bar, index) => ({ bar, index })))
      .filter(({ bar }) => bar.parts.length > 0)
      .flatMap(({ bar, index }) =>
        linked(sheet, { narrowed: { from: bar.from, to: bar.to }, told: monthWords(bar, data, speaker) }, [
          rect(sheet, { x: axis + slot * index, y: ABOVE * scale, width: slot, height: down }, 'clear'),
        ]),
      ),
  ]
}

/** All bars of one part and status are one path: a picture is sent often. */
function columnsOf(
  { bars, parts }: MonthBars,
  sheet: Sheet,
  place: { start: (index: number) => number; width: number; y: (visits: number) => number },
): ElementContent[] {
  const paths = new Map<string, string>()
  bars.forEach((bar, index) => {
    let below = 0
    parts.forEach((value, number) => {
      const part = bar.parts.find((one) => one.part === value)
      for (const status of part === undefined ? [] : STATUSES) {
        const visits = part?.[status] ?? 0
        if (visits === 0) continue
        const look = lookOf(value, number).replace('part', status === 'held' ? 'part' : status)
        const [top, bottom] = [place.y(below + visits), place.y(below)]
        below += visits
        // A line's width stays inside, so that one bar does not lie upon the next.
        const edge = status === 'held' ? 0 : 0.75
        const air = bottom - top > 3 ? 0.5 : 0
        const width = px(Math.max(1, place.width - 2 * edge))
        const height = px(Math.max(1, bottom - top - 2 * edge - air))
        const x = px(leftOf(sheet, place.start(index), place.width) + edge)
        paths.set(look, `${paths.get(look) ?? ''}M${x} ${px(top + edge + air)}h${width}v${height}h-${width}z`)
      }
    })
  })
  return [...paths].map(([look, d]) =>
    s('path', { d, class: look, ...(look.startsWith('announced') ? { strokeWidth: 1.5 } : {}) }),
  )
}
