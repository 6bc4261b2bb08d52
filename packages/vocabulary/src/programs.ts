import data from '../data/programs.json' with { type: 'json' }
import type { EntryWithCommonWords } from './entry.ts'

/** A named programme. */
export interface Program extends EntryWithCommonWords {
  /** `training` and `support` programmes concern a visit; a `framework` is a strategy that reports quote as background. */
  readonly kind: 'training' | 'support' | 'framework'
}

export const programs = data as readonly Program[]
