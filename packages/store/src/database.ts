import type {
  Addition,
  AlertChannel,
  AlertLanguage,
  Basis,
  BlindAnswer,
  ChangedField,
  ChangeKind,
  ChangeReason,
  DatePrecision,
  FacilityType,
  FactField,
  Feed,
  Filter,
  ItemOutcome,
  LogAct,
  LogKind,
  Measure,
  PlacePrecision,
  Poll,
  Qualifier,
  ReadVisit,
  RegionCode,
  Report,
  ReportLanguage,
  ReviewState,
  Role,
  RunState,
  SettledObjection,
  SourcedEvidence,
  Suggestion,
  Visit,
  VisitEvent,
  VisitFigure,
  VisitKind,
  VisitOfficial,
  VisitStatus,
} from '@jawla/domain'
import type { ColumnType, Generated, GeneratedAlways, Kysely } from 'kysely'
import type { Shows } from './record-view.ts'
import type { VisitFacts } from './visit-index/visit-facts.ts'

/** Why a visit is kept as told: it was announced when the alert was made, it was new, or its status had changed. */
export type SentWhat = 'known' | 'new' | 'status'

/** Any connection to the store: the database itself or an open transaction. */
export type Db = Kysely<Database>

/** Parsed when read, a JSON string when written, on both engines. */
type Json<T> = ColumnType<T, string, string>
/** ISO time, UTC. */
type Time = ColumnType<string, string, string>

type OutletTable = { id: Generated<number>; name: string }

type ReportTable = {
  id: string
  url: string | null
  canonical_url: string | null
  outlet_id: number | null
  sample: boolean
  facts_from: string | null
  version: number
  content_hash: string
  copy_group: string | null
  published_sort: Generated<string>
  second_version: Generated<number>
}

type SecondReadingTable = {
  report_id: string
  version: number
  reader: string
  visits: Json<ReadVisit[]>
  dropped: number
  tokens: number
  failed: string | null
  read_at: Time
}

type ReportAddressTable = { address: string; report_id: string }
type ReportFingerprintTable = { report_id: string; published_day: string | null; minima: number[]; bands: number[] }
type ReportBandTable = { band: number; published_day: string | null; report_id: string }

type ReportVersionTable = {
  report_id: string
  version: number
  language: ReportLanguage
  title: string | null
  author: string | null
  published_at: string | null
  published_basis: Report['publishedBasis']
  text: string
  text_from: Report['textFrom']
  fetched_at: Time
}

type ReadingTable = {
  report_id: string
  version: number
  reader: string
  language: ReportLanguage
  visits: Json<ReadVisit[]>
  numbers: number[]
  read_at: Time
}

type ToldVisitTable = { key: string; report_id: string; position: number; visit: Json<ReadVisit> }

type ToldClueTable = {
  told_key: string
  clue: string
  region: RegionCode | null
  province: string | null
  first_day: string
  last_day: string
}

type VisitTable = {
  id: string
  kind: VisitKind
  status: VisitStatus
  start_day: string | null
  end_day: string | null
  sort_day: string
  date_precision: DatePrecision
  date_basis: Basis
  region: RegionCode | null
  province: string | null
  place: string | null
  lat: number | null
  lon: number | null
  place_precision: PlacePrecision | null
  trigger_evidence: Json<SourcedEvidence[]>
  date_evidence: Json<SourcedEvidence[]>
  region_evidence: Json<SourcedEvidence[]>
  place_evidence: Json<SourcedEvidence[]>
  kind_settled: Json<Visit['kindSettled']>
  date_settled: Json<Visit['date']['settled']>
  place_settled: Json<NonNullable<Visit['place']>['settled']>
  history: Json<VisitEvent[]>
  outlets: number
  sample: boolean
  graduates_min: number | null
  graduates_max: number | null
  graduate_groups_stated: number
  graduate_groups_unstated: number
  /** As it is by what people vouch for. */
  reviewed: Json<Visit> | null
  review: ReviewState
  differs: FactField[]
  review_doubt: number | null
  review_effect: number | null
  pair_doubt: Generated<number>
  review_rank: GeneratedAlways<number | null>
  content_hash: string
  outdated: boolean
}

type VisitToldTable = { told_key: string; report_id: string; visit_id: string }
type VisitReportTable = { visit_id: string; position: number; report_id: string }

