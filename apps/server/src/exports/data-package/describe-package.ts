import type { Proof } from '../export-stream.ts'
import type { Column, ExportTable } from '../export-table.ts'
import { EXPORT_TABLES, type ExportName } from '../export-tables.ts'

/** Of which licence the data are; the words quoted stay their newspapers'. */
export const DATA_LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** What is told of a package beside its tables. */
export interface AboutPackage {
  /** The data's version. */
  version: number
  /** The dashboard with the filter of the data, where readers find it. */
  address: string
  /** ISO time at which it was made. */
  created: string
}

/**
 * The description of a package by Data Package 2.0 (https://datapackage.org/standard/data-package/): every table with each of its columns,
 * and by what each file is known to be whole.
 */
export function describePackage(
  { version, address, created }: AboutPackage,
  proofs: ReadonlyMap<ExportName, Proof>,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'jawla',
    title: 'Jawla',
    description:
      'Official field visits in Moroccan handicrafts and the social and solidarity economy, as the press reports them.',
    homepage: address,
    version: `1.0.${version}`,
    created,
    keywords: ['Morocco', 'handicrafts', 'social and solidarity economy', 'field visits'],
    licenses: [DATA_LICENCE],
    resources: [...proofs].map(([name, proof]) => describeResource(name, proof)),
  }
}

function describeResource(name: ExportName, { bytes, sha256 }: Proof): object {
  const table: ExportTable = EXPORT_TABLES[name]
  const keys = table.columns.flatMap(foreignKey)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    ...{ name, path: `data/${name}.csv`, type: 'table', description: table.told.en },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', bytes, hash: `sha256:${sha256}` },
    dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', lineTerminator: '\r\n' },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map(describeField),
      missingValues: [''],
      primaryKey: table.key ?? [table.columns[0]?.name],
      ...(keys.length > 0 && { foreignKeys: keys }),
    },
  }
}

const FIELD_TYPES = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  'yes-no': { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  day: { type: 'date', format: 'default' },
  time: { type: 'datetime', format: 'default' },
  list: { type: 'list', delimiter: '; ', itemType: 'string' },
} as const

function describeField({ name, type, told, values, required }: Column): object {
  // An empty list is an empty cell.
  const constraints = { ...(required && type !== 'list' && { required: true }), ...(values && { enum: values }) }
  return {
    ...{ name, ...FIELD_TYPES[type], description: told.en },
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

/** Where a column names one row of another table. */
function foreignKey({ name, type, of }: Column): object[] {
  return of === undefined || type === 'list' ? [] : [{ fields: [name], reference: { resource: of, fields: ['id'] } }]
}
