import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useOverviewState } from './use-overview-search.ts'

/** What of the record has a page of its own, and where. */
const PAGES = {
  facility: '/facilities/$id',
  program: '/programs/$id',
  official: '/officials/$id',
  craft: '/crafts/$id',
  partner: '/partners/$id',
  region: '/regions/$id',
  province: '/provinces/$id',
  outlet: '/outlets/$id',
  report: '/reports/$id',
} as const

export type RecordKind = keyof typeof PAGES

/** One thing of the record: `id` is what filters call it. */
export interface RecordRef {
  kind: RecordKind
  id: string
}

interface Props {
  to: RecordRef
  className?: string | undefined
  children: ReactNode
}

/** A link to the page of a facility, a person, a region and so on; from there one comes back to the overview as it was. */
export function RecordLink({ to: { kind, id }, className, children }: Props) {
  const state = useOverviewState()
  return (
    <Link to={PAGES[kind]} params={{ id }} state={state} className={className}>
      {children}
    </Link>
  )
}
