import { useLocation, useNavigate } from '@tanstack/react-router'
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'

interface Pointing {
  /** The fact that is pointed at, else the one in the address. */
  lit: string | null
  /** Pointing at a fact or at its words; null lets go. `from` tells which side moved, so that only the other scrolls. */
  point: (factId: string | null, from: 'facts' | 'report') => void
  from: 'facts' | 'report' | 'address'
  /** Id of the report that is open beside the facts. */
  openReport: string | null
  /** Puts a fact or quote into the address and moves focus there. */
  goTo: (id: string) => void
}

const PointingContext = createContext<Pointing | null>(null)

interface ProviderProps {
  /** The fact that the address names. */
  addressed: string | null
  openReport: string | null
  children: ReactNode
}

/** Keeps facts and report in step. */
export function PointingProvider({ addressed, openReport, children }: ProviderProps) {
  const navigate = useNavigate()
  const [pointed, setPointed] = useState<{ factId: string; from: 'facts' | 'report' } | null>(null)
  const point = useCallback<Pointing['point']>(
    (factId, from) => setPointed(factId === null ? null : { factId, from }),
    [],
  )
  const goTo = useCallback(
    (id: string) => {
      void navigate({
        to: '.',
        hash: id,
        search: true,
        state: true,
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      })
    },
    [navigate],
  )
  const value = useMemo(
    () => ({ lit: pointed?.factId ?? addressed, from: pointed?.from ?? ('address' as const), point, openReport, goTo }),
    [pointed, addressed, openReport, point, goTo],
  )
  return <PointingContext value={value}>{children}</PointingContext>
}

export function usePointing(): Pointing {
  const pointing = use(PointingContext)
  if (pointing === null) throw new Error('usePointing needs a PointingProvider around it')
  return pointing
}

/** What the address points at, without the `#`. */
export function useAddressed(): string {
  return useLocation({ select: (location) => location.hash })
}
