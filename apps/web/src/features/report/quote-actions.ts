import type { SourcedEvidence } from '@jawla/domain'
import { type ComponentType, createContext } from 'react'

/** What readers may do with a sentence that is public, drawn behind it; null where nothing. */
export const QuoteActions = createContext<ComponentType<{ piece: SourcedEvidence }> | null>(null)
