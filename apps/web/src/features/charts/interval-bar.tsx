import type { ComponentProps } from 'react'
import styles from './charts.module.css'
import { DrawnLink } from './drawn-link.tsx'
import type { IntervalShape } from './graduate-panels.ts'

interface Props {
  shape: IntervalShape
  /** Pixels: the slot's left edge, its width, and where zero stands. */
  x: number
  width: number
  base: number
  /** Pixels for one person. */
  scale: number
  pattern: string
  label: string
  link: ComponentProps<typeof DrawnLink>['link']
}

/** How far a bar without an upper bound is drawn on, in pixels: it says "and more", not how many. */
const ONWARDS = 14
/** The hatch beside a bar, in pixels. It has no scale: what it stands for has no number. */
const HATCH = 14

/** Graduates of one unit of time: filled what is certain, lighter up to the most that is told; groups without a number as a hatch beside. */
export function IntervalBar({ shape, x, width, base, scale, pattern, label, link }: Props) {
  const { certain, spread, open, unstated } = shape
  if (certain === null && unstated === 0) return null
  const barWidth = Math.max(3, Math.min(18, width * (unstated > 0 ? 0.45 : 0.7)))
  const barX = x + (width - barWidth - (unstated > 0 && certain !== null ? HATCH : 0)) / 2
  const top = base - (certain ?? 0) * scale
  const most = top - spread * scale
  const middle = barX + barWidth / 2
  const hatchX = certain === null ? x + (width - HATCH) / 2 : barX + barWidth + 1
  return (
    <DrawnLink link={link} label={label}>
      <rect
        x={x}
        y={Math.min(most, base - HATCH) - ONWARDS}
        width={width}
        height={base - Math.min(most, base - HATCH) + ONWARDS}
        fill="transparent"
      />
      {certain !== null && (
        <>
          <rect className={styles.certain} x={barX} y={top} width={barWidth} height={base - top} />
          {spread > 0 && (
            <>
              <rect className={styles.spread} x={barX} y={most} width={barWidth} height={top - most} />
              <path className={styles.whisker} d={`M${middle} ${top}V${most}M${barX} ${most}h${barWidth}`} />
            </>
          )}
          {open && (
            <>
              <rect className={styles.onwards} x={barX} y={top - ONWARDS} width={barWidth} height={ONWARDS} />
              <path className={styles.whisker} d={`M${middle - 4} ${top - ONWARDS + 2}l4 -5l4 5`} />
            </>
          )}
        </>
      )}
      {unstated > 0 && (
        <rect
          className={styles.hatch}
          data-unstated={unstated}
          x={hatchX}
          y={base - HATCH}
          width={HATCH - 2}
          height={HATCH}
          fill={`url(#${pattern})`}
        />
      )}
    </DrawnLink>
  )
}
