import * as z from 'zod'

/** The 12 regions of the 2015 division, ISO 3166-2. */
export const REGION_CODES = [
  'MA-01',
  'MA-02',
  'MA-03',
  'MA-04',
  'MA-05',
  'MA-06',
  'MA-07',
  'MA-08',
  'MA-09',
  'MA-10',
  'MA-11',
  'MA-12',
] as const
export const regionCodeSchema = z.enum(REGION_CODES)
export type RegionCode = z.infer<typeof regionCodeSchema>

/** A province or prefecture, ISO 3166-2: `MA-FES`. Which there are, the vocabulary knows. */
export const PROVINCE_CODE = /^MA-[A-Z]{3}$/
export const provinceCodeSchema = /* @__PURE__ */ z.string().regex(PROVINCE_CODE)

/** What an official was on the day, as the report tells it. */
export const ROLES = [
  'king_or_royal',
  'head_of_government',
  'minister',
  'secretary_of_state',
  'wali',
  'governor',
  'director',
  'chamber_president',
  'elected',
  'ambassador',
  'other',
] as const
export const roleSchema = z.enum(ROLES)
export type Role = z.infer<typeof roleSchema>

export const FACILITY_TYPES = [
  'training_centre',
  'institute',
  'craft_complex',
  'craft_village',
  'chamber',
  'women_centre',
  'cooperative',
  'sse_complex',
  'fair',
  'company',
  'market',
  'museum',
  'administration',
  'association',
  'project_site',
  'other',
] as const
export const facilityTypeSchema = z.enum(FACILITY_TYPES)
export type FacilityType = z.infer<typeof facilityTypeSchema>

export const VISIT_KINDS = ['field_visit', 'inauguration', 'ceremony', 'fair', 'meeting'] as const
export const visitKindSchema = z.enum(VISIT_KINDS)
export type VisitKind = z.infer<typeof visitKindSchema>

export const VISIT_STATUSES = ['held', 'announced', 'cancelled'] as const
export const visitStatusSchema = z.enum(VISIT_STATUSES)
export type VisitStatus = z.infer<typeof visitStatusSchema>

export const MEASURES = ['graduates', 'trainees', 'beneficiaries'] as const
export const measureSchema = z.enum(MEASURES)
export type Measure = z.infer<typeof measureSchema>

export const QUALIFIERS = ['exact', 'about', 'at_least', 'at_most', 'range', 'unspecified'] as const
export const qualifierSchema = z.enum(QUALIFIERS)
export type Qualifier = z.infer<typeof qualifierSchema>

/** `stated`: the words say it. `implied`: it follows from the words and the publication date or the place. */
const BASES = ['stated', 'implied', 'unknown'] as const
export const basisSchema = z.enum(BASES)
export type Basis = z.infer<typeof basisSchema>

const DATE_PRECISIONS = ['day', 'month', 'year', 'unknown'] as const
export const datePrecisionSchema = z.enum(DATE_PRECISIONS)
export type DatePrecision = z.infer<typeof datePrecisionSchema>

const PLACE_PRECISIONS = ['point', 'town', 'province', 'region'] as const
export const placePrecisionSchema = z.enum(PLACE_PRECISIONS)
export type PlacePrecision = z.infer<typeof placePrecisionSchema>

export const REPORT_LANGUAGES = ['ar', 'fr', 'other'] as const
export const reportLanguageSchema = z.enum(REPORT_LANGUAGES)
export type ReportLanguage = z.infer<typeof reportLanguageSchema>

/** How many independent sources tell of a visit; `3` is three or more. */
export const SOURCE_COUNTS = ['1', '2', '3'] as const
export const sourceCountSchema = z.enum(SOURCE_COUNTS)

/**
 * What is told of the graduates of a visit: `stated` where a number is, of at least one group; `unstated` where graduates are
 * told of without one; `none` where nobody tells of any.
 */
export const GRADUATES_TOLD = ['stated', 'unstated', 'none'] as const
export const graduatesToldSchema = z.enum(GRADUATES_TOLD)

/** What a person decides on about a visit; `visit` is whether it is one. */
export const FACT_FIELDS = [
  ...(['visit', 'kind', 'date', 'area', 'place', 'officials'] as const),
  ...(['stops', 'programs', 'crafts', 'partners', 'figures'] as const),
] as const
export const factFieldSchema = z.enum(FACT_FIELDS)
export type FactField = z.infer<typeof factFieldSchema>

/** What the list of decisions holds: on facts, on which reports tell of one visit, on objections and the vocabulary; and what admins look after. */
export const LOG_KINDS = ['fact', 'visits', 'objection', 'vocabulary', 'account', 'feed', 'alert'] as const
export type LogKind = (typeof LOG_KINDS)[number]

/** What was done to it. */
export const LOG_ACTS = [
  ...(['accepted', 'changed', 'rejected', 'added', 'undone'] as const),
  ...(['together', 'apart', 'upheld', 'declined'] as const),
  ...(['removed', 'on', 'off', 'role', 'password', 'secret'] as const),
] as const
export type LogAct = (typeof LOG_ACTS)[number]

/** What became of a visit, for who follows the record. */
export const CHANGE_KINDS = ['created', 'corrected', 'merged', 'split', 'withdrawn'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** Why: a report came or was changed, a person decided, reports were read again, or everything was joined anew. */
export const CHANGE_REASONS = ['report', 'decision', 'reading', 'rebuild'] as const
export type ChangeReason = (typeof CHANGE_REASONS)[number]

/** What a visit tells. */
const TOLD_FIELDS = [
  ...(['kind', 'status', 'date', 'area', 'place', 'officials'] as const),
  ...(['stops', 'programs', 'crafts', 'partners', 'figures'] as const),
] as const
/** What may differ of a visit; `reports` is which of them tell it, `review` how far people checked it: neither changes what it tells. */
export const CHANGED_FIELDS = [...TOLD_FIELDS, 'reports', 'review'] as const
export type ChangedField = (typeof CHANGED_FIELDS)[number]

/** How an alert reaches its receiver. */
export const ALERT_CHANNELS = ['email', 'webhook'] as const
export type AlertChannel = (typeof ALERT_CHANNELS)[number]

/** What an alert is written in. */
export const ALERT_LANGUAGES = ['ar', 'fr', 'en'] as const
export type AlertLanguage = (typeof ALERT_LANGUAGES)[number]

/** What a reviewer who judges blind says of a fact as it was read. */
export const BLIND_ANSWERS = ['right', 'wrong', 'unclear'] as const
export const blindAnswerSchema = z.enum(BLIND_ANSWERS)
export type BlindAnswer = z.infer<typeof blindAnswerSchema>

/** How many facts a blind sample may have. */
export const SAMPLE_SIZES = { least: 10, most: 500 } as const

/** The parts of the vocabulary that staff add to. */
export const VOCABULARY_KINDS = ['facilities', 'officials', 'programs', 'partners', 'crafts'] as const
export type VocabularyKind = (typeof VOCABULARY_KINDS)[number]

/** `training` and `support` programmes concern a visit; a `framework` is a strategy that reports quote as background. */
export const PROGRAM_KINDS = ['training', 'support', 'framework'] as const

/** What an organisation is that may be a partner of a visit. */
export const PARTNER_KINDS = [
  'government',
  'public_agency',
  'federation',
  'foundation',
  'international',
  'foreign_agency',
  'local_government',
  'university',
  'bank',
  'company',
  'association',
] as const

/** What is signed without an account: who may run a command on the store's machine, or sits at it while there is no account at all. */
export type Signer = 'command line' | 'staff'
