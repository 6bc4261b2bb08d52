import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './drag-span.module.css'
import { type MonthCount, type MonthSpan, monthIndexAt, spanShares } from './months.ts'

interface Props {
  months: readonly MonthCount[]
  span: MonthSpan | null
  fromRight: boolean
  /** Pixels left and right of the bars. */
  inset: { left: number; right: number }
  onChoose: (span: MonthSpan) => void
  children: ReactNode
}

/** Lets a pointer choose months by drawing over the chart; what is not chosen is veiled. A press takes one month. */
export function DragSpan({ months, span, fromRight, inset, onChoose, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<{ start: string; end: string } | null>(null)

  const monthUnder = (clientX: number): string => {
    const bounds = box.current?.getBoundingClientRect()
    const width = (bounds?.width ?? 0) - inset.left - inset.right
    const share = width > 0 ? (clientX - (bounds?.left ?? 0) - inset.left) / width : 0
    return months[monthIndexAt(share, months.length, fromRight)]?.month ?? ''
  }
  const begin = (event: PointerEvent) => {
    if (event.button !== 0 || months.length === 0) return
    const month = monthUnder(event.clientX)
    setDrawn({ start: month, end: month })
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

  const shown = drawn === null ? span : ordered(drawn)
  const shares = shown === null ? null : spanShares(months, shown, fromRight)
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
      onPointerMove={(event) => drawn !== null && setDrawn({ ...drawn, end: monthUnder(event.clientX) })}
      onPointerUp={() => {
        if (drawn === null) return
        setDrawn(null)
        onChoose(ordered(drawn))
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

function ordered({ start, end }: { start: string; end: string }): MonthSpan {
  return start <= end ? { first: start, last: end } : { first: end, last: start }
}
