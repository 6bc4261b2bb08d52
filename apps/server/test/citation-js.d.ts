/** What the tests use of a reader of citations that comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string)
    /** As CSL-JSON. */
    data: Record<string, unknown>[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
