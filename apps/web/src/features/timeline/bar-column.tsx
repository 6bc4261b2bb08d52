import { type Bar, STATUSES, visitsOf } from '@jawla/charts'
import type { TimelinePart } from './timeline-parts.ts'

interface Props {
  bar: Bar
  parts: readonly TimelinePart[]
  /** The patterns of crossed-out visits are named so, with the place of their part after it. */
  crossed: string
  /** Pixels; `y` is where a number of visits stands. */
  place: { x: number; width: number; y: (visits: number) => number }
}

/** One bar: its parts upon each other, in each what was held filled, announced as an outline, cancelled crossed out. */
export function BarColumn({ bar, parts, crossed, place: { x, width, y } }: Props) {
  let below = 0
  return parts.flatMap(({ value, colour }, number) => {
    const part = bar.parts.find((one) => one.part === value)
    if (part === undefined || visitsOf(part) === 0) return []
    return STATUSES.flatMap((status) => {
      const visits = part[status]
      if (visits === 0) return []
      const [top, bottom] = [y(below + visits), y(below)]
      below += visits
      const look = {
        held: { fill: colour },
        announced: { fill: 'var(--paper)', stroke: colour, strokeWidth: 1.5 },
        cancelled: { fill: `url(#${crossed}${number})`, stroke: colour, strokeDasharray: '3 2' },
      }[status]
      // A line's width stays inside, so that one bar does not lie upon the next.
      const edge = status === 'held' ? 0 : 0.75
      return (
        <rect
          key={`${value} ${status}`}
          data-start={bar.from}
          data-part={value ?? ''}
          data-status={status}
          data-visits={visits}
          x={x + edge}
          y={top + edge + (bottom - top > 3 ? 0.5 : 0)}
          width={Math.max(1, width - 2 * edge)}
          height={Math.max(1, bottom - top - 2 * edge - (bottom - top > 3 ? 0.5 : 0))}
          {...look}
        />
      )
    })
  })
}
