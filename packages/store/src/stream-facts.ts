import { everyFact, type FactAsRead, type FactField, type ReadVisit, type ReportLanguage } from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Readings are long: few are in memory at once. */
const PAGE = 200

/** Which facts: none of `fields` for all, null for any language, no bound. */
export interface WhichFacts {
  fields: readonly FactField[]
  language: ReportLanguage | null
  /** Days of publication. */
  from: string | null
  to: string | null
}

/** A fact as it was read in one version of a report. */
export type FactInReport = FactAsRead & { version: number }

type Row = { report_id: string; version: number; visits: ReadVisit[]; numbers: number[] }

/**
 * Every fact as a reader read it, whatever people decided since: of each report in its latest version, by the reading that was made
 * last. In order of report.
 */
export async function* streamFacts(db: Db, { fields, language, from, to }: WhichFacts): AsyncGenerator<FactInReport> {
  let after = ''
  for (;;) {
    const { rows } = await sql<Row>`
      select report.id as report_id, report.version, reading.visits, reading.numbers
      from report
      join report_version on report_version.report_id = report.id and report_version.version = report.version
      cross join lateral (
        select visits, numbers from reading
        where reading.report_id = report.id and reading.version = report.version
        order by read_at desc, reader limit 1
      ) reading
      where report.id > ${after}
        and (${language}::text is null or report_version.language = ${language})
        and (${from}::text is null or left(published_at, 10) >= ${from})
        and (${to}::text is null or left(published_at, 10) <= ${to})
      order by report.id limit ${PAGE}`.execute(db)
    for (const { report_id: id, version, visits, numbers } of rows) {
      for (const [at, visit] of visits.entries()) {
        const toldKey = `${id}#${numbers[at] ?? at}`
        for (const [place, fact] of everyFact(visit).entries()) {
          if (fields.length === 0 || fields.includes(fact.field)) yield { toldKey, version, place, fact }
        }
      }
    }
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.report_id
  }
}
