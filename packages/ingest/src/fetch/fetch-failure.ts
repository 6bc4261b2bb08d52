/** Ends a fetch from within; the fetcher gives it out as a value. `message` is one plain line that follows "the address …". */
export class FetchFailure extends Error {
  override readonly name = 'FetchFailure'
  readonly outcome: 'gone' | 'later' | 'refused'
  /** In seconds; only for `later`. */
  readonly retryAfter: number | null

  constructor(outcome: 'gone' | 'later' | 'refused', why: string, retryAfter: number | null = null) {
    super(why)
    this.outcome = outcome
    this.retryAfter = retryAfter
  }
}
