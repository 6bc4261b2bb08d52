import { barIndexAt, sharesOf } from '@jawla/charts'
import type { DaySpan } from '@jawla/domain'
import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './drag-span.module.css'

interface Props {
  bars: readonly DaySpan[]
  /** What is chosen now. */
  span: DaySpan | null
  fromRight: boolean
  /** Pixels left and right of the bars. */
  inset: { left: number; right: number }
  onChoose: (span: DaySpan) => void
  /** The bar under the pointer, by its place; null where there is none. */
  onPoint: (index: number | null) => void
  children: ReactNode
}

/** Lets a pointer choose bars by drawing over the chart; what is not chosen is veiled. A press takes one bar. */
export function DragSpan({ bars, span, fromRight, inset, onChoose, onPoint, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<{ start: number; end: number } | null>(null)

  const indexUnder = (clientX: number): number => {
    const bounds = box.current?.getBoundingClientRect()
    const width = (bounds?.width ?? 0) - inset.left - inset.right
    const share = width > 0 ? (clientX - (bounds?.left ?? 0) - inset.left) / width : 0
    return barIndexAt(share, bars.length, fromRight)
  }
  const begin = (event: PointerEvent) => {
    if (event.button !== 0 || bars.length === 0) return
    const index = indexUnder(event.clientX)
    setDrawn({ start: index, end: index })
  }
  const move = (event: PointerEvent) => {
    const index = indexUnder(event.clientX)
    if (drawn !== null) setDrawn({ ...drawn, end: index })
    onPoint(index)
  }
  const drawing = drawn !== null
  useEffect(() => {
    if (!drawing) return
    const cancel = () => setDrawn(null)
    window.addEventListener('pointercancel', cancel)
    window.addEventListener('blur', cancel)
    return () => {
      window.removeEventListener('pointercancel', cancel)
      window.removeEventListener('blur', cancel)
    }
  }, [drawing])

  const shown = drawn === null ? span : spanOf(bars, drawn)
  const shares = shown === null ? null : sharesOf(bars, shown, fromRight)
  const place = (share: number) => `calc(${inset.left}px + (100% - ${inset.left + inset.right}px) * ${share})`
  return (
    <div
      ref={box}
      className={styles.area}
      dir="ltr"
      data-testid="timeline-drag"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture?.(event.pointerId)
        begin(event)
      }}
      onPointerMove={move}
      onPointerLeave={() => onPoint(null)}
      onPointerUp={() => {
        if (drawn === null) return
        setDrawn(null)
        const chosen = spanOf(bars, drawn)
        if (chosen !== null) onChoose(chosen)
      }}
    >
      {children}
      {shares !== null && (
        <>
          <span className={styles.veil} style={{ left: inset.left, right: `calc(100% - ${place(shares.left)})` }} />
          <span className={styles.veil} style={{ left: place(shares.right), right: inset.right }} />
        </>
      )}
    </div>
  )
}

function spanOf(bars: readonly DaySpan[], { start, end }: { start: number; end: number }): DaySpan | null {
  const [first, last] = [bars[Math.min(start, end)], bars[Math.max(start, end)]]
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to }
}
