export type { DateFound, DateRule } from './dates/date-found.ts'
export { findDates } from './dates/find-dates.ts'
export { type DatesRead, readDates } from './dates/read-dates.ts'
export { detectLanguage } from './detect-language.ts'
export type { NumberContext } from './languages/number-table.ts'
export { findNumbers } from './numbers/find-numbers.ts'
export type { NumberFound } from './numbers/number-found.ts'
export { type NumbersRead, readNumbers } from './numbers/read-numbers.ts'
export type { ReportToRead } from './read-report.ts'
export {
  type Explanation,
  explainReport,
  identifyVisit,
  meaningsOf,
  type Reader,
  type RulesReader,
  readerWith,
  readReport,
} from './reader.ts'
export type { TraceStep } from './trace.ts'
