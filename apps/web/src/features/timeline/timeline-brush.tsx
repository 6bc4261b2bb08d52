import { type Bar, barIndexAt, sharesOf, visitsOf, xLabels } from '@jawla/charts'
import type { DaySpan, TimeUnit } from '@jawla/domain'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMonth } from '../../i18n/format-date.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { monthOf, withEdgeMoved, withWindowMoved } from './time-window.ts'
import styles from './timeline-brush.module.css'
import { useWidth } from './use-width.ts'

const HEIGHT = 36
const MONTHS_A_YEAR = 12

interface Props {
  /** Every month of the record. */
  months: readonly Bar[]
  /** What the chart above shows of them, in whole months. */
  window: DaySpan
  /** The unit of the chart above, which shows only so much at once. */
  unit: TimeUnit
  /** Pixels left and right of the bars, as above. */
  inset: { left: number; right: number }
  onMove: (window: DaySpan) => void
  /** Once it is let go; `goesOn` while a key is held down. */
  onKeep: (window: DaySpan, goesOn?: boolean) => void
}

type Grip = 'from' | 'to' | 'window'

/** The whole record in small, with a window to draw over it or resize: the chart above shows what is in it. */
export function TimelineBrush({ months, window, unit, inset, onMove, onKeep }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const fromRight = language.dir === 'rtl'
  const [box, width] = useWidth<HTMLFieldSetElement>()
  const held = useRef<{ grip: Grip; month: number; moved: DaySpan | null } | null>(null)
  const [first, last] = [months.at(0), months.at(-1)]
  if (first === undefined || last === undefined) return null
  const whole = { from: first.from, to: last.to }
  const across = Math.max(0, width - inset.left - inset.right)
  const slot = across / months.length
  const highest = Math.max(1, ...months.map(visitsOf))
  const shares = sharesOf(months, window, fromRight) ?? { left: 0, right: 1 }
  const [left, right] = [inset.left + shares.left * across, inset.left + shares.right * across]

  const monthUnder = ({ clientX }: PointerEvent) => {
    const start = (box.current?.getBoundingClientRect().left ?? 0) + inset.left
    return monthOf(first.from) + barIndexAt((clientX - start) / Math.max(1, across), months.length, fromRight)
  }
  const take = (event: PointerEvent, grip: Grip) => {
    if (event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture?.(event.pointerId)
    held.current = { grip, month: monthUnder(event), moved: null }
  }
  const drag = (event: PointerEvent) => {
    if (held.current === null) return
    const { grip, month } = held.current
    const to = monthUnder(event)
    if (grip === 'window') {
      if (to === month) return
      const moved = withWindowMoved(window, to - month, whole)
      held.current = { grip, month: to, moved }
      onMove(moved)
    } else {
      const by = to - monthOf(window[grip])
      if (by === 0) return
      const moved = withEdgeMoved(window, { edge: grip, by }, { whole, unit })
      held.current.moved = moved
      onMove(moved)
    }
  }
  const letGo = () => {
    if (held.current?.moved) onKeep(held.current.moved)
    held.current = null
  }
  const press = (event: KeyboardEvent, edge: 'from' | 'to') => {
    const onwards = fromRight ? 'ArrowLeft' : 'ArrowRight'
    const back = fromRight ? 'ArrowRight' : 'ArrowLeft'
    const by = {
      [onwards]: 1,
      ArrowUp: 1,
      [back]: -1,
      ArrowDown: -1,
      PageUp: MONTHS_A_YEAR,
      PageDown: -MONTHS_A_YEAR,
      Home: -months.length,
      End: months.length,
    }[event.key]
    if (by === undefined) return
    event.preventDefault()
    onKeep(withEdgeMoved(window, { edge, by }, { whole, unit }), event.repeat)
  }
  const handle = (edge: 'from' | 'to') => (
    <div
      className={styles.handle}
      style={{ left: (edge === 'from') === fromRight ? right : left }}
      role="slider"
      tabIndex={0}
      aria-label={t(`timeline.window.${edge}`)}
      aria-valuemin={monthOf(whole.from)}
      aria-valuemax={monthOf(whole.to)}
      aria-valuenow={monthOf(window[edge])}
      aria-valuetext={formatMonth(window[edge].slice(0, 7), language)}
      data-edge={edge}
      onKeyDown={(event) => press(event, edge)}
      onPointerDown={(event) => take(event, edge)}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    />
  )
  return (
    <fieldset ref={box} className={`${styles.brush} no-print`} dir="ltr" aria-label={t('timeline.window')}>
      {width > 0 && (
        <svg className={styles.drawing} width={width} height={HEIGHT + 18} aria-hidden="true">
          {months.map((month, index) => {
            const height = (visitsOf(month) / highest) * (HEIGHT - 4)
            const place = fromRight ? months.length - 1 - index : index
            return (
              height > 0 && (
                <rect
                  key={month.from}
                  x={inset.left + slot * place}
                  width={Math.max(1, slot - 0.5)}
                  y={HEIGHT - Math.max(2, height)}
                  height={Math.max(2, height)}
                />
              )
            )
          })}
          {xLabels(months, 'month', slot)
            .filter(({ unit: named }) => named === 'year')
            .map(({ index }) => (
              <text
                key={index}
                x={inset.left + slot * ((fromRight ? months.length - 1 - index : index) + 0.5)}
                y={HEIGHT + 15}
                textAnchor="middle"
              >
                {months[index]?.from.slice(0, 4)}
              </text>
            ))}
        </svg>
      )}
      <div className={styles.strip} style={{ left: inset.left, right: inset.right }} />
      <div
        className={styles.window}
        style={{ left, width: right - left }}
        data-testid="timeline-window"
        onPointerDown={(event) => take(event, 'window')}
        onPointerMove={drag}
        onPointerUp={letGo}
        onPointerCancel={letGo}
      />
      {handle('from')}
      {handle('to')}
    </fieldset>
  )
}
