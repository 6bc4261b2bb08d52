/** What is wrong with an alert, with words for who made it. */
export class AlertError extends Error {
  override name = 'AlertError'
}
