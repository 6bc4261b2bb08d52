import {
  type FactDecision,
  factOf,
  factSubjects,
  type IdentifyAgain,
  type NumberedReading,
  numberVisits,
  type Reading,
  type ReadVisit,
  type ToldVisit,
  toldClues,
  withDecisions,
  withSecondReading,
} from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { insertRows } from './insert-rows.ts'
import { keysSharingClues } from './told-visits.ts'

type Stored = ToldVisit['report'] & {
  version: number
  /** Null where nobody decided on what it tells. */
  text: string | null
  earlier: NumberedReading[]
  /** What a second reader told of this version; null where none did. */
  second: ReadVisit[] | null
  given: number
  decisions: FactDecision[]
}

/**
 * Keeps what a reader understood of the latest version of a report (`reading.id` is the report's id), and makes it what the report
 * tells, with what people decided on facts of it. The visits that rest on what it told before are joined anew by the next
 * `replaceVisits`. Throws where the report is not stored. `readAt` is an ISO time; `identify` gives what was decided today's ids.
 */
export async function saveReading(
  tx: Db,
  reading: Reading,
  readAt: string,
  { identify }: { identify?: IdentifyAgain } = {},
): Promise<void> {
  const { id, reader, language, visits } = reading
  const {
    rows: [stored],
  } = await sql<Stored>`
    with stored as (
      select report.id, report.version, outlet.name as outlet, language, published_at, sample, copy_group, text
      from report
      join report_version on report_version.report_id = report.id and report_version.version = report.version
      left join outlet on outlet.id = report.outlet_id
      where report.id = ${id}
    ), read as (
      insert into reading (report_id, version, reader, language, visits, read_at)
      select id, version, ${reader}, ${language}, ${JSON.stringify(visits)}::jsonb, ${readAt}::timestamptz from stored
      on conflict (report_id, version, reader) do update
      set language = excluded.language, visits = excluded.visits, read_at = excluded.read_at
    ), told_before as (
      delete from told_visit where report_id = ${id}
    ), visits_before as (
      -- What was left to stand alone because of what the report told before may join now.
      update visit set outdated = true where id in (
        select visit_id from visit_told where report_id = ${id}
        union
        select visit_id from visit_told
        where told_key in (${keysSharingClues(sql`select key from told_visit where report_id = ${id}`)})
      )
    ), decided as (
      select json_agg(json_build_object('id', id, 'subject', subject, 'before', before, 'after', after)) as decisions
      from decision where starts_with(subject, ${factSubjects(id)})
    )
    select
      id, outlet, language, published_at as "publishedAt", sample, copy_group as "copyGroup", version,
      (
        select coalesce(json_agg(json_build_object('numbers', numbers, 'visits', visits) order by read_at desc, reader), '[]')
        from reading where report_id = ${id}
      ) as earlier,
      (
        select visits from second_reading
        where report_id = ${id} and version = stored.version and failed is null
      ) as second,
      (
        select coalesce(max(substring(told_key from '[0-9]+$')::int4) + 1, 0) from visit_id where report_id = ${id}
      ) as given,
      coalesce(decisions, '[]') as decisions,
      case when decisions is not null then text end as text
    from stored, decided`.execute(tx)
  if (!stored) throw new Error(`cannot save a reading: no report ${id} in the store`)
  const { version, text, earlier, second, given, decisions, ...report } = stored
  const numbers = numberVisits(visits, { earlier, given })
  if (earlier.length > 0) {
    await sql`
      update reading set numbers = ${numbers}
      where report_id = ${id} and version = ${version} and reader = ${reader}`.execute(tx)
  }
  const told = (second === null ? visits : withSecondReading(visits, second)).flatMap((read, at) => {
    const key = `${id}#${numbers[at]}`
    const visit = withDecisions(
      read,
      decisions.filter(({ subject }) => factOf(subject)?.toldKey === key),
      { text: text ?? '', reader, identify },
    )
    return visit === null ? [] : [{ key, report, visit, position: numbers[at] ?? at }]
  })
  await insertRows(tx, {
    told_visit: told.map(({ key, visit, position }) => ({ key, report_id: id, position, visit })),
    told_clue: clueRows(told),
  })
}

/** Works out the clues of told visits anew: a rebuild follows today's rules, not those of the day a report was read. */
export async function refreshClues(tx: Db, told: readonly ToldVisit[]): Promise<void> {
  const keys = told.map(({ key }) => key)
  await sql`delete from told_clue where told_key = any(${keys}::text[])`.execute(tx)
  await insertRows(tx, { told_clue: clueRows(told) })
}

function clueRows(told: readonly ToldVisit[]) {
  return told.flatMap((one) =>
    toldClues(one).map(({ clue, region, province, first, last }) => {
      return { told_key: one.key, clue, region, province, first_day: first, last_day: last }
    }),
  )
}
