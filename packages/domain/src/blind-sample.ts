import * as z from 'zod'
import { sampleAgreementSchema } from './agreement.ts'
import { calendarDateSchema } from './calendar-date.ts'
import { blindAnswerSchema, FACT_FIELDS, factFieldSchema, reportLanguageSchema, SAMPLE_SIZES } from './codes.ts'
import { type Fact, readFact } from './fact-decision.ts'
import { oneLine } from './plain-text.ts'

/** What a blind sample is to be drawn from, and who judges it. */
export const blindSampleDraftSchema = z
  .object({
    size: z.int().min(SAMPLE_SIZES.least).max(SAMPLE_SIZES.most),
    /** None: all. */
    fields: z.array(factFieldSchema).max(FACT_FIELDS.length),
    /** Null: reports in any language. */
    language: reportLanguageSchema.nullable(),
    /** Days of publication; null: from the first on, up to the last. */
    from: calendarDateSchema.nullable(),
    to: calendarDateSchema.nullable(),
    /** E-mails of the two accounts. */
    reviewers: z.tuple([oneLine(200), oneLine(200)]),
    /** Draws the sample of an earlier time again; absent: a new one. */
    seed: z.int().nonnegative().max(2_147_483_647).optional(),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, 'the last day first')
export type BlindSampleDraft = z.infer<typeof blindSampleDraftSchema>

/** A fact of a field, as `readFact` knows it. */
const factSchema = z.custom<Fact>((one) => {
  const { data } = z.object({ field: factFieldSchema, value: z.unknown() }).safeParse(one)
  return data !== undefined && readFact(data.field, data.value) !== null
})

/** A blind sample as all staff may know it: who judges it and how far they are, never what they say. */
export const blindSampleSchema = z.object({
  id: z.int(),
  seed: z.int(),
  facts: z.int(),
  fields: z.array(factFieldSchema),
  language: reportLanguageSchema.nullable(),
  from: calendarDateSchema.nullable(),
  to: calendarDateSchema.nullable(),
  madeAt: z.iso.datetime(),
  reviewers: z.array(
    z.object({
      name: z.string(),
      /** Whoever asks. */
      own: z.boolean(),
      /** How many facts they judged. */
      judged: z.int(),
      finishedAt: z.iso.datetime().nullable(),
    }),
  ),
})
export type BlindSample = z.infer<typeof blindSampleSchema>

/** A fact of a sample as it was read, with what the one who asks said of it. */
export const blindFactSchema = z.object({
  /** Its place in the sample, from 0. */
  place: z.int(),
  reportId: z.string(),
  fact: factSchema,
  answer: blindAnswerSchema.nullable(),
})
export type BlindFact = z.infer<typeof blindFactSchema>

/** What came of a sample that both finished, for staff. */
export const blindResultSchema = z.object({
  agreement: sampleAgreementSchema,
  /** The facts on which they differ, in order. */
  differing: z.array(
    blindFactSchema.omit({ answer: true }).extend({
      /** In the order of the sample's reviewers. */
      answers: z.tuple([blindAnswerSchema, blindAnswerSchema]),
      /** The visit that holds what the report tells today; null where none does. */
      visit: z.string().nullable(),
    }),
  ),
})
export type BlindResult = z.infer<typeof blindResultSchema>

/** The same for everybody: without the reviewers. */
export const publishedAgreementSchema = sampleAgreementSchema.extend({
  finishedAt: z.iso.datetime(),
  language: reportLanguageSchema.nullable(),
})
export type PublishedAgreement = z.infer<typeof publishedAgreementSchema>
