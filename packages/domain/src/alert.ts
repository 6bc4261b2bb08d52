import * as z from 'zod'
import { ALERT_CHANNELS, ALERT_LANGUAGES } from './codes.ts'
import { filterSchema } from './filter.ts'
import { MAX_ADDRESS_LENGTH } from './page-address.ts'
import { oneLine } from './plain-text.ts'

const alertLanguageSchema = z.enum(ALERT_LANGUAGES)

/** It goes into the subject of a mail. */
const alertNameSchema = oneLine(120)

/** One plain address, without a name; zod's own pattern lets no space, comma or line end through. */
const mailAddressSchema = z.email().max(254)
const webhookAddressSchema = z.url({ protocol: /^https?$/ }).max(MAX_ADDRESS_LENGTH)

const receiver = { name: alertNameSchema, filter: filterSchema, language: alertLanguageSchema }

/** Whom to tell of which visits, and how. */
export const newAlertSchema = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('email'), target: mailAddressSchema, ...receiver }),
  z.object({ channel: z.literal('webhook'), target: webhookAddressSchema, ...receiver }),
])
export type NewAlert = z.infer<typeof newAlertSchema>

/** What may be changed of an alert; what is left out stays as it is. */
export const alertChangeSchema = z.object({
  name: alertNameSchema.optional(),
  filter: filterSchema.optional(),
  language: alertLanguageSchema.optional(),
  on: z.boolean().optional(),
})
export type AlertChange = z.infer<typeof alertChangeSchema>

/** An alert as staff see it. Times are ISO times. */
export const alertSchema = z.object({
  id: z.int(),
  name: z.string(),
  filter: filterSchema,
  channel: z.enum(ALERT_CHANNELS),
  target: z.string(),
  language: alertLanguageSchema,
  on: z.boolean(),
  createdAt: z.string(),
  lastSentAt: z.string().nullable(),
  /** Why the latest message did not arrive, in one line; null where it did. */
  lastError: z.string().nullable(),
  lastErrorAt: z.string().nullable(),
  /** Messages that are still to be sent. */
  waiting: z.int(),
})
export type Alert = z.infer<typeof alertSchema>
