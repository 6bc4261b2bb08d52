import type { Reading } from '@jawla/domain'
import { READER_ID, type ReportToRead, readReport } from './read-report.ts'

/** Whatever reads reports: the rules, or a model behind an endpoint. `id` is `name@version` and stands in every reading. */
export interface Reader {
  readonly id: string
  read(report: ReportToRead): Reading
}

export const rulesReader: Reader = { id: READER_ID, read: readReport }
