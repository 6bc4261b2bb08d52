/** A source that gives no report. `message` is one line, `<where>: <what>`, fit to show as it is. */
export class IngestError extends Error {
  override readonly name = 'IngestError'
  readonly what: string
  readonly where: string

  /** `where` names the file, address or line; `what` says what is wrong with it. */
  constructor(where: string, what: string) {
    super(`${where}: ${what}`)
    this.where = where
    this.what = what
  }
}
