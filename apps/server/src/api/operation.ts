import { FACILITY_TYPES, REGION_CODES, REPORT_LANGUAGES, ROLES, VISIT_KINDS, VISIT_STATUSES } from '@jawla/domain'
import { FILTER_TOLD, type FilterParam } from '../exports/filter-told.ts'

const CODES: Partial<Record<FilterParam, readonly string[]>> = {
  ...{ region: REGION_CODES, role: ROLES, type: FACILITY_TYPES, kind: VISIT_KINDS, status: VISIT_STATUSES },
  ...{ language: REPORT_LANGUAGES, sources: ['1', '2', '3'], graduates: ['stated', 'unstated', 'none'] },
}

/** The dashboard's filter, as an address has it. */
export const FILTER = [
  ...Object.entries(FILTER_TOLD).map(([name, { told }]) => {
    const isDay = name === 'from' || name === 'to'
    const values = CODES[name as FilterParam]
    const items = { type: 'string', ...(values && { enum: values }) }
    return isDay
      ? { name, in: 'query', description: told, schema: { type: 'string', format: 'date' } }
      : { name, in: 'query', description: told, style: 'form', explode: false, schema: { type: 'array', items } }
  }),
  {
    name: 'q',
    in: 'query',
    description: 'only visits in which these words stand',
    schema: { type: 'string', maxLength: 200 },
  },
]

/** What one address answers to GET, by OpenAPI. */
export function asked(operationId: string, summary: string, content: object, parameters: readonly object[]): object {
  const wrong = { $ref: '#/components/responses/Problem' }
  return {
    ...{ operationId, summary, parameters },
    responses: { 200: { description: 'As asked.', content }, 400: wrong, 404: wrong, 429: wrong },
  }
}

export function json(schema: object): object {
  return { 'application/json': { schema } }
}

/** Bytes of any kind. */
export function zip(): object {
  return { '*/*': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } } }
}
