import type { WriteRows } from './export-format.ts'
import type { ExportRow, ExportTable } from './export-table.ts'
import { inPieces } from './write-jsonl.ts'

/**
 * A `FeatureCollection` by RFC 7946: one feature a row, a point of longitude and latitude, or none where the coordinates are unknown. What the
 * point is of stands in `place_precision`.
 */
export const writeGeojson: WriteRows = (table, rows) => inPieces(features(table, rows))

/** Only what has coordinates can be on a map. */
export function hasPoints({ columns }: ExportTable): boolean {
  return columns.some(({ name }) => name === 'lat')
}

async function* features({ key }: ExportTable, rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":['
  let between = '\n'
  for await (const { lat, lon, ...properties } of rows) {
    const geometry = lat == null || lon == null ? null : { type: 'Point', coordinates: [lon, lat] }
    const id = key === undefined ? { id: properties.id } : {}
    yield between + JSON.stringify({ type: 'Feature', ...id, geometry, properties })
    between = ',\n'
  }
  yield '\n]}\n'
}
