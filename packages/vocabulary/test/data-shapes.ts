import { FACILITY_TYPES, REGION_CODES, ROLES } from '@jawla/domain'
import * as z from 'zod'

const arabic = z.string().regex(/\p{Script=Arabic}/u, 'has no Arabic letter')
const latin = z.string().regex(/\p{Script=Latin}/u, 'has no Latin letter')
const region = z.enum(REGION_CODES)
const province = z.string().regex(/^MA-[A-Z]{3}$/)
const names = z.strictObject({ ar: arabic, fr: latin })
const wordLists = z.strictObject({ ar: z.array(z.string().min(1)), fr: z.array(z.string().min(1)) })
const sources = z.array(z.string()).min(1)
const point = z.tuple([z.number().min(-18).max(0), z.number().min(20).max(37)])
/** A day, a month or a year. */
const limit = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable()

const entry = { id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), names, aliases: wordLists, sources }
const commonWords = { needsContext: z.array(z.string().min(1)) }

/** The shape of every data file; strict, so that a mistyped field is found. */
export const dataShapes = {
  'ambiguous-words': z.array(
    z.strictObject({
      word: z.string().min(1),
      means: z.string(),
      needs: z.enum(['preposition', 'place_noun']),
      why: z.string().min(1),
    }),
  ),
  chambers: z.array(z.strictObject({ ...entry, region, seat: z.string().nullable() })),
  communes: z.array(z.strictObject({ id: entry.id, names, province, sources })),
  'context-words': z.array(
    z.strictObject({
      kind: z.enum(['program', 'craft', 'facility', 'organisation', 'place', 'foreign']),
      rule: z.string(),
      words: wordLists,
    }),
  ),
  'craft-families': z.array(z.strictObject({ id: entry.id, names })),
  crafts: z.array(z.strictObject({ ...entry, ...commonWords, family: z.string() })),
  facilities: z.array(
    z.strictObject({
      ...entry,
      type: z.enum(FACILITY_TYPES),
      noun: z.string().nullable(),
      province,
      place: z.string().nullable(),
    }),
  ),
  'facility-nouns': z.array(z.strictObject({ ...entry, ...commonWords, type: z.enum(FACILITY_TYPES) })),
  'foreign-places': z.array(
    z.strictObject({ ...entry, ...commonWords, kind: z.enum(['country', 'city', 'area']), adjectives: wordLists }),
  ),
  'former-regions': z.array(z.strictObject({ id: entry.id, names, nowIn: z.array(region).min(1), sources })),
  officials: z.array(
    z.strictObject({
      ...entry,
      posts: z
        .array(
          z.strictObject({
            role: z.enum(ROLES),
            titles: names,
            region: region.nullable(),
            province: province.nullable(),
            from: limit,
            to: limit,
            seen: z.array(limit.unwrap()),
            sources,
          }),
        )
        .min(1),
    }),
  ),
  organisations: z.array(
    z.strictObject({
      ...entry,
      ...commonWords,
      kind: z.enum([
        'sector_ministry',
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
        'news_agency',
      ]),
      partner: z.boolean(),
    }),
  ),
  'outlet-feeds': z.array(
    z
      .strictObject({
        id: entry.id,
        outlet: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'is no host name'),
        names: z.array(z.string().trim().min(2)),
        language: z.enum(['ar', 'fr']),
        feed: z.url({ protocol: /^https?$/, error: 'is no http address' }).nullable(),
        access: z.enum(['answers', 'to_find', 'refuses_robots', 'unknown']),
        sources,
      })
      .refine(
        (one) => (one.feed !== null) === (one.access === 'answers'),
        'a feed that answers has an address, others have none',
      ),
  ),
  places: z.array(
    z
      .strictObject({
        ...entry,
        kind: z.enum(['city', 'town', 'rural', 'quarter']),
        province,
        lat: z.number().min(20).max(37).nullable(),
        lon: z.number().min(-18).max(0).nullable(),
      })
      .refine((place) => (place.lat === null) === (place.lon === null), 'has half a point'),
  ),
  programs: z.array(z.strictObject({ ...entry, ...commonWords, kind: z.enum(['training', 'support', 'framework']) })),
  provinces: z.array(
    z.strictObject({
      code: province,
      region,
      kind: z.enum(['prefecture', 'province']),
      names,
      titles: names,
      seat: names,
      labelPoint: point,
      aliases: wordLists,
      sources,
    }),
  ),
  regions: z.array(
    z.strictObject({
      code: region,
      names: names.extend({ en: latin }),
      titles: names,
      capital: names,
      labelPoint: point,
      bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      aliases: wordLists,
      sources,
    }),
  ),
  sources: z.record(z.string(), z.strictObject({ title: z.string().min(1), url: z.url().nullable() })),
}
