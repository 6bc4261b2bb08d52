import type { Column, ExportTable } from '../exports/export-table.ts'

const TYPES = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  'yes-no': { type: 'boolean' },
  day: { type: 'string', format: 'date' },
  time: { type: 'string', format: 'date-time' },
  list: { type: 'array', items: { type: 'string' } },
} as const

/** A row of a table, by JSON Schema. */
export function rowSchema({ columns, told }: Pick<ExportTable, 'columns' | 'told'>): object {
  return {
    ...{ type: 'object', description: told.en },
    properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
  }
}

function cellSchema({ type, told, values, required }: Column): object {
  const { type: one, ...rest } = TYPES[type]
  const choices = values && { enum: required ? values : [...values, null] }
  return { type: required ? one : [one, 'null'], ...rest, description: told.en, ...choices }
}
