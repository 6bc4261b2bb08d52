import { type Filter, filterToParams } from '@jawla/domain'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface Props {
  filter: Filter
  className?: string | undefined
  children: ReactNode
}

/** A number, or words, that lead to the visits behind them: the overview with that filter. */
export function OverviewLink({ filter, className, children }: Props) {
  return (
    <Link to="/" search={filterToParams(filter)} className={className}>
      {children}
    </Link>
  )
}
