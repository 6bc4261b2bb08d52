import {
  filterSchema,
  idSchema,
  MOST_FILE_BYTES,
  reportDetailSchema,
  reportPageSchema,
  reportSchema,
} from '@jawla/domain'
import { findReportDetail, findReports, listReports } from '@jawla/store'
import * as z from 'zod'
import { withNamesOfPlaces, withPlaceNames } from '../vocabulary/place-names.ts'
import { asPublished } from './as-published.ts'
import { found, inRange } from './callers-fault.ts'
import { publicProcedure, reviewerProcedure, router } from './procedures.ts'
import { uploadedForm } from './uploaded-form.ts'

const line = z.string().trim().min(1).max(1000)
const webAddress = z.url({ protocol: /^https?$/ }).max(2000)
/** A page may be this long in UTF-16 units; its bytes are checked against the same limit as a file's. */
const MAX_PASTED = MOST_FILE_BYTES.page

/** What staff may tell of what they paste or upload. */
const givenSchema = z.object({
  url: webAddress.optional(),
  /** A day, `YYYY-MM-DD`, or an ISO time. */
  published: line.optional(),
  language: z.enum(['ar', 'fr']).optional(),
  outlet: line.max(200).optional(),
  title: line.optional(),
})

/** A form may bring a key of its own, under which one can ask how far it is. */
const uploadSchema = givenSchema.extend({ key: z.uuid().optional() })

/** What came of one report. */
const takenSchema = z.object({
  /** The file, the line of it, or the address. */
  where: z.string(),
  outcome: z.enum(['added', 'updated', 'unchanged', 'failed']),
  why: z.string().nullable(),
  reportId: z.string().nullable(),
  /** Visits that the report tells of. */
  visits: z.array(z.string()),
})

export const reportsRouter = router({
  /** With the visits that it tells of. */
  detail: publicProcedure
    .input(z.object({ id: idSchema }))
    .output(reportDetailSchema)
    .query(async ({ ctx, input }) => {
      const detail = found(await findReportDetail(ctx.index, input.id), `report ${input.id}`)
      return withNamesOfPlaces({ ...detail, report: asPublished(detail.report, detail.visits) }, detail.visits)
    }),

  /** The whole texts of reports, for those who check what was read in them. Unknown ids are left out. */
  texts: reviewerProcedure
    .input(z.object({ ids: z.array(idSchema).min(1).max(100) }))
    .output(z.array(reportSchema.pick({ id: true, text: true })))
    .query(({ ctx, input }) => findReports(ctx.db, input.ids)),

  /** Of one outlet, or those that tell of the visits that a filter selects; the last published first. */
  list: publicProcedure
    .input(
      z.object({
        whose: z.union([z.object({ outlet: idSchema }), z.object({ filter: filterSchema })]),
        cursor: z.string().max(500).nullish(),
        limit: z.int().min(1).max(100).default(20),
      }),
    )
    .output(reportPageSchema)
    .query(async ({ ctx, input: { whose, cursor, limit } }) => {
      const page = await inRange(listReports(ctx.index, whose, { cursor: cursor ?? null, limit }))
      return { ...page, items: page.items.map((item) => ({ ...item, visits: item.visits.map(withPlaceNames) })) }
    }),

  /** A pasted text or the source of a page. */
  add: reviewerProcedure
    .input(
      givenSchema
        .extend({ text: z.string().max(MAX_PASTED).optional(), html: z.string().max(MAX_PASTED).optional() })
        .refine(({ text, html }) => (text === undefined) !== (html === undefined), 'either a text or a page is needed'),
    )
    .output(takenSchema)
    .mutation(({ ctx, input }) => ctx.desk.reports.paste(input)),

  /** The page at an address, which is asked for as politely as a feed's. */
  fetch: reviewerProcedure
    .input(givenSchema.extend({ url: webAddress }))
    .output(takenSchema)
    .mutation(({ ctx, input }) => ctx.desk.reports.fetch(input)),

  /** Files as multipart form data, field `file` (several), each within the limit of its kind, `MOST_UPLOAD_BYTES` together. */
  upload: reviewerProcedure
    .input(z.instanceof(FormData))
    .output(z.array(takenSchema))
    .mutation(async ({ ctx, input }) => {
      const { files, given } = await uploadedForm(input, uploadSchema)
      const { key, ...facts } = given
      return ctx.desk.reports.upload(files, facts, key)
    }),

  /** How many reports of an upload with a key were read so far; null before it has arrived and when it is done. */
  uploaded: reviewerProcedure
    .input(z.object({ key: z.uuid() }))
    .output(z.int().nullable())
    .query(({ ctx, input }) => ctx.desk.reports.uploaded(input.key)),
})
