import { stringifySearch } from '../../search.ts'

/** What a request of the API is answered by: a page of JSON, or a whole file. */
export const FORMS = ['page', 'csv', 'jsonl', 'geojson', 'parquet'] as const
export type AnswerForm = (typeof FORMS)[number]

export interface ApiRequest {
  table: string
  form: AnswerForm
  /** The dashboard's own search parameters. */
  filter: Readonly<Record<string, string>>
  /** Columns; none for all. */
  fields: readonly string[]
  /** Things a page. */
  limit: number
  /** What the page before gave as `next`. */
  cursor?: string | null
}

/** Things a page: the API's own bounds. */
export const MOST_A_PAGE = 500

/** Path and parameters, e.g. `/api/v1/visits?region=MA-03&fields=id,start&limit=5`. Of a file there are neither columns nor pages. */
export function requestPath({ table, form, filter, fields, limit, cursor }: ApiRequest): string {
  if (form !== 'page') return `/api/v1/export/${table}.${form}${query(filter)}`
  const paging = { fields: fields.join(','), limit: String(limit), cursor: cursor ?? '' }
  return `/api/v1/${table}${query({ ...filter, ...paging })}`
}

/** An apostrophe would end a word in a shell. */
function query(params: Readonly<Record<string, string>>): string {
  return stringifySearch(params).replaceAll("'", '%27')
}
