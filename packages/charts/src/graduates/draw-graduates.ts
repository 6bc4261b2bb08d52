import type { CountedPeople } from '@jawla/domain'
import type { ElementContent } from 'hast'
import { s } from 'hastscript'
import { type Body, type Space, stretched } from '../drawing/body.ts'
import { drawEmpty } from '../drawing/draw-empty.ts'
import { drawLegend, type Key } from '../drawing/legend.ts'
import { isFromRight, leftOf, linked, px, rect, type Sheet, SIZES, write, writeCut } from '../drawing/sheet.ts'
import { textWidth } from '../drawing/text-width.ts'
import { type GraduateFacts, type RankedGraduates, rankedGraduates } from './ranked-graduates.ts'

const [ROW, BAR, TAIL, GROUP] = [50, 12, 14, 9]
/** Groups without a number that are drawn each by itself; of more, the words tell how many. */
const MOST_GROUPS = 8

/**
 * A bar for each programme or region: as many graduates as are sure filled, up to the most that may be faded. A group whose number nobody
 * states is a hatched square of its own, without a length that could be read as a number.
 */
export function drawGraduates(facts: GraduateFacts, sheet: Sheet, space: Space): Body {
  const { speaker, scale } = sheet
  const ranked = rankedGraduates(facts, speaker)
  if (ranked.length === 0) return drawEmpty(sheet, space, speaker.t('charts.empty'))
  const legend = drawLegend(sheet, keysOf(ranked, sheet), { x: 0, y: 0, width: space.width })
  const top = legend.height + 6 * scale
  const under = 20 * scale
  const most = space.height === null ? ranked.length : Math.floor((space.height - top - under) / (ROW * scale))
  const shown = ranked.slice(0, Math.max(1, most))
  const step = stretched(ROW * scale, {
    rows: shown.length,
    height: space.height === null ? null : space.height - top - under,
  })
  const highest = Math.max(1, ...shown.map(({ people }) => people.max ?? people.min ?? 0))
  const param = facts.chart === 'graduates-by-program' ? 'program' : 'region'
  const rows = shown.flatMap((row, index) =>
    linked(
      sheet,
      {
        narrowed: row.value === null ? null : { [param]: row.value },
        told: toldOf(row, sheet),
        row: { x: 0, y: top + index * step, width: space.width, height: step },
      },
      drawRow(sheet, row, { y: top + index * step, width: space.width, highest }),
    ),
  )
  const rest = ranked.length - shown.length
  const drawn = top + shown.length * step
  return {
    nodes: [
      ...legend.nodes,
      ...rows,
      ...(rest > 0
        ? [
            write(sheet, {
              x: 0,
              y: drawn + 12 * scale,
              text: speaker.counted('chart.more', rest),
              size: SIZES.small,
              ink: 'muted',
            }),
          ]
        : []),
    ],
    height: space.height ?? drawn + (rest > 0 ? under : 0),
  }
}

/** `Atelier: 120 to 150, in 2 groups the number is not stated`. */
function toldOf({ name, number, unstated }: RankedGraduates, { speaker: { t } }: Sheet): string {
  return `${name}${t('sign.colon')}${[number, unstated].filter((words) => words !== null).join(t('sign.comma'))}`
}

function keysOf(ranked: readonly RankedGraduates[], { speaker: { t } }: Sheet): Key[] {
  const has = (is: (people: CountedPeople) => boolean) => ranked.some(({ people }) => is(people))
  return [
    ...(has(({ min }) => min !== null) ? [{ look: 'blue', text: t('charts.legend.certain') }] : []),
    ...(has(({ min, max }) => min !== null && max !== min) ? [{ look: 'faded', text: t('charts.legend.spread') }] : []),
    ...(has(({ groupsUnstated }) => groupsUnstated > 0)
      ? [{ look: 'not-stated', text: t('charts.legend.unstated') }]
      : []),
  ]
}

function drawRow(
  sheet: Sheet,
  { name, number, unstated, people }: RankedGraduates,
  { y, width, highest }: { y: number; width: number; highest: number },
): ElementContent[] {
  const { scale } = sheet
  const numberRoom = number === null ? 0 : textWidth(number, SIZES.label * scale, true) + 12 * scale
  const across = width - (TAIL + 2) * scale
  const at = (value: number) => (across * value) / highest
  const barY = y + 20 * scale
  const nodes: ElementContent[] = [
    writeCut(sheet, Math.max(40 * scale, width - numberRoom), { x: 0, y: y + 14 * scale, text: name }),
    ...(number === null
      ? []
      : [write(sheet, { x: width, y: y + 14 * scale, text: number, anchor: 'end', bold: true })]),
  ]
  let end = 0
  if (people.min !== null) {
    if (people.min > 0) {
      nodes.push(rect(sheet, { x: 0, y: barY, width: Math.max(1, at(people.min)), height: BAR * scale }, 'blue'))
    }
    end = Math.max(1, at(people.max ?? people.min))
    if (people.max === null) {
      nodes.push(drawTail(sheet, { x: end, y: barY }))
      end += TAIL * scale
    } else if (people.max > people.min) {
      const from = at(people.min)
      nodes.push(rect(sheet, { x: from, y: barY, width: at(people.max) - from, height: BAR * scale }, 'faded'))
    }
  }
  if (unstated === null) return nodes
  // Beside the bar where they fit, with their words; else under it.
  const groups = Math.min(MOST_GROUPS, people.groupsUnstated)
  const size = GROUP * scale
  const room = groups * (size + 3 * scale) + 6 * scale + textWidth(unstated, SIZES.small * scale)
  const isBeside = end + 8 * scale + room <= width
  const x = isBeside ? (end === 0 ? 0 : end + 8 * scale) : 0
  const squareY = isBeside ? barY + (BAR * scale - size) / 2 : barY + (BAR + 4) * scale
  for (let group = 0; group < groups; group++) {
    nodes.push(rect(sheet, { x: x + group * (size + 3 * scale), y: squareY, width: size, height: size }, 'not-stated'))
  }
  const words = x + groups * (size + 3 * scale) + 3 * scale
  nodes.push(
    writeCut(sheet, width - words, {
      x: words,
      y: squareY + 8.5 * scale,
      text: unstated,
      size: SIZES.small,
      ink: 'muted',
    }),
  )
  return nodes
}

/** No upper bound is told: the bar runs out in a point. */
function drawTail(sheet: Sheet, { x, y }: { x: number; y: number }): ElementContent {
  const { scale } = sheet
  const side = isFromRight(sheet) ? -1 : 1
  const [height, length] = [px(BAR * scale), px(TAIL * scale)]
  return s('path', { d: `M${leftOf(sheet, x)} ${px(y)}v${height}l${side * length}-${px(height / 2)}z`, class: 'faded' })
}
