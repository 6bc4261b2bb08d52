import type { PGlite } from '@electric-sql/pglite'
import { types as pgliteTypes } from '@electric-sql/pglite'
import pg from 'pg'
import type { Db } from './database.ts'

/**
 * Runs the SQL text of a library that brings its own, as the job queue does: one statement with values, or several without. Its
 * rows come as that library expects them: times as Date.
 */
export interface RawStatements {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

/** Those that the store reads in its own way; a library expects them as PostgreSQL's drivers give them. */
const PLAIN = Object.fromEntries(
  [pgliteTypes.INT8, pgliteTypes.NUMERIC, pgliteTypes.DATE, pgliteTypes.TIMESTAMPTZ].map((type) => [
    type,
    pg.types.getTypeParser(type, 'text') as (text: string) => unknown,
  ]),
)

/**
 * On the embedded store, which has one connection. A block `begin; …; commit;` is done as one of the engine's own transactions:
 * left to itself, one that fails would leave the connection in it until somebody else's statement is refused.
 */
export function embeddedStatements(pglite: PGlite): RawStatements {
  const options = { parsers: PLAIN }
  return {
    async executeSql(text, values) {
      if (values !== undefined && values.length > 0) return pglite.query(text, values, options)
      const block = /^\s*begin\s*;(?<inside>.*)commit\s*;\s*$/is.exec(text)?.groups?.inside
      const results =
        block === undefined
          ? await pglite.exec(text, options)
          : await pglite.transaction((tx) => tx.exec(block, options))
      return { rows: results.flatMap(({ rows }) => rows) }
    },
  }
}

/** On a PostgreSQL server: a client whose statement failed is not used again, so that no broken transaction stays behind. */
export function pooledStatements(pool: pg.Pool): RawStatements {
  return {
    async executeSql(text, values) {
      const result = await pool.query({ text, values: values ?? [], types: pg.types })
      const results: pg.QueryResult[] = Array.isArray(result) ? result : [result]
      return { rows: results.flatMap(({ rows }) => rows) }
    },
  }
}

/** In an open transaction: what they do is done or undone with it. One statement each time. */
export function statementsIn(tx: Db): RawStatements {
  return {
    async executeSql(text, values) {
      const { rows } = await tx.executeQuery({
        sql: text,
        parameters: values ?? [],
        query: { kind: 'RawNode', sqlFragments: [text], parameters: [] },
        queryId: { queryId: 'raw' },
      })
      return { rows }
    },
  }
}
