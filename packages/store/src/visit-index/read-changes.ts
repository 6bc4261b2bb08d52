import { sql } from 'kysely'
import type { RecordView } from '../record-view.ts'
import type { VisitFacts } from './visit-facts.ts'

interface Changes {
  /** Everything up to this data version is in. */
  version: number
  /** Ids of visits that are no more; one that came back is among the fresh ones too. */
  gone: string[]
}

/**
 * What became different after a data version; everything after -1. Call it before `readFresh`: what is published meanwhile is then read
 * again the next time rather than missed.
 */
export async function readChanges({ db }: RecordView, since: number): Promise<Changes> {
  const { rows } = await sql<Changes>`
    select version, (select coalesce(json_agg(visit_id), '[]') from visit_gone where changed > ${since}) as gone
    from data_version`.execute(db)
  return rows[0] ?? { version: since, gone: [] }
}

/** Visits of one answer. */
const PAGE = 2_000

/** Without facts where the visit is not shown any more. */
type Fresh = [changed: number, id: string, facts: VisitFacts | null]

/**
 * The visits that changed after a data version, in the order in which they did, which is that of the file they lie in. A visit may come
 * twice; the later one counts. Each page is one value: to take rows apart costs more than to find them.
 */
export async function* readFresh({ db, shows }: RecordView, since: number): AsyncGenerator<Fresh[]> {
  const shown = shows === 'all' ? sql`facts` : sql`reviewed`
  // Who knows no visit yet has none to forget.
  const wanted = since < 0 ? shown : sql`facts`
  let [changed, id] = [since + 1, '']
  for (;;) {
    const { rows } = await sql<{ page: Fresh[] }>`
      select coalesce(json_agg(json_build_array(changed, visit_id, shown) order by changed, visit_id), '[]') as page
      from (
        select changed, visit_id, ${shown} as shown from visit_facts
        where (changed, visit_id) > (${changed}::int8, ${id}) and ${wanted} is not null
        order by changed, visit_id limit ${PAGE}
      ) fresh`.execute(db)
    const page = rows[0]?.page ?? []
    yield page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    ;[changed, id] = last
  }
}
