import * as z from 'zod'
import {
  facilityTypeSchema,
  PARTNER_KINDS,
  PROGRAM_KINDS,
  provinceCodeSchema,
  regionCodeSchema,
  roleSchema,
  VOCABULARY_KINDS,
} from './codes.ts'
import { idSchema } from './id-schema.ts'
import { namesSchema } from './views.ts'

/** Longer than any that is accepted: what is wrong with a name is told by `AdditionProblem`. */
const written = z.string().max(1000)
const names = z.object({ ar: written, fr: written })
const aliases = z.object({ ar: z.array(written).max(50), fr: z.array(written).max(50) })

const entry = { id: written, names, aliases, source: written }
/** Those of its names that are everyday words and count only beside a word that says so. */
const withCommonWords = { ...entry, everyday: z.array(written).default([]) }

/** The office of an official; `from` is a day, a month, a year or null where nobody knows. */
const postSchema = z.object({
  role: roleSchema,
  titles: names,
  region: regionCodeSchema.nullable(),
  province: provinceCodeSchema.nullable(),
  from: z.string().max(10).nullable(),
})

/** A facility, person, programme, organisation or craft that staff add to the vocabulary. Without an id one is made of its French name. */
const addedEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('facilities'),
    ...entry,
    type: facilityTypeSchema,
    province: provinceCodeSchema,
    place: idSchema.nullable(),
  }),
  z.object({ kind: z.literal('officials'), ...entry, post: postSchema.nullable() }),
  z.object({ kind: z.literal('programs'), ...withCommonWords, program: z.enum(PROGRAM_KINDS) }),
  z.object({ kind: z.literal('partners'), ...withCommonWords, organisation: z.enum(PARTNER_KINDS) }),
  z.object({ kind: z.literal('crafts'), ...withCommonWords, family: idSchema }),
])
export type AddedEntry = z.infer<typeof addedEntrySchema>

export const vocabularyKindSchema = z.enum(VOCABULARY_KINDS)

/** Another name of an entry, shipped or added. */
const addedNameSchema = z.object({
  kind: vocabularyKindSchema,
  id: idSchema,
  language: z.enum(['ar', 'fr']),
  name: written,
  source: written,
  everyday: z.boolean().default(false),
})
export type AddedName = z.infer<typeof addedNameSchema>

/** What staff add to the vocabulary, with the source that tells it. */
export const additionSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('entry'), entry: addedEntrySchema }),
  z.object({ what: z.literal('name'), name: addedNameSchema }),
])
export type Addition = z.infer<typeof additionSchema>

/** A change of what is added. Append-only, as decisions are: null before it was there, null after it was taken back. */
export const vocabularyChangeSchema = z.object({
  id: z.int().positive(),
  who: z.string().min(1),
  /** ISO time, UTC. */
  at: z.iso.datetime(),
  /** What it is about: see `additionSubject`. */
  subject: z.string().min(1),
  before: additionSchema.nullable(),
  after: additionSchema.nullable(),
  why: z.string(),
})
export type VocabularyChange = z.infer<typeof vocabularyChangeSchema>

/** What an addition is known by: `facilities dar-saniaa-x`, or of a name `facilities dar-saniaa-x ar دار الصانعة`. */
export function additionSubject(addition: Addition): string {
  if (addition.what === 'entry') return `${addition.entry.kind} ${addition.entry.id}`
  const { kind, id, language, name } = addition.name
  return `${kind} ${id} ${language} ${name}`
}

/** Of each subject the latest change. `changes` are given in order. */
export function latestChanges(changes: readonly VocabularyChange[]): VocabularyChange[] {
  return [...new Map(changes.map((change) => [change.subject, change])).values()].sort((a, b) => a.id - b.id)
}

/**
 * Why something cannot be added as it is. `asked`: it can, once staff say that they mean it.
 *
 * `empty`, `long`, `signs` (others than letters, digits and marks of one line), `short` (fewer than two letters), `script` (no letter of
 * its language), `taken` (`entry` has that name), `noun` (says what it is, not which one), `word` (has another meaning), `bad_id`, `id_taken`, `place`,
 * `date`, `family`, `gone` (no such entry), `changed` (somebody was there first); asked about: `alone` (one word, which no text is searched for
 * by itself), `everyday` (will count only beside a word that says so), `elsewhere` (`entry` of another kind has that name).
 */
const PROBLEMS = [
  ...(['empty', 'long', 'signs', 'short', 'script', 'taken', 'noun', 'word', 'bad_id', 'id_taken'] as const),
  ...(['place', 'date', 'family', 'gone', 'changed', 'alone', 'everyday', 'elsewhere'] as const),
] as const

const additionProblemSchema = z.object({
  what: z.enum(PROBLEMS),
  /** The field, e.g. `names.ar`. */
  where: z.string(),
  /** What is written there. */
  written: z.string(),
  asked: z.boolean(),
  entry: z.object({ kind: vocabularyKindSchema, id: z.string(), names }).nullable(),
})
export type AdditionProblem = z.infer<typeof additionProblemSchema>

/** Who added something, and what tells it. */
const addedBySchema = z.object({
  /** The number of the change: give it back to take it back. */
  change: z.int().positive(),
  who: z.string(),
  at: z.iso.datetime(),
  source: z.string(),
})
export type AddedBy = z.infer<typeof addedBySchema>

/** An entry of the vocabulary as staff see it; `added` is null where it is shipped. */
const vocabularyEntrySchema = z.object({
  kind: vocabularyKindSchema,
  id: z.string(),
  names,
  aliases: z.array(z.object({ language: z.enum(['ar', 'fr']), name: z.string(), added: addedBySchema.nullable() })),
  added: addedBySchema.nullable(),
  /** Of a facility. */
  type: facilityTypeSchema.nullable(),
  province: z.string().nullable(),
  /** The offices of an official, the family of a craft. */
  about: z.array(namesSchema),
})
export type VocabularyEntry = z.infer<typeof vocabularyEntrySchema>

export const vocabularyPageSchema = z.object({ items: z.array(vocabularyEntrySchema), total: z.int() })
export type VocabularyPage = z.infer<typeof vocabularyPageSchema>

/** What came of an addition, or of taking one back. */
export const additionOutcomeSchema = z.discriminatedUnion('outcome', [
  /** Take it back by the number of the change. */
  z.object({ outcome: z.literal('done'), change: z.int().positive(), kind: vocabularyKindSchema, id: z.string() }),
  /** Nothing was changed. */
  z.object({ outcome: z.enum(['refused', 'asked']), problems: z.array(additionProblemSchema) }),
])
export type AdditionOutcome = z.infer<typeof additionOutcomeSchema>

/** Whether what was read was read with today's vocabulary. */
export const vocabularyStateSchema = z.object({
  /** The reader of today, with the number of the latest change where something is added. */
  reader: z.string(),
  /** Entries and names that are added. */
  added: z.int(),
  /** When the latest change was made; null before the first. */
  changedAt: z.iso.datetime().nullable(),
  reports: z.int(),
  /** How many of the reports another reader read last. */
  behind: z.int(),
})
export type VocabularyState = z.infer<typeof vocabularyStateSchema>
