import { readVisitSchema } from '@jawla/domain'
import * as z from 'zod'

/** The longest quote that is looked for, in UTF-16 units. */
const LONGEST_QUOTE = 1_000
/** Claims of one list that are looked at. */
const MOST_CLAIMS = 100

const quote = z.string().trim().min(1).max(LONGEST_QUOTE)
const name = z.string().trim().min(1).max(300)
const people = z.int().nonnegative().nullable()

const { shape } = readVisitSchema
const figure = shape.figures.element.shape

/** Each kind of claim by itself: one that is wrong takes no other with it. */
export const CLAIMS = {
  date: z.object({ start: z.iso.date(), end: z.iso.date(), quote }),
  place: z.object({ name, quote }),
  officials: z.object({ name, role: shape.officials.element.shape.role, quote }),
  stops: z.object({ name, type: shape.stops.element.shape.type, quote }),
  programs: z.object({ name, quote }),
  crafts: z.object({ name, quote }),
  partners: z.object({ name, quote }),
  figures: z.object({
    ...{ measure: figure.measure, min: people, max: people, qualifier: figure.qualifier, planned: z.boolean(), quote },
  }),
} as const

const list = z.array(z.unknown()).max(MOST_CLAIMS).default([])

/** A visit with its claims as they came. */
export const answeredVisitSchema = z.object({
  kind: shape.kind,
  status: shape.status,
  quote,
  date: z.unknown(),
  place: z.unknown(),
  ...{ officials: list, stops: list, programs: list, crafts: list, partners: list, figures: list },
})

export const answerSchema = z.object({ visits: z.array(z.unknown()).max(MOST_CLAIMS) })
