import {
  type Evidence,
  foldText,
  publicationDay,
  type ReadFigure,
  type ReadNamed,
  type ReadVisit,
  type Report,
} from '@jawla/domain'
import { readDates, readNumbers } from '@jawla/extract'
import { places, provinces, type Vocabulary } from '@jawla/vocabulary'
import type * as z from 'zod'
import { allNames } from '../vocabulary/entries-of-kind.ts'
import { entriesOf } from '../vocabulary/known-thing.ts'
import { readerOf } from '../vocabulary/reader-of.ts'
import { withKnownId } from '../vocabulary/with-known-id.ts'
import { answeredVisitSchema, answerSchema, CLAIMS } from './answer-schema.ts'
import { SpacedText } from './spaced-text.ts'

/** What is left of an answer, and how many of its claims were dropped. */
export interface Verified {
  visits: ReadVisit[]
  dropped: number
}

/**
 * What of a model's answer the report bears out: each quote stands in the text, each name and number in its quote, each day is one that the quote
 * says as seen from the day of publication. The rest is dropped and counted. Ids and provinces come from the vocabulary, not from the model.
 * Null where it is no answer of the form asked for.
 */
export function verifiedVisits(answer: unknown, report: Report, vocabulary: Vocabulary): Verified | null {
  const parsed = answerSchema.safeParse(answer)
  if (!parsed.success) return null
  const verifier = new Verifier(report, vocabulary)
  const visits = parsed.data.visits.flatMap((one) => verifier.visit(one) ?? [])
  return { visits, dropped: verifier.dropped }
}

class Verifier {
  dropped = 0
  readonly #report: Report
  readonly #text: SpacedText
  readonly #vocabulary: Vocabulary

  constructor(report: Report, vocabulary: Vocabulary) {
    this.#report = report
    this.#text = new SpacedText(report.text)
    this.#vocabulary = vocabulary
  }

  visit(answered: unknown): ReadVisit | null {
    const parsed = answeredVisitSchema.safeParse(answered)
    const trigger = parsed.success ? this.#evidence(parsed.data.quote) : null
    if (!parsed.success || trigger === null) return this.#drop()
    const { kind, status, officials, stops, figures, ...told } = parsed.data
    const place = this.#place(told.place)
    const known = place && placeNamed(place.name)
    const visit: ReadVisit = {
      ...{ kind, status, trigger, place, date: this.#date(told.date) },
      ...{ region: known?.region ?? null, province: known?.province ?? null, regionEvidence: place?.evidence ?? null },
      officials: this.#named(officials, CLAIMS.officials).map((one) => withKnownId(this.#entries('officials'), one)),
      stops: this.#named(stops, CLAIMS.stops),
      programs: this.#listed(told.programs, 'programs'),
      crafts: this.#listed(told.crafts, 'crafts'),
      partners: this.#listed(told.partners, 'partners'),
      figures: figures.flatMap((one) => this.#figure(one) ?? []),
    }
    return readerOf(this.#vocabulary).identify(visit, publicationDay(this.#report))
  }

  #entries(field: 'officials' | 'programs' | 'crafts' | 'partners') {
    return entriesOf(this.#vocabulary, field)
  }

  #listed(told: readonly unknown[], field: 'programs' | 'crafts' | 'partners'): ReadNamed[] {
    return this.#named(told, CLAIMS[field]).map((one) => withKnownId(this.#entries(field), one))
  }

  #date(told: unknown): ReadVisit['date'] {
    const unknown = { start: null, end: null, precision: 'unknown', basis: 'unknown', evidence: null } as const
    if (told === null || told === undefined) return unknown
    const parsed = CLAIMS.date.safeParse(told)
    const evidence = parsed.success ? this.#evidence(parsed.data.quote) : null
    if (!parsed.success || evidence === null) return this.#drop() ?? unknown
    const { start, end } = parsed.data
    const { language } = this.#report
    const reference = publicationDay(this.#report)
    const { found } = readDates({ text: evidence.quote, language, reference })
    const said = found.find(({ from, to }) => from === start && to === end)
    if (said === undefined) return this.#drop() ?? unknown
    return { start, end, precision: said.precision, basis: 'stated', evidence }
  }

  #place(told: unknown): ReadVisit['place'] {
    return told === null || told === undefined ? null : (this.#named([told], CLAIMS.place)[0] ?? null)
  }

  #figure(told: unknown): ReadFigure | null {
    const parsed = CLAIMS.figures.safeParse(told)
    const evidence = parsed.success ? this.#evidence(parsed.data.quote) : null
    if (!parsed.success || evidence === null) return this.#drop()
    const { quote: _, ...figure } = parsed.data
    const { found } = readNumbers({ text: evidence.quote, language: this.#report.language })
    const isSaid = (value: number | null) =>
      value === null || found.some(({ min, max }) => min === value || max === value)
    const isUnknown = figure.min === null && figure.max === null
    // A count that nobody states is unknown, and only graduates are told of without one.
    const isFigure = isUnknown
      ? figure.measure === 'graduates' && figure.qualifier === 'unspecified'
      : figure.qualifier !== 'unspecified'
    const isOrdered = figure.min === null || figure.max === null || figure.min <= figure.max
    return isSaid(figure.min) && isSaid(figure.max) && isFigure && isOrdered ? { ...figure, evidence } : this.#drop()
  }

  /** Claims whose name stands in their quote, and their quote in the text. */
  #named<Claim extends { name: string; quote: string }>(
    told: readonly unknown[],
    schema: z.ZodType<Claim>,
  ): (Omit<Claim, 'quote'> & { evidence: Evidence })[] {
    return told.flatMap((one) => {
      const parsed = schema.safeParse(one)
      const evidence = parsed.success ? this.#evidence(parsed.data.quote) : null
      const isThere =
        parsed.success && evidence !== null && ` ${foldText(evidence.quote)} `.includes(foldText(parsed.data.name))
      if (!isThere || foldText(parsed.data.name) === '') return this.#drop() ?? []
      const { quote: _, ...claim } = parsed.data
      return [{ ...claim, evidence }]
    })
  }

  /** Where a quote stands; ends of lines and runs of spaces may differ. */
  #evidence(quote: string): Evidence | null {
    const place = this.#text.find(quote)
    return place && { ...place, quote: this.#report.text.slice(place.start, place.end) }
  }

  #drop(): null {
    this.dropped++
    return null
  }
}

/** The one place of that name; null where several have it or none. */
function placeNamed(name: string): Pick<ReadVisit, 'region' | 'province'> | null {
  const folded = foldText(name)
  const known = places.filter((place) => allNames(place).some((one) => foldText(one) === folded))
  const [code, ...others] = new Set(known.map(({ province }) => province))
  const province = others.length > 0 ? undefined : provinces.find((one) => one.code === code)
  return province === undefined ? null : { region: province.region, province: province.code }
}
