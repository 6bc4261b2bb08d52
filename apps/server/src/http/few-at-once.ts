import type { RequestHandler } from 'express'
import { clientAddress } from '../accounts/client-address.ts'
import { problem } from './problem.ts'

/** Long answers at once: of all together, and to one address. More would make readers wait. */
const MOST = 4
const MOST_OF_ONE = 2
const TRY_AGAIN_SECONDS = 10

/** Lets few long answers be made at once; who comes beyond that is told to come again. */
export function fewAtOnce({ behindProxy }: { behindProxy: boolean }): RequestHandler {
  const open = new Map<string, number>()
  let all = 0
  return (request, response, next) => {
    const from = clientAddress(request, { behindProxy })
    const own = open.get(from) ?? 0
    if (all >= MOST || own >= MOST_OF_ONE) {
      response.set('retry-after', String(TRY_AGAIN_SECONDS))
      return problem(response, 429, `${own >= MOST_OF_ONE ? own : all} files are being made; try again in a moment`)
    }
    all++
    open.set(from, own + 1)
    response.once('close', () => {
      all--
      const left = (open.get(from) ?? 1) - 1
      if (left === 0) open.delete(from)
      else open.set(from, left)
    })
    next()
  }
}
