/** A feed cannot be added, or there is none of that name: one line, fit to show. */
export class FeedError extends Error {
  override readonly name = 'FeedError'
}
