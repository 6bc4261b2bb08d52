import { CHANGE_KINDS, CHANGE_REASONS, CHANGED_FIELDS } from '@jawla/domain'
import type { Column } from '../exports/export-table.ts'
import { EXPORT_TABLES } from '../exports/export-tables.ts'
import { FACT_COLUMNS } from './change-row.ts'
import { asked, FILTER, json } from './operation.ts'
import { MOST_ITEMS, USUAL_ITEMS } from './paging.ts'
import { rowSchema } from './row-schema.ts'

/** `/changes`, by OpenAPI. */
export function changeOperation(): object {
  const columns: readonly Column[] = EXPORT_TABLES.visits.columns
  const facts = {
    ...rowSchema({ told: EXPORT_TABLES.visits.told, columns: columns.filter(({ name }) => isOfFacts(name)) }),
    ...{ type: ['object', 'null'], description: 'Columns of `visits`; null where there was, or is, no such visit.' },
  }
  const text = { type: 'string' }
  const texts = { type: 'array', items: text }
  const change = {
    type: 'object',
    required: ['id', 'data_version', 'at', 'visit', 'kind', 'others', 'fields', 'facts_changed', 'reason'],
    properties: {
      id: { type: 'integer', description: 'Greater than that of every change before.' },
      data_version: { type: 'integer' },
      at: { type: 'string', format: 'date-time' },
      visit: { ...text, description: 'The id that the visit has or had.' },
      kind: { ...text, enum: CHANGE_KINDS },
      others: { ...texts, description: 'The visits that it was merged with, or that it was split from or into.' },
      fields: { type: 'array', items: { ...text, enum: CHANGED_FIELDS }, description: 'What differs.' },
      facts_changed: { type: 'boolean', description: 'False where only reports, review or the id differ.' },
      reason: { ...text, enum: CHANGE_REASONS },
      report: { type: ['string', 'null'], description: 'The report that came, was changed or read again.' },
      why: { type: ['string', 'null'], description: 'What a person gave as the reason.' },
      ...{ before: facts, after: facts },
    },
  }
  const page = {
    type: 'object',
    required: ['items', 'next', 'more'],
    properties: {
      items: { type: 'array', items: change },
      next: { ...text, description: 'Give it back as `after`, now or at any later time.' },
      more: { type: 'boolean', description: 'Whether more is to be told already.' },
    },
  }
  return asked('list-changes', 'What became of visits, the earliest first.', json(page), [
    ...FILTER,
    { name: 'after', in: 'query', description: '`next` of the answer before.', schema: { type: 'string' } },
    {
      ...{ name: 'limit', in: 'query', description: 'How many changes at most.' },
      schema: { type: 'integer', minimum: 1, maximum: MOST_ITEMS, default: USUAL_ITEMS },
    },
    {
      ...{ name: 'facts', in: 'query', description: '1: only changes of what a visit tells.' },
      schema: { type: 'string', enum: ['1'] },
    },
  ])
}

function isOfFacts(column: string): boolean {
  return FACT_COLUMNS.some((name) => name === column)
}
