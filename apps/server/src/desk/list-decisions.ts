import {
  type FactField,
  factOf,
  keysOf,
  type LogEntry,
  type LogFilter,
  type LogKind,
  type LogPage,
  logActOf,
  logEntrySchema,
  reportOf,
  standingDecisions,
  standingVerdicts,
} from '@jawla/domain'
import {
  type Db,
  decisionsOn,
  type LogRow,
  listLog,
  namesOfSigners,
  reportNames,
  visitByTold,
  visitSummaries,
  wholeRecord,
} from '@jawla/store'
import { withPlaceNames } from '../vocabulary/place-names.ts'

/** Rows of one question while all are listed. */
const AT_ONCE = 200

/**
 * What people decided and what admins did, the latest first, each with what it is about and whether it stands.
 * @throws RangeError where the cursor is not one that a page gave.
 */
export async function pageOfDecisions(
  db: Db,
  filter: LogFilter,
  paging: { cursor: string | null; limit: number },
): Promise<LogPage> {
  const { rows, nextCursor } = await listLog(db, filter, paging)
  return { items: await entriesOf(db, rows), nextCursor }
}

/** All of them, few in memory at once. */
export async function* everyDecision(db: Db, filter: LogFilter): AsyncGenerator<LogEntry> {
  let cursor: string | null = null
  do {
    const page: LogPage = await pageOfDecisions(db, filter, { cursor, limit: AT_ONCE })
    yield* page.items
    cursor = page.nextCursor
  } while (cursor !== null)
}

async function entriesOf(db: Db, rows: readonly LogRow[]): Promise<LogEntry[]> {
  const subjects = rows.filter(({ record }) => record === 'decision').map(({ about }) => about)
  const keys = [...new Set(subjects.flatMap(keysOf))]
  const decisions = await decisionsOn(db, [...new Set(subjects)])
  const standing = new Set([...standingDecisions(decisions), ...standingVerdicts(decisions)].map(({ id }) => id))
  const visitOf = await visitByTold(db, keys)
  const ofObjections = rows.filter(({ record }) => record === 'objection').map(({ about }) => about)
  const summaries = await visitSummaries(wholeRecord(db), [...new Set([...visitOf.values(), ...ofObjections])])
  const visits = new Map(summaries.map((visit) => [visit.id, withPlaceNames(visit)]))
  const reports = await reportNames(db, [...new Set(keys.map(reportOf))])
  const names = await namesOfSigners(db, [...new Set(rows.map(({ who }) => who))])
  return rows.map((row): LogEntry => {
    const { record, id, about } = row
    const told = record === 'decision' ? keysOf(about) : []
    const ids = record === 'objection' ? [about] : told.map((key) => visitOf.get(key) ?? '')
    return logEntrySchema.parse({
      ...{ key: `${record}-${id}`, at: row.at, who: row.who, name: names.get(row.who) ?? null },
      ...whatOf(row),
      thing: record === 'audit' || record === 'vocabulary' ? about : null,
      visits: [...new Set(ids)].flatMap((one) => visits.get(one) ?? []),
      reports: [...new Set(told.map(reportOf))].flatMap((one) => reports.get(one) ?? []),
      ...{ before: row.before, after: row.after, why: row.why },
      stands: standsOf(row, standing),
    })
  })
}

interface What {
  kind: LogKind
  act: string | null
  field: FactField | null
}

function whatOf({ record, about: subject, kind, act, before, after }: LogRow): Record<keyof What, unknown> {
  switch (record) {
    case 'decision': {
      const field = factOf(subject)?.field ?? null
      const decision = { subject, before, after } as Parameters<typeof logActOf>[0]
      return { kind: field === null ? 'visits' : 'fact', act: logActOf(decision), field }
    }
    case 'objection':
      return { kind: 'objection', act, field: kind }
    case 'vocabulary':
    case 'audit':
      return { kind, act, field: null }
  }
}

/** What an admin did is done, and what only takes another decision back neither stands nor falls. */
function standsOf(row: LogRow, standing: ReadonlySet<number>): boolean | null {
  if (row.record === 'objection') return true
  if (row.record === 'vocabulary') return row.act === 'removed' ? null : row.latest
  if (row.record === 'audit' || whatOf(row).act === 'undone') return null
  return standing.has(row.id)
}
