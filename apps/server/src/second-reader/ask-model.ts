import * as z from 'zod'
import { HopelessJobError } from '../jobs/job-error.ts'
import type { ModelSettings } from '../settings.ts'

/** A model on a small machine is slow. */
const PATIENCE_MS = 120_000
const MOST_ANSWER_BYTES = 1_000_000
const MOST_ANSWER_TOKENS = 6_000
/** What a token is at least, where the endpoint counts none. */
const CHARACTERS_PER_TOKEN = 2

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z.object({ total_tokens: z.int().nonnegative() }).optional(),
})

export interface ModelAnswer {
  /** What it wrote, as JSON. */
  answer: unknown
  tokens: number
}

/** It answered, at a cost, and not in the form asked for: asked again it would do the same. */
export class UselessAnswerError extends HopelessJobError {
  readonly tokens: number

  constructor(message: string, tokens: number) {
    super(message)
    this.tokens = tokens
  }
}

/**
 * One question to an endpoint that speaks the chat completions of OpenAI.
 * @throws HopelessJobError where it refuses us; UselessAnswerError for an answer that is none; Error for what may be well the next time.
 */
export async function askModel(
  { baseUrl, model, apiKey }: ModelSettings,
  messages: { system: string; user: string },
  signal: AbortSignal,
): Promise<ModelAnswer> {
  const response = await fetch(`${baseUrl.replace(/\/$/, '')}/chat/completions`, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    headers: { 'content-type': 'application/json', ...(apiKey !== null && { authorization: `Bearer ${apiKey}` }) },
    body: JSON.stringify({
      ...{ model, temperature: 0, max_tokens: MOST_ANSWER_TOKENS, response_format: { type: 'json_object' } },
      messages: [
        { role: 'system', content: messages.system },
        { role: 'user', content: messages.user },
      ],
    }),
  })
  if (!response.ok) {
    await response.body?.cancel()
    const message = `the second reader's endpoint answers ${response.status}`
    throw [400, 401, 403, 404, 422].includes(response.status) ? new HopelessJobError(message) : new Error(message)
  }
  const text = await limitedText(response)
  const asked = messages.system.length + messages.user.length
  const guessed = Math.ceil((asked + text.length) / CHARACTERS_PER_TOKEN)
  const completion = completionSchema.safeParse(fromJson(text))
  const tokens = completion.data?.usage?.total_tokens ?? guessed
  if (!completion.success) throw new UselessAnswerError('the endpoint’s answer is no chat completion', tokens)
  const answer = fromJson(completion.data.choices[0]?.message.content ?? '')
  if (answer === undefined) throw new UselessAnswerError('the second reader did not answer in JSON', tokens)
  return { answer, tokens }
}

async function limitedText(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  for await (const piece of response.body ?? []) {
    bytes += piece.length
    if (bytes > MOST_ANSWER_BYTES) throw new Error('the second reader’s answer does not end')
    text += decoder.decode(piece, { stream: true })
  }
  return text + decoder.decode()
}

/** Undefined where it is no JSON. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(withoutFence(text.trim()))
  } catch {
    return undefined
  }
}

/** Models like to put a fence round it. They also like to end in spaces without end, on which a pattern for both ends would never be done. */
function withoutFence(text: string): string {
  const isFenced = text.startsWith('```') && text.endsWith('```')
  return isFenced ? text.slice(3, -3).replace(/^json/u, '') : text
}
