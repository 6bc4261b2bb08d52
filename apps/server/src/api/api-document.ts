import { EXPORT_FORMATS } from '../exports/export-format.ts'
import { EXPORT_NAMES, EXPORT_TABLES, type ExportName } from '../exports/export-tables.ts'
import { hasPoints } from '../exports/write-geojson.ts'
import { changeOperation } from './change-operation.ts'
import { citeOperation } from './cite-operation.ts'
import { asked, FILTER, json, zip } from './operation.ts'
import { MOST_ITEMS, USUAL_ITEMS } from './paging.ts'
import { rowSchema } from './row-schema.ts'
import { SNAPSHOT_OPERATIONS } from './snapshot-operations.ts'

/** Tables whose rows are each asked for by its id. */
export const BY_ID = ['visits', 'facilities', 'programs', 'officials', 'reports'] as const satisfies ExportName[]

/** What the API answers, by OpenAPI 3.1; made from the tables, so that the two cannot differ. `site` is its address. */
export function apiDocument(site: string): object {
  return {
    openapi: '3.1.0',
    info: {
      ...{ title: 'Jawla', version: '1.0.0', license: { name: 'Apache 2.0', identifier: 'Apache-2.0' } },
      description:
        'Official field visits in Moroccan handicrafts and the social and solidarity economy, as the press reports them. Data: CC BY 4.0. Nothing is taken away from version 1: fields and parameters may be added.',
    },
    servers: [{ url: `${site}/api/v1` }],
    paths: {
      ...Object.fromEntries(EXPORT_NAMES.map((name) => [`/${name}`, { get: listed(name) }])),
      ...Object.fromEntries(BY_ID.map((name) => [`/${name}/{id}`, { get: byId(name) }])),
      ...Object.fromEntries(EXPORT_NAMES.flatMap(files)),
      '/codebook.json': {
        get: asked(
          'codebook',
          'What every table, column and code means, in Arabic, French and English.',
          json(Codebook),
          [],
        ),
      },
      '/changes': { get: changeOperation() },
      ...SNAPSHOT_OPERATIONS,
      '/cite': { get: citeOperation() },
      '/package.zip': {
        get: asked('package', 'All tables in one zip, with their description by Data Package 2.0.', zip(), FILTER),
      },
    },
    components: {
      schemas: { ...Object.fromEntries(EXPORT_NAMES.map((name) => [name, rowSchema(EXPORT_TABLES[name])])), Problem },
      responses: { Problem: { description: 'What was wrong with the question.', content: problemContent() } },
    },
  }
}

const Problem = {
  type: 'object',
  description: 'Problem details by RFC 9457.',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    ...{ type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' } },
  },
}

const Told = {
  type: 'object',
  required: ['ar', 'fr', 'en'],
  properties: { ar: { type: 'string' }, fr: { type: 'string' }, en: { type: 'string' } },
}

const Codebook = {
  type: 'object',
  required: ['tables', 'lists'],
  properties: {
    tables: { type: 'array', items: { type: 'object' }, description: 'With `columns`, whose `codes` name a list.' },
    lists: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          ...{ name: { type: 'string' }, told: Told },
          open: { type: 'boolean', description: 'Whether other codes may come.' },
          codes: { type: 'array', items: { type: 'object', properties: { code: { type: 'string' }, told: Told } } },
        },
      },
    },
  },
}

function listed(name: ExportName): object {
  const columns = EXPORT_TABLES[name].columns.map((column) => column.name)
  const paging = [
    {
      ...{
        name: 'limit',
        in: 'query',
        description: 'How many visits, facilities and so on the rows of one answer are of.',
      },
      schema: { type: 'integer', minimum: 1, maximum: MOST_ITEMS, default: USUAL_ITEMS },
    },
    { name: 'cursor', in: 'query', description: '`next` of the answer before.', schema: { type: 'string' } },
    {
      ...{ name: 'fields', in: 'query', description: 'Only these columns.', style: 'form', explode: false },
      schema: { type: 'array', items: { type: 'string', enum: columns } },
    },
  ]
  const page = {
    type: 'object',
    required: ['items', 'total', 'next'],
    properties: {
      items: { type: 'array', items: { $ref: `#/components/schemas/${name}` } },
      total: { type: 'integer', description: 'How many visits, facilities and so on there are in all.' },
      next: { type: ['string', 'null'], description: 'Give it back as `cursor`; null at the end.' },
    },
  }
  return asked(`list-${name}`, EXPORT_TABLES[name].told.en, json(page), [...FILTER, ...paging])
}

function byId(name: ExportName): object {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
  return asked(
    `get-${name}`,
    `One of: ${EXPORT_TABLES[name].told.en}`,
    json({ $ref: `#/components/schemas/${name}` }),
    [id],
  )
}

function files(name: ExportName): [string, object][] {
  const formats = EXPORT_FORMATS.filter((format) => format !== 'geojson' || hasPoints(EXPORT_TABLES[name]))
  return formats.map((format) => {
    const bom = {
      name: 'bom',
      in: 'query',
      description: '1 for spreadsheets.',
      schema: { type: 'string', enum: ['1'] },
    }
    const parameters = format === 'csv' ? [...FILTER, bom] : FILTER
    const told = `The same as a file. ${EXPORT_TABLES[name].told.en}`
    return [`/export/${name}.${format}`, { get: asked(`export-${name}-${format}`, told, zip(), parameters) }]
  })
}

function problemContent(): object {
  return { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
}
