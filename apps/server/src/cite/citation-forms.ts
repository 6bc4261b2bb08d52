import type { Citation } from './citation.ts'
import { writeBibtex } from './write-bibtex.ts'
import { writeCsl } from './write-csl.ts'
import { writeRis } from './write-ris.ts'
import { writeText } from './write-text.ts'

interface Form {
  write: (citation: Citation) => string
  /** Its media type. */
  type: string
}

/** The forms of a citation, by the name that each has in an address. */
export const CITATION_FORMS = {
  text: { write: writeText, type: 'text/plain; charset=utf-8' },
  bibtex: { write: writeBibtex, type: 'application/x-bibtex; charset=utf-8' },
  ris: { write: writeRis, type: 'application/x-research-info-systems; charset=utf-8' },
  csl: { write: writeCsl, type: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
} as const satisfies Record<string, Form>

export const CITATION_FORM_NAMES = Object.keys(CITATION_FORMS) as (keyof typeof CITATION_FORMS)[]
