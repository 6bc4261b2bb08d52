import type { DaySpan } from '@jawla/domain'
import { useState } from 'react'
import { useWindow } from '../../view-search.ts'

/** What the reader chose to see of the record, in the address once it is let go; `whole` is all there is of it. */
export function useZoom(whole: DaySpan | null) {
  const [kept, keep] = useWindow()
  const [moving, setMoving] = useState<{ zoom: DaySpan | null } | null>(null)
  // What is dragged or pressed shows at once, and until the address says the same.
  if (moving !== null && isSame(moving.zoom, kept)) setMoving(null)
  /** A window over the whole record is none. */
  const zoomTo = (span: DaySpan | null) => (isSame(span, whole) ? null : span)
  return {
    /** Null for all of it. */
    zoom: moving === null ? kept : moving.zoom,
    /** Shows a window while it is dragged. */
    moveZoom: (span: DaySpan) => setMoving({ zoom: zoomTo(span) }),
    /** Shows it and keeps it in the address. */
    setZoom: (span: DaySpan | null, goesOn?: boolean) => {
      const next = zoomTo(span)
      setMoving({ zoom: next })
      if (moving !== null || !isSame(next, kept)) keep(next, goesOn)
    },
  }
}

function isSame(one: DaySpan | null, other: DaySpan | null): boolean {
  return one?.from === other?.from && one?.to === other?.to
}
