import type { Db } from '@jawla/store'
import { type CompiledQuery, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'

/** The same store, through a door that writes down every statement. */
export function recorded(db: Db): { db: Db; statements: CompiledQuery[] } {
  const statements: CompiledQuery[] = []
  const connection = {
    executeQuery: async <Row>(query: CompiledQuery) => {
      statements.push(query)
      return db.executeQuery<Row>(query as CompiledQuery<Row>)
    },
    streamQuery: () => {
      throw new Error('the store streams nothing')
    },
  }
  const nothing = async () => {}
  return {
    statements,
    db: new Kysely({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createIntrospector: (of) => new PostgresIntrospector(of),
        createQueryCompiler: () => new PostgresQueryCompiler(),
        createDriver: () => ({
          init: nothing,
          acquireConnection: async () => connection,
          beginTransaction: nothing,
          commitTransaction: nothing,
          rollbackTransaction: nothing,
          releaseConnection: nothing,
          destroy: nothing,
        }),
      },
    }),
  }
}