type MentionColumns = { visit_id: string; position: number; name: string; evidence: Json<SourcedEvidence[]> }
type VisitOfficialTable = MentionColumns & {
  official_id: string
  role: Role
  role_settled: Json<VisitOfficial['roleSettled']>
}
type VisitProgramTable = MentionColumns & { program_id: string }
type VisitCraftTable = MentionColumns & { craft_id: string }
type VisitPartnerTable = MentionColumns & { partner_id: string }
type StopTable = MentionColumns & {
  facility_id: string
  type: FacilityType
  place: string | null
  lat: number | null
  lon: number | null
  precision: PlacePrecision
}

type FigureTable = {
  visit_id: string
  position: number
  measure: Measure
  min: number | null
  max: number | null
  qualifier: Qualifier
  planned: boolean
  program: string | null
  settled: Json<VisitFigure['settled']>
  evidence: Json<SourcedEvidence[]>
}

type VisitIdTable = { id: string; told_key: string; report_id: string; since: number }

type SuggestionTable = { one_key: string; other_key: string; score: number; reasons: Json<Suggestion['reasons']> }

type AliasTable = {
  kind: 'facility' | 'official' | 'program' | 'partner' | 'craft'
  id: string
  name: string
  uses: number
}

type ReviewedNameTable = Omit<AliasTable, 'uses'> & { called: number; written: number }

/** Programmes, officials, partners and crafts: at least one of the two names is set. */
export type NamedTable = { id: string; name_ar: string | null; name_fr: string | null; known: boolean }

type DecisionTable = {
  id: Generated<number>
  who: string
  at: Time
  subject: string
  before: Json<unknown>
  after: Json<unknown>
  why: string
}

type AuditTable = {
  id: Generated<number>
  who: string
  at: Time
  kind: Extract<LogKind, 'account' | 'feed' | 'alert'>
  act: LogAct
  thing: string
  before: Json<unknown>
  after: Json<unknown>
}

type FeedTable = {
  id: Generated<number>
  url: string
  added_url: string
  outlet: string | null
  language: 'ar' | 'fr' | null
  title: string | null
  state: Feed['state']
  added_at: Time
  etag: string | null
  last_modified: string | null
  interval_seconds: number
  failures: Generated<number>
  last_try_at: Time | null
  last_success_at: Time | null
  last_new_at: Time | null
  next_try_at: Time
  last_error: string | null
  last_error_at: Time | null
}

type FeedItemTable = {
  feed_id: number
  key: string
  url: string | null
  canonical_url: string | null
  title: string | null
  published_at: string | null
  seen_at: Time
  state: 'waiting' | ItemOutcome
  html: string | null
  report_id: string | null
  why: string | null
  settled_at: Time | null
}

type PollTable = {
  id: Generated<number>
  feed_id: number
  at: Time
  url: string
  outcome: Poll['outcome']
  moved_to: string | null
  items: number | null
  new_items: number | null
  why: string | null
  next_try_at: Time | null
}

type FeedGapTable = { feed_id: number; since: Time; until: Time }

type HostTable = {
  name: string
  not_before: Time | null
  lease_holder: string | null
  lease_until: Time | null
}

type RunTable = {
  id: Generated<number>
  reread: boolean
  reader: string
  state: RunState
  stop_asked: Generated<boolean>
  total: number
  done: Generated<number>
  last_report_id: string | null
  started_at: Time
  went_on_at: Time
  went_on_from: Generated<number>
  seen_at: Time
  holder: string | null
  ended_at: Time | null
  why: string | null
}

type VisitFactsTable = {
  visit_id: string
  changed: number
  facts: Json<VisitFacts> | null
  reviewed: Json<VisitFacts> | null
}
type VisitChangeTable = {
  id: Generated<number>
  shows: Shows
  version: number
  at: Time
  visit_id: string
  kind: ChangeKind
  others: string[]
  fields: ChangedField[]
  tells_otherwise: boolean
  reason: ChangeReason
  report_id: string | null
  why: string
  before: Json<VisitFacts> | null
  after: Json<VisitFacts> | null
}
type SnapshotTable = {
  name: string
  made_at: Time
  shows: Shows
  version: number
  program: string
  rows: number
  bytes: number
  sha256: string
  file: string
}

type SnapshotPieceTable = { file: string; position: number; at: Time; bytes: Uint8Array }

type VisitGoneTable = { visit_id: string; changed: number }
/** A tsvector, written as its text; never read. */
type Terms = ColumnType<string | null, string | null, string | null>
type ReportSearchTable = { report_id: string; terms: Terms }
type VisitSearchTable = { visit_id: string; terms: Terms; reviewed: Terms }

