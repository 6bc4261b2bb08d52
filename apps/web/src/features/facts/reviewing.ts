import { createContext } from 'react'
import type { Fact } from '../report/visit-facts.ts'

/** What the buttons beside the facts do. */
interface ReviewingValue {
  facts: readonly Fact[]
  busy: boolean
  settle: (act: 'accept' | 'reject', fact: Fact) => void
  edit: (fact: Fact) => void
}

export const Reviewing = createContext<ReviewingValue | null>(null)
