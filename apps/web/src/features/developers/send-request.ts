/** An answer of the API as a page shows it. */
export interface ApiAnswer {
  /** Path and parameters that were asked for. */
  path: string
  status: number
  /** `OK` */
  reason: string
  /** Those that say something of the answer; in this order. */
  headers: [name: string, value: string][]
  /** Set out in lines. */
  body: string
  /** By which the next page is asked for; null at the end and where there are no pages. */
  next: string | null
}

const TELLING = [
  'content-type',
  'etag',
  'cache-control',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'x-request-id',
]

/** @throws where no answer comes. */
export async function sendRequest(path: string): Promise<ApiAnswer> {
  const response = await fetch(path)
  const body: unknown = await response.json()
  const next = typeof body === 'object' && body !== null && 'next' in body ? body.next : null
  return {
    ...{ path, status: response.status, reason: response.statusText },
    headers: TELLING.flatMap((name): [string, string][] => {
      const value = response.headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
    body: JSON.stringify(body, null, 2),
    next: typeof next === 'string' ? next : null,
  }
}
