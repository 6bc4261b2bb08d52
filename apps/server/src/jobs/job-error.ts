/** Ends a job that no further try can help: it goes to the dead letters at once, with this reason. */
export class HopelessJobError extends Error {
  override readonly name = 'HopelessJobError'
}

/** A failure in one line, as staff see it among the dead letters. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0]?.slice(0, 500) || 'failed without a word'
}
