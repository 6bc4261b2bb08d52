import { s } from 'hastscript'
import type { ChartFacts } from '../chart-data.ts'
import { type Body, type Space, stretched } from '../drawing/body.ts'
import { drawEmpty } from '../drawing/draw-empty.ts'
import { linked, rect, type Sheet, SIZES, write, writeCut } from '../drawing/sheet.ts'
import { choiceName, textOf } from '../words/choice-name.ts'

type Facts = Extract<ChartFacts, { chart: 'visits-by-official' }>

const [WIDE, ROW, TWO_LINES] = [480, 26, 40]

/** A bar for each official, most visits first; names beside the bars, or above them where the picture is narrow. */
export function drawOfficials({ officials }: Facts, sheet: Sheet, space: Space): Body {
  const { speaker, scale } = sheet
  if (officials.choices.length === 0) return drawEmpty(sheet, space, speaker.t('charts.empty.officials'))
  const isWide = space.width >= WIDE * scale
  const least = (isWide ? ROW : TWO_LINES) * scale
  const under = 22 * scale
  const most = space.height === null ? officials.choices.length : Math.floor((space.height - under) / least)
  const shown = officials.choices.slice(0, Math.max(1, most))
  const step = stretched(least, { rows: shown.length, height: space.height === null ? null : space.height - under })
  const rest = officials.total - shown.length
  const highest = Math.max(...shown.map(({ visits }) => visits))
  const nameRoom = isWide ? space.width * 0.42 : 0
  const numberRoom = 44 * scale
  const rows = shown.flatMap((official, index) => {
    const top = index * step
    const name = textOf(choiceName('officials', official, speaker))
    const told = `${name}${speaker.t('sign.colon')}${speaker.counted('visits.count', official.visits)}`
    const length = ((space.width - nameRoom - numberRoom) * official.visits) / highest
    const bar = isWide
      ? { x: nameRoom, y: top + 5 * scale, width: length, height: 16 * scale }
      : { x: 0, y: top + 20 * scale, width: length, height: 12 * scale }
    const inRow = isWide
      ? { name: { x: nameRoom - 10 * scale, y: top + 17 * scale, anchor: 'end' as const }, room: nameRoom - 10 * scale }
      : { name: { x: 0, y: top + 14 * scale, anchor: 'start' as const }, room: space.width }
    const row = { x: 0, y: top, width: space.width, height: step }
    return linked(sheet, { narrowed: { official: official.value }, told, row }, [
      writeCut(sheet, inRow.room, { ...inRow.name, text: name }),
      rect(sheet, bar, 'blue'),
      write(sheet, {
        x: bar.x + length + 6 * scale,
        y: bar.y + bar.height / 2 + 4.5 * scale,
        text: speaker.n(official.visits),
        bold: true,
      }),
    ])
  })
  const drawn = shown.length * step
  const others =
    rest > 0
      ? [
          write(sheet, {
            x: nameRoom,
            y: drawn + 15 * scale,
            text: speaker.counted('chart.others', rest),
            size: SIZES.small,
            ink: 'muted',
          }),
        ]
      : []
  return { nodes: [s('g', rows), ...others], height: space.height ?? drawn + (rest > 0 ? under : 0) }
}
