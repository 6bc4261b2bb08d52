import { type ComponentType, createContext } from 'react'

/** What staff may do about a fact, drawn beside it; null for everybody else, who do not load it. */
export const FactDesk = createContext<ComponentType<{ factId: string }> | null>(null)