type AlertTable = {
  id: Generated<number>
  name: string
  filter: Json<Filter>
  channel: AlertChannel
  target: string
  language: AlertLanguage
  secret: string
  is_on: Generated<boolean>
  created_at: Time
  since: number
  looked: number
  last_sent_at: Time | null
  last_error: string | null
  last_error_at: Time | null
}

type AlertSentTable = { alert_id: number; visit_id: string; status: VisitStatus; what: SentWhat; at: Time }

/** What staff may do: decide on visits and facts, or also look after feeds, jobs and accounts. */
export type AccountRole = 'reviewer' | 'admin'

type StaffAccountTable = {
  id: string
  email: string
  name: string
  role: AccountRole
  email_verified: Generated<boolean>
  image: string | null
  created_at: Time
  updated_at: Time
  disabled_at: Time | null
}

type StaffCredentialTable = {
  id: string
  account_id: string
  key: string
  kind: 'credential'
  password: string
  created_at: Time
  updated_at: Time
}

type StaffSessionTable = {
  id: string
  token: string
  account_id: string
  created_at: Time
  updated_at: Time
  expires_at: Time
  ip_address: string | null
  user_agent: string | null
}

type ObjectionTable = {
  id: Generated<number>
  visit_id: string
  field: FactField
  message: string
  at: Time
  state: Generated<'open' | SettledObjection['state']>
  answer: Generated<string>
  settled_by: ColumnType<string | null, undefined, string>
  settled_at: ColumnType<string | null, undefined, string>
}

type FrozenChartTable = {
  id: string
  chart: string
  thing: string | null
  data: Json<object>
  data_version: number
  at: Time
  shows: string
}

type BlindSampleTable = {
  id: Generated<number>
  seed: number
  size: number
  fields: FactField[]
  language: ReportLanguage | null
  from_day: string | null
  to_day: string | null
  made_by: string
  made_at: Time
  withdrawn_by: string | null
  withdrawn_at: Time | null
}

type BlindReviewerTable = {
  sample_id: number
  account_id: string
  place: number
  finished_at: Time | null
}

type BlindFactTable = {
  sample_id: number
  place: number
  told_key: string
  report_id: string
  version: number
  field: FactField
  value: Json<object>
}

type BlindAnswerTable = {
  id: Generated<number>
  sample_id: number
  fact: number
  reviewer: number
  answer: BlindAnswer | null
  at: Time
}

type VocabularyChangeTable = {
  id: Generated<number>
  who: string
  at: Time
  subject: string
  before: Json<Addition> | null
  after: Json<Addition> | null
  why: string
}

type SignInTryTable = { key: string; tries: number; since: Time }
type SecretTable = { name: string; value: string }

type DataVersionTable = { single: Generated<boolean>; version: number }

export type Database = {
  outlet: OutletTable
  report: ReportTable
  report_address: ReportAddressTable
  report_fingerprint: ReportFingerprintTable
  report_band: ReportBandTable
  report_version: ReportVersionTable
  reading: ReadingTable
  second_reading: SecondReadingTable
  told_visit: ToldVisitTable
  told_clue: ToldClueTable
  visit: VisitTable
  visit_told: VisitToldTable
  visit_report: VisitReportTable
  visit_official: VisitOfficialTable
  visit_program: VisitProgramTable
  visit_craft: VisitCraftTable
  visit_partner: VisitPartnerTable
  stop: StopTable
  visit_id: VisitIdTable
  suggestion: SuggestionTable
  alias: AliasTable
  reviewed_name: ReviewedNameTable
  figure: FigureTable
  program: NamedTable
  official: NamedTable
  partner: NamedTable
  craft: NamedTable
  decision: DecisionTable
  audit: AuditTable
  feed: FeedTable
  feed_item: FeedItemTable
  poll: PollTable
  feed_gap: FeedGapTable
  host: HostTable
  run: RunTable
  visit_facts: VisitFactsTable
  visit_gone: VisitGoneTable
  visit_change: VisitChangeTable
  report_search: ReportSearchTable
  visit_search: VisitSearchTable
  alert: AlertTable
  alert_sent: AlertSentTable
  staff_account: StaffAccountTable
  staff_credential: StaffCredentialTable
  staff_session: StaffSessionTable
  objection: ObjectionTable
  frozen_chart: FrozenChartTable
  blind_sample: BlindSampleTable
  blind_reviewer: BlindReviewerTable
  blind_fact: BlindFactTable
  blind_answer: BlindAnswerTable
  vocabulary_change: VocabularyChangeTable
  sign_in_try: SignInTryTable
  secret: SecretTable
  snapshot: SnapshotTable
  snapshot_piece: SnapshotPieceTable
  data_version: DataVersionTable
}
