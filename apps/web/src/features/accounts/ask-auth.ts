/** What came of signing in, signing out or changing the password. */
export type Answer =
  | { outcome: 'done' | 'wrong' | 'signed-out' | 'trouble' }
  | { outcome: 'weak'; why: (typeof WEAK)[number] }
  | { outcome: 'throttled'; seconds: number }

const WEAK = ['short', 'long', 'email', 'repeated'] as const

/** Sends a form to where cookies are set, and gives what came of it. */
export async function askAuth(path: 'sign-in' | 'sign-out' | 'password', body: object = {}): Promise<Answer> {
  try {
    const response = await fetch(`/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.status === 204 ? { outcome: 'done' } : refusal(await response.json())
  } catch {
    return { outcome: 'trouble' }
  }
}

function refusal({ error, why, seconds }: Record<string, unknown>): Answer {
  if (error === 'wrong' || error === 'signed-out') return { outcome: error }
  if (error === 'throttled') return { outcome: error, seconds: Number(seconds) }
  const weak = WEAK.find((one) => one === why)
  return error === 'weak' && weak !== undefined ? { outcome: error, why: weak } : { outcome: 'trouble' }
}
