/** A change of an account that cannot be made, with words for who asked. */
export class AccountError extends Error {
  override name = 'AccountError'
}
