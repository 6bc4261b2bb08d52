/** Tables in the order in which they are offered; those with places can be drawn on a map. */
export const TABLES = [
  { name: 'visits', places: true },
  { name: 'stops', places: true },
  { name: 'facilities', places: true },
  { name: 'programs', places: false },
  { name: 'officials', places: false },
  { name: 'figures', places: false },
  { name: 'graduates', places: false },
  { name: 'claims', places: false },
  { name: 'reports', places: false },
  { name: 'decisions', places: false },
] as const
export type TableName = (typeof TABLES)[number]['name']

const FORMATS = ['csv', 'jsonl', 'geojson', 'parquet'] as const
export type Format = (typeof FORMATS)[number]

/** The forms in which a table is given. */
export function formatsOf(table: TableName): readonly Format[] {
  return FORMATS.filter((format) => format !== 'geojson' || TABLES.some(({ name, places }) => name === table && places))
}
