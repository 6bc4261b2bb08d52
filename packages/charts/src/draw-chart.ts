import { drawOfficials } from './bars/draw-officials.ts'
import type { ChartData } from './chart-data.ts'
import type { Body, Space } from './drawing/body.ts'
import { drawEmpty } from './drawing/draw-empty.ts'
import { drawFrame } from './drawing/draw-frame.ts'
import type { Sheet } from './drawing/sheet.ts'
import { drawRegionMap } from './map/draw-region-map.ts'
import type { ChartLook, Picture } from './picture.ts'
import { tellChart } from './tell-chart.ts'
import { drawMonths } from './time/draw-months.ts'

/** Draws a chart. It is itself again from the same data and look: nothing else enters. */
export function drawChart(data: ChartData, look: ChartLook): Picture {
  const words = tellChart(data, look.language)
  return drawFrame({ data, look, words }, (sheet, space) => drawBody(data, sheet, space))
}

function drawBody(data: ChartData, sheet: Sheet, space: Space): Body {
  if (data.visits === 0) return drawEmpty(sheet, space)
  switch (data.chart) {
    case 'visits-by-region':
      return drawRegionMap(data, sheet, space)
    case 'visits-by-month':
      return drawMonths(data, sheet, space)
    case 'visits-by-official':
      return drawOfficials(data, sheet, space)
    default:
      return drawEmpty(sheet, space)
  }
}
