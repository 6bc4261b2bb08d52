import { asked, json, zip } from './operation.ts'

const name = {
  ...{
    name: 'name',
    in: 'path',
    required: true,
    description: 'The day, `2026-11-28`; a second one of a day ends in `-2`.',
  },
  schema: { type: 'string' },
}

const Snapshot = {
  type: 'object',
  required: ['name', 'made_at', 'data_version', 'program', 'rows', 'bytes', 'sha256', 'url'],
  properties: {
    name: { type: 'string' },
    made_at: { type: 'string', format: 'date-time' },
    data_version: { type: 'integer', description: 'As changes and exports tell it.' },
    program: { type: 'string', description: 'The version of Jawla that made it.' },
    ...{ rows: { type: 'integer' }, bytes: { type: 'integer' }, sha256: { type: 'string' } },
    url: { type: 'string', format: 'uri', description: 'Gives the same bytes for ever.' },
  },
}

/** `/snapshots` and what is under it, by OpenAPI. */
export const SNAPSHOT_OPERATIONS = {
  '/snapshots': {
    get: asked(
      'list-snapshots',
      'Data packages of the whole record that are kept for ever, the latest first.',
      json({ type: 'object', required: ['items'], properties: { items: { type: 'array', items: Snapshot } } }),
      [],
    ),
  },
  '/snapshots/{name}.zip': { get: asked('snapshot', 'One of them; `Range` is understood.', zip(), [name]) },
  '/snapshots/{name}.zip.sha256': {
    get: asked(
      'snapshot-checksum',
      'Its SHA-256, as `sha256sum -c` reads it.',
      { 'text/plain': { schema: { type: 'string' } } },
      [name],
    ),
  },
}
