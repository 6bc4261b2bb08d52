import {
  bulletinSchema,
  calendarDateSchema,
  choiceListSchema,
  crossCountSchema,
  facetsSchema,
  filterSchema,
  graduatesOverTimeSchema,
  handActSchema,
  headlineSchema,
  idSchema,
  listFieldSchema,
  namedFieldSchema,
  namedThingSchema,
  parsePeriod,
  periodKeySchema,
  placeCountSchema,
  provinceCountSchema,
  regionCountSchema,
  suggestionOnVisitsSchema,
  timelineSchema,
  timelineSplitSchema,
  timeUnitSchema,
  visitCalendarSchema,
  visitDetailSchema,
  visitPageSchema,
} from '@jawla/domain'
import {
  countAcross,
  countByProvince,
  countByRegion,
  countByTime,
  countMonths,
  countPlaces,
  facets,
  findChoices,
  findNamed,
  findVisit,
  graduatesOverTime,
  headline,
  listSuggestions,
  listVisits,
  loadBulletin,
} from '@jawla/store'
import * as z from 'zod'
import { signature } from '../accounts/signature.ts'
import { aboutThing, knownThing } from '../vocabulary/known-thing.ts'
import { placeNames, withNamesOfPlaces, withPlaceNames } from '../vocabulary/place-names.ts'
import { vocabularyNow } from '../vocabulary/vocabulary-now.ts'
import { asPublished } from './as-published.ts'
import { found, inRange } from './callers-fault.ts'
import { decidable, decidedSchema, why } from './decidable.ts'
import { publicProcedure, reviewerProcedure, router } from './procedures.ts'

const filtered = publicProcedure.input(z.object({ filter: filterSchema }))

