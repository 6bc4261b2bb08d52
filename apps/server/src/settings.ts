import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import manifest from '../package.json' with { type: 'json' }
import { CommandError } from './program/command-error.ts'

/** The checkout's folder: what ships with the program is found from here, whatever the working folder. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Passwords and secrets: not shown where something is wrong with them. */
const NEVER_SHOWN = ['DATABASE_URL', 'SMTP_URL', 'SESSION_SECRET', 'LLM_API_KEY', 'LLM_BASE_URL']

/** When what was read is public: as it is read, or once a person reviewed it. */
const PUBLISHING = ['at-once', 'after-review'] as const

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** `desk@un.example` or `Jawla <desk@un.example>`. */
const SENDER = /^(?:[^\p{C}<>@",;]{1,100} <[^\s\p{C}<>@",;]+@[^\s\p{C}<>@",;]+>|[^\s\p{C}<>@",;]+@[^\s\p{C}<>@",;]+)$/u

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number')
  .transform(Number)
  .refine((number) => number <= 65535, 'must be at most 65535')

const settingsSchema = z.object({
  PORT: port.default(3000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  DATA_DIR: z.string().min(1).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  CONTACT: z
    .string()
    .regex(/^[\x21-\x7e]{3,200}$/, 'must be a mail or web address')
    .optional(),
  FETCH_ALLOW: z
    .string()
    .transform((value) => value.split(',').map((one) => one.trim()))
    .refine((all) => all.every((one) => /^[^\s/@]+:\d{1,5}$/.test(one)), 'must be host:port, separated by commas')
    .default([]),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
  MAIL_FROM: z.string().regex(SENDER, 'must be a mail address, or a name with the address in <>').optional(),
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  PUBLISH: z.enum(PUBLISHING, `must be one of ${PUBLISHING.join(', ')}`).default('at-once'),
  LLM_BASE_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  LLM_MODEL: z.string().min(1).max(200).optional(),
  LLM_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be a key in ASCII')
    .optional(),
  LLM_DAILY_TOKENS: z
    .string()
    .regex(/^\d{1,12}$/, 'must be a number of tokens')
    .transform(Number)
    .default(500_000),
  METRICS_PORT: port.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
})

/** The server that takes mail, with its password, and whom mail comes from. */
export interface MailSettings {
  smtpUrl: string
  from: string
}

/** An endpoint that speaks the chat completions of OpenAI. */
export interface ModelSettings {
  baseUrl: string
  model: string
  apiKey: string | null
  /** What it may cost a day (UTC), in the tokens that it counts. */
  dailyTokens: number
}

/** How this process is set up. */
export interface Settings {
  port: number
  databaseUrl: string | null
  /** The embedded store's folder, absolute. */
  dataDir: string
  publicUrl: string | null
  /** `host:port` that may be fetched from though they are private: an operator's own, or a test's. */
  fetchAllow: readonly string[]
  /** How mail is sent; null where nobody said. */
  mail: MailSettings | null
  /** What signs the cookies of who is signed in; null: the store keeps one. */
  sessionSecret: string | null
  /** How the program names itself to the servers that it asks, with a contact. */
  userAgent: string
  /** What of the record anybody may see: all of it, or what people reviewed. */
  shows: 'all' | 'reviewed'
  /** The model that reads every report a second time; null where the operator wants none. */
  model: ModelSettings | null
  /** Where operators find `/metrics` from another machine; null: only on this one, on `port`. */
  metricsPort: number | null
  /** The collector that traces are sent to; null: there are none. */
  tracesTo: string | null
  logLevel: z.infer<typeof settingsSchema>['LOG_LEVEL']
  production: boolean
}

/**
 * Reads the settings from environment variables; an empty one counts as absent.
 * @throws CommandError with one line for each wrong setting.
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settingsSchema.safeParse(present)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0])
      const shown = NEVER_SHOWN.includes(name) ? '' : `, not "${environment[name]}"`
      return `${name} ${issue.message}${shown}`
    })
    throw new CommandError(wrong.join('\njawla: '), 2)
  }
  const {
    PORT,
    DATABASE_URL,
    DATA_DIR,
    PUBLIC_URL,
    CONTACT,
    FETCH_ALLOW,
    SMTP_URL,
    MAIL_FROM,
    SESSION_SECRET,
    PUBLISH,
    LLM_BASE_URL,
    LLM_MODEL,
    LLM_API_KEY,
    LLM_DAILY_TOKENS,
    METRICS_PORT,
    OTEL_EXPORTER_OTLP_ENDPOINT,
    LOG_LEVEL,
  } = parsed.data
  return {
    port: PORT,
    databaseUrl: DATABASE_URL ?? null,
    dataDir: DATA_DIR === undefined ? resolve(ROOT, 'data') : resolve(DATA_DIR),
    publicUrl: PUBLIC_URL ?? null,
    fetchAllow: FETCH_ALLOW,
    mail: mailSettings(SMTP_URL, MAIL_FROM),
    sessionSecret: SESSION_SECRET ?? null,
    userAgent: `Jawla/${manifest.version} (${contact(CONTACT ?? PUBLIC_URL)})`,
    shows: PUBLISH === 'after-review' ? 'reviewed' : 'all',
    model: modelSettings({ LLM_BASE_URL, LLM_MODEL, LLM_API_KEY, LLM_DAILY_TOKENS }),
    metricsPort: METRICS_PORT ?? null,
    tracesTo: OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    logLevel: LOG_LEVEL,
    production: environment.NODE_ENV === 'production',
  }
}

/** The address that readers use, without a slash at its end. */
export function siteOf({ publicUrl, port }: Pick<Settings, 'publicUrl' | 'port'>): string {
  return publicUrl?.replace(/\/$/, '') ?? `http://localhost:${port}`
}

/** One without the other sends nothing. */
function mailSettings(smtpUrl: string | undefined, from: string | undefined): MailSettings | null {
  if (smtpUrl === undefined && from === undefined) return null
  if (smtpUrl === undefined) throw new CommandError('MAIL_FROM needs SMTP_URL, the server that takes the mail', 2)
  if (from === undefined) throw new CommandError('SMTP_URL needs MAIL_FROM, the address that mail comes from', 2)
  return { smtpUrl, from }
}

/** The model needs both its address and its name. */
function modelSettings(given: {
  LLM_BASE_URL: string | undefined
  LLM_MODEL: string | undefined
  LLM_API_KEY: string | undefined
  LLM_DAILY_TOKENS: number
}): ModelSettings | null {
  const { LLM_BASE_URL: baseUrl, LLM_MODEL: model, LLM_API_KEY: apiKey = null, LLM_DAILY_TOKENS: dailyTokens } = given
  if (baseUrl === undefined && model === undefined) return null
  if (baseUrl === undefined) throw new CommandError('LLM_MODEL needs LLM_BASE_URL, the address of its endpoint', 2)
  if (model === undefined) throw new CommandError('LLM_BASE_URL needs LLM_MODEL, the name of the model', 2)
  return { baseUrl, model, apiKey, dailyTokens }
}

/** In ASCII, since it goes into a header. */
function contact(given: string | undefined): string {
  if (given === undefined) return 'no contact set'
  return `+${URL.canParse(given) ? new URL(given).href : given}`
}
