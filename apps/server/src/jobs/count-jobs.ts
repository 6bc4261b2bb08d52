import type { JobCount } from '@jawla/domain'
import type { RawStatements, Store } from '@jawla/store'
import { DEAD_LETTERS, JOB_NAMES, type JobName } from './job-kinds.ts'

/** Where the queue keeps its tables. */
export const JOB_SCHEMA = 'pgboss'

/** Whether the queue's tables are there. */
export async function hasJobTables({ raw }: Store): Promise<boolean> {
  const [row] = await rowsOf<{ there: boolean }>(
    raw,
    `select to_regclass('${JOB_SCHEMA}.version') is not null and to_regclass('${JOB_SCHEMA}.job') is not null as there`,
  )
  return row?.there ?? false
}

/** Jobs of one kind, and how many seconds the oldest of those has waited that could be done now. */
export type JobWait = JobCount & { oldestSeconds: number }

/** Counted anew: the queue's own numbers are a minute old. */
export async function countJobs({ raw }: Store): Promise<JobWait[]> {
  const rows = await rowsOf<JobWait>(
    raw,
    `select case when name = '${DEAD_LETTERS}' then source_name else name end as job,
      count(*) filter (where name <> '${DEAD_LETTERS}' and state in ('created', 'retry'))::int4 as waiting,
      count(*) filter (where name <> '${DEAD_LETTERS}' and state = 'active')::int4 as running,
      count(*) filter (where name = '${DEAD_LETTERS}' and state = 'created')::int4 as dead,
      coalesce(extract(epoch from now() - min(start_after) filter (
        where name <> '${DEAD_LETTERS}' and state in ('created', 'retry') and start_after <= now()
      )), 0)::float8 as "oldestSeconds"
    from ${JOB_SCHEMA}.job group by 1`,
  )
  const counted = new Map(rows.map((row) => [row.job, row]))
  return JOB_NAMES.map((job) => counted.get(job) ?? noJobs(job))
}

export function noJobs(job: JobName): JobWait {
  return { job, waiting: 0, running: 0, dead: 0, oldestSeconds: 0 }
}

/** Jobs that are being done or could be: those that failed and wait for their next try are not. */
export async function countReady({ raw }: Store, name: JobName): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    raw,
    `select count(*)::int4 as count from ${JOB_SCHEMA}.job
    where name = $1 and (state = 'active' or (state in ('created', 'retry') and start_after <= now()))`,
    [name],
  )
  return row?.count ?? 0
}

/** Jobs of this kind that are still to be done, those that wait for a later try among them, by the group that each was sent in. */
export async function countByGroup({ raw }: Store, name: JobName): Promise<Map<string, number>> {
  const rows = await rowsOf<{ group: string; count: number }>(
    raw,
    `select group_id as "group", count(*)::int4 as count from ${JOB_SCHEMA}.job
    where name = $1 and state in ('created', 'retry', 'active') and group_id is not null group by 1`,
    [name],
  )
  return new Map(rows.map(({ group, count }) => [group, count]))
}

/** A job that was sent and is not done. */
export interface UnfinishedJob {
  job: string
  payload: Record<string, unknown>
  key: string
  group: string | null
}

export async function listUnfinished({ raw }: Store): Promise<UnfinishedJob[]> {
  return rowsOf<UnfinishedJob>(
    raw,
    `select name as job, data as payload, coalesce(singleton_key, id::text) as key, group_id as "group"
    from ${JOB_SCHEMA}.job
    where name <> '${DEAD_LETTERS}' and state in ('created', 'retry', 'active') order by created_on, id`,
  )
}

async function rowsOf<Row>(raw: RawStatements, text: string, values: unknown[] = []): Promise<Row[]> {
  const { rows } = await raw.executeSql(text, values)
  return rows as Row[]
}
