import { CatchBoundary } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { BrokenPart } from './broken-part.tsx'

/** A part whose code is fetched when it is drawn: `place` holds its room until then. Where it does not come, the rest of the page stays. */
export function LazyPart({ place, children }: { place?: ReactNode; children: ReactNode }) {
  return (
    <CatchBoundary getResetKey={() => 0} errorComponent={BrokenPart}>
      <Suspense fallback={place}>{children}</Suspense>
    </CatchBoundary>
  )
}
