export { mergeVisits } from './merge-visits.ts'
