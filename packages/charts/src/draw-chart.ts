import { drawOfficials } from './bars/draw-officials.ts'
import { drawQuote } from './cards/draw-quote.ts'
import { drawVisit } from './cards/draw-visit.ts'
import type { ChartData } from './chart-data.ts'
import type { Body, Space } from './drawing/body.ts'
import { drawEmpty } from './drawing/draw-empty.ts'
import { drawFrame } from './drawing/draw-frame.ts'
import type { Sheet } from './drawing/sheet.ts'
import { drawGraduates } from './graduates/draw-graduates.ts'
import { drawMap } from './map/draw-map.ts'
import { outlines } from './map/outlines.ts'
import { visitsOnMap } from './map/visits-on-map.ts'
import { waitingOnMap } from './map/waiting-on-map.ts'
import type { ChartLook, Picture } from './picture.ts'
import { tellChart } from './tell-chart.ts'
import { drawMonths } from './time/draw-months.ts'

/** All of them are listed beside their map; of 75 provinces those that have waited longest. */
const [REGIONS, LONGEST_WAITING] = [12, 12]

/** Draws a chart. It is itself again from the same data and look: nothing else enters. */
export function drawChart(data: ChartData, look: ChartLook): Picture {
  const words = tellChart(data, look.language)
  return drawFrame({ look, words }, (sheet, space) => drawBody(data, sheet, space))
}

function drawBody(data: ChartData, sheet: Sheet, space: Space): Body {
  if (data.visits === 0) return drawEmpty(sheet, space)
  switch (data.chart) {
    case 'visits-by-region':
      return drawMap(
        visitsOnMap(data, sheet.speaker),
        { shapes: outlines.regions, isNamed: true, mostListed: REGIONS, listHeading: null },
        { sheet, space },
      )
    case 'visits-by-month':
      return drawMonths(data, sheet, space)
    case 'visits-by-official':
      return drawOfficials(data, sheet, space)
    case 'graduates-by-program':
    case 'graduates-by-region':
      return drawGraduates(data, sheet, space)
    case 'coverage':
      return drawMap(
        waitingOnMap(data, sheet.speaker),
        {
          shapes: outlines.provinces,
          isNamed: false,
          mostListed: Math.min(LONGEST_WAITING, data.provinces.filter(({ held }) => held > 0).length),
          listHeading: sheet.speaker.t('chart.longest'),
        },
        { sheet, space },
      )
    case 'visit':
      return drawVisit(data.card, sheet, space)
    case 'quote':
      return drawQuote(data, sheet, space)
  }
}
