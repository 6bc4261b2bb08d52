import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Db } from './database.ts'
import * as createReports from './migrations/0001-create-reports.ts'
import * as createVisits from './migrations/0002-create-visits.ts'
import * as createDecisions from './migrations/0003-create-decisions.ts'
import * as createFeeds from './migrations/0004-create-feeds.ts'
import * as createCopies from './migrations/0006-create-copies.ts'
import * as keepClaims from './migrations/0007-keep-claims.ts'
import * as deriveFacilities from './migrations/0008-derive-facilities.ts'
import * as numberVisits from './migrations/0009-number-visits.ts'
import * as indexVisits from './migrations/0010-index-visits.ts'
import * as keepFeedGaps from './migrations/0012-keep-feed-gaps.ts'
import * as orderReports from './migrations/0013-order-reports.ts'
import * as createSearch from './migrations/0014-create-search.ts'
import * as readVisitsAtOnce from './migrations/0015-read-visits-at-once.ts'
import * as findCraftsAnywhere from './migrations/0016-find-crafts-anywhere.ts'
import * as createAccounts from './migrations/0017-create-accounts.ts'
import * as createAlerts from './migrations/0018-create-alerts.ts'
import * as queueVisits from './migrations/0019-queue-visits.ts'
import * as createObjections from './migrations/0020-create-objections.ts'
import * as keepReviewed from './migrations/0021-keep-reviewed.ts'
import * as createBlindSamples from './migrations/0023-create-blind-samples.ts'
import * as keepVocabularyChanges from './migrations/0024-keep-vocabulary-changes.ts'
import * as keepActs from './migrations/0025-keep-acts.ts'
import * as searchReviewed from './migrations/0026-search-reviewed.ts'
import * as queuePairs from './migrations/0027-queue-pairs.ts'
import * as keepVisitChanges from './migrations/0028-keep-visit-changes.ts'
import * as freezeCharts from './migrations/0030-freeze-charts.ts'
import * as keepSnapshots from './migrations/0031-keep-snapshots.ts'
import * as nameReviewed from './migrations/0032-name-reviewed.ts'
import * as keepSecondReadings from './migrations/0033-keep-second-readings.ts'
import * as withdrawSamples from './migrations/0034-withdraw-samples.ts'
import * as showFrozenCharts from './migrations/0035-show-frozen-charts.ts'

const MIGRATIONS = {
  '0001-create-reports': createReports,
  '0002-create-visits': createVisits,
  '0003-create-decisions': createDecisions,
  '0004-create-feeds': createFeeds,
  '0006-create-copies': createCopies,
  '0007-keep-claims': keepClaims,
  '0008-derive-facilities': deriveFacilities,
  '0009-number-visits': numberVisits,
  '0010-index-visits': indexVisits,
  '0012-keep-feed-gaps': keepFeedGaps,
  '0013-order-reports': orderReports,
  '0014-create-search': createSearch,
  '0015-read-visits-at-once': readVisitsAtOnce,
  '0016-find-crafts-anywhere': findCraftsAnywhere,
  '0017-create-accounts': createAccounts,
  '0018-create-alerts': createAlerts,
  '0019-queue-visits': queueVisits,
  '0020-create-objections': createObjections,
  '0021-keep-reviewed': keepReviewed,
  '0023-create-blind-samples': createBlindSamples,
  '0024-keep-vocabulary-changes': keepVocabularyChanges,
  '0025-keep-acts': keepActs,
  '0026-search-reviewed': searchReviewed,
  '0027-queue-pairs': queuePairs,
  '0028-keep-visit-changes': keepVisitChanges,
  '0030-freeze-charts': freezeCharts,
  '0031-keep-snapshots': keepSnapshots,
  '0032-name-reviewed': nameReviewed,
  '0033-keep-second-readings': keepSecondReadings,
  '0034-withdraw-samples': withdrawSamples,
  '0035-show-frozen-charts': showFrozenCharts,
}

/**
 * Brings the tables up to date; does nothing where they are. Safe when several servers start at once: Kysely holds
 * an advisory lock. Throws where the store was made by a newer version.
 */
export async function migrate(db: Db): Promise<void> {
  if (await isUpToDate(db)) return
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } })
  const { error, results } = await migrator.migrateToLatest()
  if (!error) return
  const failed = results?.find((one) => one.status === 'Error')?.migrationName ?? 'migrations'
  throw new Error(`cannot migrate the store: ${failed}: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  })
}

/** Asked first: Kysely reads the whole catalogue before it finds that nothing is to be done, half of what opening takes. */
async function isUpToDate(db: Db): Promise<boolean> {
  const { rows: found } = await sql`select where to_regclass('kysely_migration') is not null`.execute(db)
  if (found.length === 0) return false
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name).join() === Object.keys(MIGRATIONS).join()
}
