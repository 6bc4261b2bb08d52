import { sql } from 'kysely'
import type { Db } from '../database.ts'
import type { VisitFacts } from './visit-facts.ts'

interface Changes {
  /** Everything up to this data version is in. */
  version: number
  /** Ids of visits that are no more; one that came back is among `fresh` too. */
  gone: string[]
  fresh: { id: string; facts: VisitFacts }[]
}

/** Rows of one answer. */
const PAGE = 10_000

/**
 * What became different after a data version; everything after -1. The version is read before the rows are, so that
 * what is published meanwhile is read again the next time rather than missed.
 */
export async function readChanges(db: Db, since: number): Promise<Changes> {
  const { rows } = await sql<{ version: number; gone: string[] }>`
    select version, (select coalesce(json_agg(visit_id), '[]') from visit_gone where changed > ${since}) as gone
    from data_version`.execute(db)
  const [{ version, gone } = { version: since, gone: [] }] = rows
  const fresh: Changes['fresh'] = []
  for (let after = ''; ; ) {
    const page = await sql<{ visit_id: string; facts: VisitFacts }>`
      select visit_id, facts from visit_facts where changed > ${since} and visit_id > ${after}
      order by visit_id limit ${PAGE}`.execute(db)
    for (const { visit_id: id, facts } of page.rows) fresh.push({ id, facts })
    const last = page.rows.at(-1)
    if (!last || page.rows.length < PAGE) return { version, gone, fresh }
    after = last.visit_id
  }
}
