import type { Evidence } from '@jawla/domain'

/** Why a fact was read: the rule, its quote, and what the rule passed over. */
export type TraceStep = {
  /** Path of the fact in the reading: `visits[0].date`, `visits[0].stops[2]`. */
  readonly fact: string
  readonly value: string
  /** `<file>.<row>` of the rule that gave it. */
  readonly rule: string
  readonly evidence: Evidence | null
  /** Candidates of the same fact that lost, best first. */
  readonly beat: readonly { readonly value: string; readonly rule: string }[]
}

/** Takes one step; a reader that nobody asks to explain itself is given none. */
export type Note = (step: TraceStep) => void
