import { STATUS_CODES } from 'node:http'
import type { Response } from 'express'

/** Answers that a request cannot be met, as problem details by RFC 9457. */
export function problem(response: Response, status: number, detail: string): void {
  response
    .status(status)
    .set('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail }))
}
