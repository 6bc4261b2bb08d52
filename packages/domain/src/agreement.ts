import * as z from 'zod'
import { type BlindAnswer, FACT_FIELDS, type FactField, factFieldSchema } from './codes.ts'
import { cohensKappa } from './cohens-kappa.ts'

/** How far two reviewers agree who judged the same facts blind. */
const agreementSchema = z.object({
  facts: z.int(),
  /** Facts to which both gave the same answer. */
  agreed: z.int(),
  /** Cohen's kappa; null where it is not defined. */
  kappa: z.number().nullable(),
  /** Of 95 %; null where there is none. */
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** Facts that both found right, of those on which both could tell: how precise the reader is here. */
  right: z.int(),
  told: z.int(),
})
export type Agreement = z.infer<typeof agreementSchema>

export const sampleAgreementSchema = z.object({
  all: agreementSchema,
  /** In the order of the fields; those of which no fact was drawn are left out. */
  fields: z.array(agreementSchema.extend({ field: factFieldSchema })),
})
export type SampleAgreement = z.infer<typeof sampleAgreementSchema>

/** A fact with what the two said of it. */
export interface TwiceJudged {
  field: FactField
  answers: readonly [BlindAnswer, BlindAnswer]
}

/** How far the two agree, over the whole sample and field by field. */
export function sampleAgreement(facts: readonly TwiceJudged[]): SampleAgreement {
  const fields = FACT_FIELDS.flatMap((field) => {
    const ofField = facts.filter((fact) => fact.field === field)
    return ofField.length === 0 ? [] : [{ field, ...agreementOn(ofField) }]
  })
  return { all: agreementOn(facts), fields }
}

function agreementOn(facts: readonly TwiceJudged[]): Agreement {
  const answers = facts.map((fact) => fact.answers)
  const { kappa, interval } = cohensKappa(answers) ?? { kappa: null, interval: null }
  return {
    facts: facts.length,
    agreed: answers.filter(([first, second]) => first === second).length,
    kappa,
    interval,
    right: answers.filter((both) => both.every((answer) => answer === 'right')).length,
    told: answers.filter((both) => !both.includes('unclear')).length,
  }
}
