import type { Db } from './database.ts'

/** The same database for a library that expects times as PostgreSQL's drivers give them, as `Date`: those of columns named `…_at`. */
export function timesAsDates(db: Db): Db {
  return db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(withDates) }),
  })
}

function withDates<Row extends Record<string, unknown>>(row: Row): Row {
  const times = Object.entries(row).filter(([name, value]) => name.endsWith('_at') && typeof value === 'string')
  return { ...row, ...Object.fromEntries(times.map(([name, value]) => [name, new Date(String(value))])) }
}
