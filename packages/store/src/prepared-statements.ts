import { type PGlite, parse, protocol, type QueryOptions, type Results } from '@electric-sql/pglite'

/** How many the engine keeps; the pipeline has some thirty. */
const KEPT = 200

type Prepared = { name: string; types: number[]; described: Awaited<ReturnType<PGlite['execProtocolStream']>> }

/**
 * Lets an embedded engine prepare its statements: the same ones come with every report and every question, and to understand and plan
 * one takes the engine longer than to do it. Those used last stay prepared.
 */
export function prepareStatements(pglite: PGlite): void {
  const { serialize } = protocol
  const prepared = new Map<string, Prepared>()
  let names = 0
  const send = (...messages: Uint8Array[]) =>
    pglite.execProtocolStream(Buffer.concat([...messages, serialize.sync()]), { syncToFs: false })

  async function prepare(text: string): Promise<Prepared> {
    const name = `jawla_${names++}`
    const answer = await send(serialize.parse({ name, text }), serialize.describe({ type: 'S', name }))
    const described = answer.filter((message) => message.name === 'rowDescription')
    return { name, types: parse.parseDescribeStatementResults(answer), described }
  }

  async function forget(text: string, { name }: Prepared): Promise<void> {
    prepared.delete(text)
    await send(serialize.close({ type: 'S', name }))
  }

  async function query<T>(text: string, values: unknown[] = [], options?: QueryOptions): Promise<Results<T>> {
    const statement = prepared.get(text) ?? (await prepare(text))
    prepared.delete(text)
    prepared.set(text, statement)
    const [oldest] = prepared
    if (oldest && prepared.size > KEPT) await forget(...oldest)
    const written = values.map((value, index) => {
      const write = pglite.serializers[statement.types[index] ?? 0] ?? String
      return value === null || value === undefined ? null : write(value)
    })
    const done = send(serialize.bind({ statement: statement.name, values: written }), serialize.execute())
    const answer = await done.catch(async (error) => {
      // Where a table was changed since, it would fail each time.
      await forget(text, statement)
      throw error
    })
    const [result] = parse.parseResults([...statement.described, ...answer], pglite.parsers, options)
    return result as Results<T>
  }

  pglite.query = (text, values, options) =>
    pglite._runExclusiveTransaction(() => pglite.runExclusive(() => query(text, values, options)))
  const transaction = pglite.transaction.bind(pglite)
  pglite.transaction = (work) =>
    transaction((tx) => {
      tx.query = (text, values, options) => pglite.runExclusive(() => query(text, values, options))
      return work(tx)
    })
}
