/** A decision on visits that cannot be made, with words for who asked. */
export class VisitError extends Error {
  override name = 'VisitError'
}
