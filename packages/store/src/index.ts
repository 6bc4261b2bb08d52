export {
  type Account,
  type AccountSession,
  addAccount,
  changeAccount,
  endSessions,
  findAccount,
  findAccountById,
  hasAccounts,
  holdActiveAdmins,
  listAccounts,
  listSessions,
  namesOfSigners,
} from './accounts.ts'
export {
  addAlert,
  alertsBehind,
  changeAlert,
  findAlert,
  listAlerts,
  noteArrived,
  noteNotArrived,
  removeAlert,
  renewAlertSecret,
  type StoredAlert,
  switchOffAlert,
} from './alerts.ts'
export { atOneVersion } from './at-one-version.ts'
export { keepAct, type Signed } from './audit.ts'
export { type BackupPart, backUp } from './back-up.ts'
export {
  addBlindAnswer,
  addBlindSample,
  type BlindReviewer,
  blindFacts,
  blindReport,
  blindResult,
  blindReviewers,
  finishBlind,
  listBlindSamples,
  publishedAgreements,
  withdrawBlindSample,
} from './blind-samples.ts'
export { findLikePrints, joinCopies, saveFingerprint } from './copy-groups.ts'
export { countAcross } from './count-across.ts'
export { countByProvince, countByRegion } from './count-by-area.ts'
export { countByTime } from './count-by-time.ts'
export { facets, findChoices } from './count-facets.ts'
export { countMonths } from './count-months.ts'
export { countPlaces } from './count-places.ts'
export { countRecord, type RecordCounts } from './count-record.ts'
export { bumpDataVersion, dataVersion, dataVersionForAll } from './data-version.ts'
export type { AccountRole, Db } from './database.ts'
export { appendDecision, decisionsOn, factDecisions, listDecisions, pairDecisions } from './decisions.ts'
export { findItem, type StoredItem, settleItem, waitingItems } from './feed-items.ts'
export {
  addFeed,
  dueFeeds,
  dueNow,
  findFeed,
  type NewFeed,
  postponeFeed,
  removeFeed,
  type StoredFeed,
  switchFeed,
} from './feeds.ts'
export { countUnfilled, fillAfterUpgrade } from './fill-after-upgrade.ts'
export { findFacilities, streamFacilities } from './find-facilities.ts'
export { findNamed } from './find-named.ts'
export { findOutlet } from './find-outlet.ts'
export { findReport, findReports } from './find-report.ts'
export { findReportDetail } from './find-report-detail.ts'
export { findVisit, signedHistory, toldOfVisit, visitByTold, visitsOfTold } from './find-visit.ts'
export { type FrozenChart, findFrozenChart, keepFrozenChart } from './frozen-charts.ts'
export { isGraduateGroup } from './graduate-group.ts'
export { graduatesOverTime } from './graduates-over-time.ts'
export { headline } from './headline.ts'
export { type Lease, leaseHost, releaseHost } from './hosts.ts'
export { inTransaction } from './in-transaction.ts'
export { isCorrectedSince } from './is-corrected-since.ts'
export { type FacilityOrder, facilityPoints, listFacilities } from './list-facilities.ts'
export { listFeeds, listPolls } from './list-feeds.ts'
export { type LogRow, listLog, logPeople } from './list-log.ts'
export { listReports } from './list-reports.ts'
export { listSuggestions } from './list-suggestions.ts'
export { listToReview } from './list-to-review.ts'
export { listVisits, type Paging } from './list-visits.ts'
export { loadBulletin } from './load-bulletin.ts'
export { findVisits } from './load-visits.ts'
export { newsGaps } from './news-gaps.ts'
export { addObjection, findOpenObjection, openObjections, settleObjection } from './objections.ts'
export { type Connections, type DoneStatement, openStore, type Store, type StoreOptions } from './open-store.ts'
export { putBack } from './put-back.ts'
export { type RawStatements, statementsIn } from './raw-statements.ts'
export { readingAccuracy } from './reading-accuracy.ts'
export { type RecordView, type Shows, wholeRecord } from './record-view.ts'
export { type Replaced, type Replacement, replaceVisits } from './replace-visits.ts'
export { reportNames } from './report-names.ts'
export {
  askToStop,
  changeRun,
  createRun,
  findRun,
  listRuns,
  noteAlive,
  noteProgress,
  type RunHolder,
  type StoredRun,
  takeRun,
  unfinishedRun,
} from './runs.ts'
export { type NamedKind, type NamedThing, saveNames } from './save-names.ts'
export { type ShownItem, saveNewItems } from './save-new-items.ts'
export { savePoll } from './save-poll.ts'
export { refreshClues, saveReading } from './save-reading.ts'
export { type SavedReport, saveReport } from './save-report.ts'
export { searchSnippets } from './search-snippets.ts'
export {
  reportsForSecondReader,
  type SecondReading,
  saveSecondReading,
  secondReadingTokens,
  toldBySecondReader,
  versionOf,
} from './second-readings.ts'
export { selectValues } from './select-values.ts'
export { sharedSecret } from './shared-secret.ts'
export { countTry, forgetTries, type TryLimit } from './sign-in-tries.ts'
export {
  dropSnapshotFile,
  findSnapshot,
  isSnapshotDue,
  keepSnapshot,
  listSnapshots,
  type StoredSnapshot,
  snapshotBytes,
  snapshotsOfDay,
  writeSnapshotFile,
} from './snapshots.ts'
export { type Control, type LockHolder, readLock, StoreBusyError } from './store-lock.ts'
export { type StoreStatus, storeStatus } from './store-status.ts'
export { tablesAsOf } from './stored-tables.ts'
export { type FactInReport, streamFacts } from './stream-facts.ts'
export { streamReports } from './stream-reports.ts'
export { streamVisits } from './stream-visits.ts'
export { timesAsDates } from './times-as-dates.ts'
export {
  allToldVisits,
  findTold,
  reportsOfPairs,
  type ToldAround,
  toldVisitsAround,
} from './told-visits.ts'
export type { Because } from './visit-changes/because.ts'
export { type ChangesSince, changesOf } from './visit-changes/changes-of.ts'
export { latestChangeAt, listChanges, type VisitChange } from './visit-changes/list-changes.ts'
export { changedVisits, openVisitIndex, type VisitIndex } from './visit-index/visit-index.ts'
export { visitSummaries } from './visit-summaries.ts'
export type { FurtherWords } from './visit-vector.ts'
export { visitsOfReport, visitsOfReports } from './visits-of-report.ts'
export { type VisitsToFollow, visitsById, visitsToFollow } from './visits-to-follow.ts'
export { takeVisitsToTell, type VisitToTell } from './visits-to-tell.ts'
export {
  appendVocabularyChange,
  reportsReadOtherwise,
  vocabularyChanges,
  vocabularyState,
} from './vocabulary-changes.ts'
export { waitForTurn } from './wait-for-turn.ts'
