import type { Element, ElementContent } from 'hast'
import { expect, test } from 'vitest'
import { textWidth } from '../src/drawing/text-width.ts'
import { type ChartLook, drawChart, type Picture } from '../src/index.ts'
import {
  aCoverageChart,
  aGraduateChart,
  aMonthChart,
  anOfficialChart,
  aQuote,
  aRegionChart,
  aVisitCard,
  LOOK,
} from './a-chart.ts'
import { textOf } from './drawn.ts'

const MONTHS = Array.from(
  { length: 24 },
  (_, m) => `${2025 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`,
)
const LONG = 'Programme d’appui aux coopératives féminines en milieu rural et de montagne'
const CODES = ['MA-01', 'MA-02', 'MA-03', 'MA-04', 'MA-05'] as const

const CHARTS = {
  regions: aRegionChart({ 'MA-01': 2, 'MA-03': 1200, 'MA-07': 7, 'MA-12': 90 }),
  months: aMonthChart(MONTHS.map((month, m) => [month, m * 60, m % 4, m % 3])),
  'months by region': aMonthChart(
    MONTHS.flatMap((month, m) =>
      CODES.map((code, r) => [month, (m + r) % 5, 1, 0, code] as [string, number, number, number, string]),
    ),
    { split: 'regions', gaps: [{ kind: 'feed_down', outlet: 'Le Matin', from: '2025-02-03', to: '2025-05-01' }] },
  ),
  officials: anOfficialChart(
    [
      ['لحسن السعدي', 'Lahcen Saadi', 12],
      ['والي جهة فاس مكناس', `${LONG}, ${LONG}`, 1],
    ],
    40,
  ),
  graduates: aGraduateChart([
    [LONG, 1200, 1500, 2, 12],
    ['Kafaa', null, null, 0, 3],
    ['Maharat', 200, null, 1, 1],
    [null, 20, 20, 1, 1],
  ]),
  coverage: aCoverageChart({ 'MA-FES': '2026-11-28', 'MA-SEF': '2023-11-28', 'MA-MEK': null, 'MA-INE': '2025-01-01' }),
  visit: aVisitCard(),
  quote: aQuote(),
}

const LOOKS: ChartLook[] = [200, 260, 320, 400, 480, 560, 640, 800, 1000, 1400, 2000]
  .map((width): ChartLook => ({ ...LOOK, width }))
  .concat([
    { ...LOOK, width: 1200, height: 628 },
    { ...LOOK, width: 1080, height: 1080 },
    { ...LOOK, width: 600, height: 314 },
  ])

interface Box {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

/** Where each line of text stands, about: fonts are not asked. */
function boxes(picture: Picture): Box[] {
  const found: Box[] = []
  const walk = (node: ElementContent, at: { x: number; y: number; size: number; anchor: string }) => {
    if (node.type !== 'element') return
    const { transform, fontSize, textAnchor } = node.properties
    const [, x = 0, y = 0] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(String(transform)) ?? []
    const here = {
      x: at.x + Number(x),
      y: at.y + Number(y),
      size: fontSize === undefined ? at.size : Number(fontSize),
      anchor: textAnchor === undefined ? at.anchor : String(textAnchor),
    }
    if (node.tagName === 'text') found.push(boxOf(node, here))
    else for (const child of node.children) walk(child, here)
  }
  walk(picture.svg, { x: 0, y: 0, size: 12, anchor: 'start' })
  return found.filter(({ text }) => text !== '')
}

function boxOf(node: Element, { x, y, size, anchor }: { x: number; y: number; size: number; anchor: string }): Box {
  const text = textOf(node)
  // The estimate is rather more than the truth.
  const width = textWidth(text, size, node.properties.fontWeight === 600) * 0.92
  const share = { start: 0, middle: 0.5, end: 1 }[anchor] ?? 0
  const left = x + Number(node.properties.x) - width * share
  const base = y + Number(node.properties.y)
  return { text, left, right: left + width, top: base - size * 0.72, bottom: base + size * 0.2 }
}

test.each(Object.entries(CHARTS))(
  'no text of %s stands on another or leaves the picture, however wide it is',
  (_, data) => {
    const faults = (['ar', 'fr', 'en'] as const).flatMap((language) =>
      LOOKS.flatMap((look) => {
        const picture = drawChart(data, { ...look, language })
        const all = boxes(picture)
        const where = `${language} ${look.width}×${look.height}`
        const out = all.filter(({ left, right, top, bottom }) => {
          return left < 0 || right > picture.width || top < 0 || bottom > picture.height
        })
        const over = all.flatMap((a, index) =>
          all
            .slice(index + 1)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
            .map((b) => `${a.text} | ${b.text}`),
        )
        return [...out.map(({ text }) => `${where} outside: ${text}`), ...over.map((pair) => `${where}: ${pair}`)]
      }),
    )
    expect(faults).toEqual([])
  },
)