export const visitsRouter = router({
  list: filtered
    .input(z.object({ cursor: z.string().max(500).nullish(), limit: z.int().min(1).max(100).default(30) }))
    .output(visitPageSchema)
    .query(async ({ ctx, input }) => {
      const paging = { cursor: input.cursor ?? null, limit: input.limit }
      const page = await inRange(listVisits(ctx.index, input.filter, paging))
      return { ...page, items: page.items.map(withPlaceNames) }
    }),

  get: publicProcedure
    .input(z.object({ id: idSchema }))
    .output(visitDetailSchema)
    .query(async ({ ctx, input }) => {
      const detail = found(await findVisit(ctx.index, input.id), `visit ${input.id}`)
      const reports = detail.reports.map((report) => asPublished(report, [detail.visit]))
      return withNamesOfPlaces({ ...detail, reports }, [detail.visit])
    }),

  /** Pairs that may be one visit, for staff to decide; of one visit where its id is given. */
  suggestions: reviewerProcedure
    .input(z.object({ id: idSchema.nullish(), limit: z.int().min(1).max(200).default(50) }))
    .output(z.array(suggestionOnVisitsSchema))
    .query(async ({ ctx, input }) => {
      const pairs = await listSuggestions(ctx.db, { visitId: input.id ?? null, limit: input.limit })
      return pairs.map(({ visits: [one, other], ...pair }) => {
        return { ...pair, visits: [withPlaceNames(one), withPlaceNames(other)] as const }
      })
    }),

  join: reviewerProcedure
    .input(z.object({ ids: z.array(idSchema).min(2).max(50), why }))
    .output(decidedSchema)
    .mutation(({ ctx, input }) => decidable(ctx.desk.visits(signature(ctx.person)).join(input.ids, input.why))),

  keepApart: reviewerProcedure
    .input(z.object({ ids: z.tuple([idSchema, idSchema]), why }))
    .output(decidedSchema)
    .mutation(({ ctx, input }) => decidable(ctx.desk.visits(signature(ctx.person)).keepApart(input.ids, input.why))),

  split: reviewerProcedure
    .input(z.object({ id: idSchema, report: idSchema, why }))
    .output(decidedSchema)
    .mutation(({ ctx, input }) =>
      decidable(ctx.desk.visits(signature(ctx.person)).split(input.id, input.report, input.why)),
    ),

  move: reviewerProcedure
    .input(z.object({ report: idSchema, from: idSchema, to: idSchema, why }))
    .output(decidedSchema)
    .mutation(({ ctx, input: { report, from, to, why } }) =>
      decidable(ctx.desk.visits(signature(ctx.person)).move(report, { from, to }, why)),
    ),

  /** What staff did about a visit by hand and what still stands, the latest first. */
  acts: reviewerProcedure
    .input(z.object({ id: idSchema }))
    .output(z.array(handActSchema))
    .query(({ ctx, input }) => decidable(ctx.desk.visits(signature(ctx.person)).acts(input.id))),

  undo: reviewerProcedure
    .input(z.object({ decisions: z.array(z.int().positive()).min(1).max(1000), why }))
    .output(decidedSchema)
    .mutation(({ ctx, input }) => decidable(ctx.desk.visits(signature(ctx.person)).undo(input.decisions, input.why))),

  /** With the reader's day it also compares two periods: an answer that knew the day by itself could not be kept. */
  headline: filtered
    .input(z.object({ today: calendarDateSchema.nullish() }))
    .output(headlineSchema)
    .query(({ ctx, input: { filter, today } }) => headline(ctx.index, filter, { today: today ?? null })),

  byRegion: filtered
    .output(z.array(regionCountSchema))
    .query(({ ctx, input }) => countByRegion(ctx.index, input.filter)),

  byProvince: filtered
    .output(z.array(provinceCountSchema))
    .query(({ ctx, input }) => countByProvince(ctx.index, input.filter)),

  timeline: filtered
    .input(z.object({ unit: timeUnitSchema, split: timelineSplitSchema.default('none') }))
    .output(timelineSchema)
    .query(({ ctx, input: { filter, ...cut } }) => countByTime(ctx.index, filter, cut)),

  calendar: filtered.output(visitCalendarSchema).query(({ ctx, input }) => countMonths(ctx.index, input.filter)),

  /** How often two fields meet, e.g. officials and regions. */
  across: filtered
    .input(z.object({ rows: listFieldSchema, columns: listFieldSchema, most: z.int().min(1).max(100).default(20) }))
    .output(crossCountSchema)
    .query(({ ctx, input: { filter, ...fields } }) => countAcross(ctx.index, filter, fields)),

  graduates: filtered
    .input(z.object({ unit: z.enum(['month', 'year']), split: z.enum(['programs', 'regions']) }))
    .output(graduatesOverTimeSchema)
    .query(({ ctx, input: { filter, ...cut } }) => graduatesOverTime(ctx.index, filter, cut)),

  places: filtered.output(z.array(placeCountSchema)).query(async ({ ctx, input }) => {
    const places = await countPlaces(ctx.index, input.filter)
    return places.map((place) => ({ ...place, names: placeNames(place.name, place.province) }))
  }),

  facets: filtered.output(facetsSchema).query(({ ctx, input }) => facets(ctx.index, input.filter)),

  /** Choices of one field whose names hold the words of a text; all of them where it is empty. */
  choices: filtered
    .input(
      z.object({
        field: listFieldSchema,
        text: z.string().max(200).default(''),
        most: z.int().min(1).max(200).default(50),
      }),
    )
    .output(choiceListSchema)
    .query(({ ctx, input: { filter, ...asked } }) => findChoices(ctx.index, filter, asked)),

  /** Everything about one week or month, to be read, printed or sent. */
  bulletin: publicProcedure
    .input(z.object({ period: periodKeySchema }))
    .output(bulletinSchema)
    .query(async ({ ctx, input }) => {
      const period = found(parsePeriod(input.period), `week or month ${input.period}`)
      const bulletin = await loadBulletin(ctx.index, period)
      const { held, announced, cancelled, ahead } = bulletin
      const visits = [held, announced, cancelled, ahead].flatMap((part) => part.map(({ visit }) => visit))
      return withNamesOfPlaces(bulletin, visits)
    }),

  /** A programme, craft, partner or official that visits mention or the vocabulary knows. */
  named: publicProcedure
    .input(z.object({ field: namedFieldSchema, value: idSchema }))
    .output(namedThingSchema)
    .query(async ({ ctx, input: { field, value } }) => {
      const told = await findNamed(ctx.index, field, value)
      const vocabulary = await vocabularyNow(ctx.db)
      const about = aboutThing(vocabulary, field, value)
      return found(told === null ? knownThing(vocabulary, field, value) : { ...told, about }, `${field} ${value}`)
    }),
})
