import type { ChangeReason } from '@jawla/domain'

/** Why visits are joined anew. */
export interface Because {
  reason: ChangeReason
  /** ISO time. */
  at: string
  /** The reports that came, were decided on or read again; empty for all. */
  reports: readonly string[]
  /** What a person gave as the reason; empty where nobody did. */
  why: string
}
