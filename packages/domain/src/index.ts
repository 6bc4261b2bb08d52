export {
  type AddedBy,
  type AddedEntry,
  type AddedName,
  type Addition,
  type AdditionOutcome,
  type AdditionProblem,
  additionOutcomeSchema,
  additionSchema,
  additionSubject,
  latestChanges,
  type VocabularyChange,
  type VocabularyEntry,
  type VocabularyPage,
  type VocabularyState,
  vocabularyChangeSchema,
  vocabularyKindSchema,
  vocabularyPageSchema,
  vocabularyStateSchema,
} from './addition.ts'
export {
  type Agreement,
  type SampleAgreement,
  sampleAgreement,
  sampleAgreementSchema,
  type TwiceJudged,
} from './agreement.ts'
export {
  type Alert,
  type AlertChange,
  alertChangeSchema,
  alertSchema,
  type NewAlert,
  newAlertSchema,
} from './alert.ts'
export {
  type BlindFact,
  type BlindResult,
  type BlindSample,
  type BlindSampleDraft,
  blindFactSchema,
  blindResultSchema,
  blindSampleDraftSchema,
  blindSampleSchema,
  type PublishedAgreement,
  publishedAgreementSchema,
} from './blind-sample.ts'
export {
  type Bulletin,
  type BulletinReport,
  type BulletinVisit,
  bulletinSchema,
  type PeriodFigures,
  periodKeySchema,
} from './bulletin.ts'
export {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  calendarDateSchema,
  daysBetween,
  daysInMonth,
  isCalendarDate,
  monthRange,
  weekday,
} from './calendar-date.ts'
export {
  ALERT_CHANNELS,
  ALERT_LANGUAGES,
  type AlertChannel,
  type AlertLanguage,
  type Basis,
  BLIND_ANSWERS,
  type BlindAnswer,
  blindAnswerSchema,
  CHANGE_KINDS,
  CHANGE_REASONS,
  CHANGED_FIELDS,
  type ChangedField,
  type ChangeKind,
  type ChangeReason,
  type DatePrecision,
  FACILITY_TYPES,
  FACT_FIELDS,
  type FacilityType,
  type FactField,
  factFieldSchema,
  GRADUATES_TOLD,
  LOG_ACTS,
  LOG_KINDS,
  type LogAct,
  type LogKind,
  MEASURES,
  type Measure,
  PARTNER_KINDS,
  type PlacePrecision,
  PROGRAM_KINDS,
  provinceCodeSchema,
  QUALIFIERS,
  type Qualifier,
  REGION_CODES,
  REPORT_LANGUAGES,
  type RegionCode,
  type ReportLanguage,
  ROLES,
  type Role,
  SAMPLE_SIZES,
  type Signer,
  SOURCE_COUNTS,
  VISIT_KINDS,
  VISIT_STATUSES,
  type VisitKind,
  type VisitStatus,
  VOCABULARY_KINDS,
  type VocabularyKind,
} from './codes.ts'
export { cohensKappa, type Kappa } from './cohens-kappa.ts'
export { type ComparedVisit, compareVisits, type VisitDifference, type VisitWithTold } from './compare-visits.ts'
export { type ComparedPeriods, comparedPeriods, type DaySpan } from './compared-periods.ts'
export { countPeople } from './count-people.ts'
export { dayBegins, dayInMorocco, minutesAhead } from './day-in-morocco.ts'
export { type Decision, decisionSchema } from './decision.ts'
export {
  type LogEntry,
  type LogFilter,
  type LogPage,
  logEntrySchema,
  logFilterSchema,
  logPageSchema,
  logPersonSchema,
} from './decision-log.ts'
export { type FactAsRead, openDraw } from './draw-sample.ts'
export { type Evidence, evidenceSchema, type SourcedEvidence, sourcedEvidenceSchema, standsIn } from './evidence.ts'
export { evidenceIn, excerptOf } from './excerpt-of.ts'
export {
  type FactAct,
  factActSchema,
  readEntered,
  type WithdrawnVisit,
  withdrawnVisitSchema,
} from './fact-act.ts'
export {
  type Fact,
  type FactDecision,
  type FactValue,
  factOf,
  factSubject,
  factSubjects,
  factsLeft,
  type IdentifyAgain,
  LISTED_FACTS,
  type ListedFact,
  readFact,
  standingDecisions,
  UNDECIDED,
  withDecisions,
} from './fact-decision.ts'
export { type Feed, feedSchema, type Poll, pollSchema } from './feed.ts'
export {
  type FeedCondition,
  type FeedFacts,
  type FeedFlag,
  type FeedHealth,
  feedHealth,
  type ItemOutcome,
} from './feed-health.ts'
export {
  FILE_ENDINGS,
  type FileKind,
  fileKind,
  MOST_FILE_BYTES,
  MOST_UPLOAD_BYTES,
  megabytes,
  whyTooLarge,
} from './file-kind.ts'
export { type Filter, filterSchema, listFieldSchema } from './filter.ts'
export {
  EMPTY_FILTER,
  filterFromParams,
  filterToParams,
  LIST_FIELDS,
  type ListField,
  without,
} from './filter-address.ts'
export { entityId, foldText } from './fold-text.ts'
export { gapsIn } from './gaps-in.ts'
export { harmlessCell } from './harmless-cell.ts'
export { idSchema, isId } from './id-schema.ts'
export { independentSources, type Origin } from './independent-sources.ts'
export { type DeadLetter, deadLetterSchema, type JobCount, jobCountSchema } from './job.ts'
export { nameSkeleton, soundsAlike } from './name-skeleton.ts'
export { joinSpans, type NewsGap, newsGapSchema } from './news-gap.ts'
export {
  FIRST_INTERVAL,
  LEAST_INTERVAL,
  MOST_INTERVAL,
  nextPoll,
  type PollResult,
  type PollRhythm,
} from './next-poll.ts'
export { isNotHeardOf } from './not-heard-of.ts'
export { type NumberedReading, numberVisits } from './number-visits.ts'
export {
  type ObjectionDraft,
  type OpenObjection,
  objectionDraftSchema,
  openObjectionSchema,
  type SettledObjection,
  settledObjectionSchema,
} from './objection.ts'
export { outletKey } from './outlet-key.ts'
export { canonicalUrl, MAX_ADDRESS_LENGTH, withoutTracking } from './page-address.ts'
export { type PairVerdict, pairOf, pairSubject, standingVerdicts, writeKey } from './pair-decision.ts'
export { parseSearch, type SearchPhrase, type SearchQuery } from './parse-search.ts'
export {
  lastFullPeriod,
  nextPeriod,
  type Period,
  type PeriodUnit,
  parsePeriod,
  periodOf,
  previousPeriod,
} from './period.ts'
export { placeId } from './place-id.ts'
export { oneLine, plainText } from './plain-text.ts'
export { publicationDay } from './publication-day.ts'
export {
  type ReadDate,
  type ReadFigure,
  type Reading,
  type ReadNamed,
  type ReadOfficial,
  type ReadPlace,
  type ReadStop,
  type ReadVisit,
  readingSchema,
  readVisitSchema,
} from './reading.ts'
export {
  countOutcomes,
  type LookedAt,
  type Outcomes,
  type ReadingAccuracy,
  readingAccuracySchema,
} from './reading-accuracy.ts'
export { MAX_REPORT_LENGTH, type Report, reportSchema } from './report.ts'
export { isMadeReportId, madeReportId } from './report-id.ts'
export {
  type Doubt,
  doubtSchema,
  doubtsOf,
  MAYBE_SAME_DOUBT,
  type ReviewState,
  reviewStateSchema,
  reviewWeight,
} from './review.ts'
export { reviewedPart } from './reviewed-part.ts'
export { type Run, type RunState, runSchema } from './run.ts'
export { isCounterLine, sameWords } from './same-words.ts'
export { type SearchTerm, searchTerms } from './search-terms.ts'
export { withSecondReading } from './second-reading.ts'
export { sentenceAround, sentenceSpans } from './sentence-around.ts'
export { shortHash, visitIdOf } from './short-hash.ts'
export { type FoundSnippet, foundSnippetSchema, type Snippet, snippetSchema, snippets } from './snippets.ts'
export { isStopWord } from './stop-words.ts'
export { LIKENESS_PARTS, type LikenessPart, type Suggestion, suggestionSchema } from './suggestion.ts'
export type { TextFingerprint } from './text-fingerprint.ts'
export {
  TIME_UNITS,
  TIMELINE_SPLITS,
  type TimelineSplit,
  type TimeUnit,
  unitEnd,
  unitStart,
  unitsOf,
} from './time-unit.ts'
export { isSameArea, placeKey, sharesClue, type ToldClue, toldClues, toldDays } from './told-clue.ts'
export { everyFact, toldFacts } from './told-facts.ts'
export { reportOf, type ToldVisit, toldVisitSchema } from './told-visit.ts'
export {
  type ChoiceCount,
  type ChoiceList,
  type ComparedPeriod,
  type CountedPeople,
  type CrossCount,
  choiceListSchema,
  countedPeopleSchema,
  crossCountSchema,
  type Facets,
  type FacilityCount,
  type FacilityList,
  type FacilityPoint,
  type FacilitySummary,
  facetsSchema,
  facilityCountSchema,
  facilityListSchema,
  facilityPointSchema,
  facilitySummarySchema,
  type GraduatesOverTime,
  graduatesOverTimeSchema,
  type HandAct,
  type Headline,
  handActSchema,
  headlineSchema,
  type LatestVisit,
  NAMED_FIELDS,
  type NamedField,
  type NamedThing,
  type Names,
  namedFieldSchema,
  namedThingSchema,
  namesSchema,
  type OutletSummary,
  outletSummarySchema,
  type PlaceCount,
  type ProvinceCount,
  placeCountSchema,
  provinceCountSchema,
  type RegionCount,
  type ReportDetail,
  type ReportPage,
  type ReportSummary,
  regionCountSchema,
  reportDetailSchema,
  reportPageSchema,
  reportSummarySchema,
  type SuggestionOnVisits,
  suggestionOnVisitsSchema,
  type Timeline,
  type ToReview,
  type ToReviewPage,
  timelineSchema,
  timelineSplitSchema,
  timeUnitSchema,
  toReviewPageSchema,
  type VisitCalendar,
  type VisitDetail,
  type VisitPage,
  type VisitSummary,
  visitCalendarSchema,
  visitDetailSchema,
  visitPageSchema,
  visitSummarySchema,
} from './views.ts'
export {
  type MergedVisit,
  SETTLED_BY,
  type Settled,
  type SettledBy,
  type Visit,
  type VisitEvent,
  type VisitFigure,
  type VisitNamed,
  type VisitOfficial,
  type VisitStop,
  visitSchema,
} from './visit.ts'
export {
  keysOf,
  logActOf,
  type SignedDecision,
  signedDecisionSchema,
  type VisitDecision,
  visitDecisionSchema,
  visitHistory,
} from './visit-history.ts'
export { wordsOnPage } from './words-on-page.ts'
export { xmlText } from './xml-text.ts'
