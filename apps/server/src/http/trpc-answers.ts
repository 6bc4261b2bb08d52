import { MOST_UPLOAD_BYTES } from '@jawla/domain'
import type { Db, VisitIndex } from '@jawla/store'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { incomingMessageToRequest } from '@trpc/server/adapters/node-http'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Accounts } from '../accounts/accounts.ts'
import { clientAddress } from '../accounts/client-address.ts'
import type { Desk } from '../desk/desk.ts'
import { appRouter } from '../trpc/router.ts'
import { cacheHeaders } from './data-version.ts'

/** Most of what anybody sends is a question; staff send pages and files too, in a form that needs some bytes of its own. */
const MOST_BYTES = { anybody: 1_000_000, staff: MOST_UPLOAD_BYTES + 1_000_000 }

/**
 * What the dashboard asks for. An answer is written in one piece and with its length, so that a short one is not compressed; tRPC's own
 * way writes it in three.
 */
export function trpcAnswers(
  of: { db: Db; index: VisitIndex; desk: Desk; accounts: Accounts },
  { logger, behindProxy }: { logger: Logger; behindProxy: boolean },
): RequestHandler {
  return async (request, response, next) => {
    const named = URL.parse(`http://${request.headers.host}`)
    if (named === null || named.username !== '') return next({ status: 400 })
    // Asked once where anything needs it: what anybody may read costs no question about who they are.
    let asked: ReturnType<Accounts['whoAsks']> | null = null
    const whoAsks = () => {
      asked ??= of.accounts.whoAsks(request, response)
      return asked
    }
    const mayBeLong = request.method === 'POST' && (await whoAsks()) !== null
    const answer = await fetchRequestHandler({
      endpoint: '',
      req: incomingMessageToRequest(request, response, { maxBodySize: MOST_BYTES[mayBeLong ? 'staff' : 'anybody'] }),
      router: appRouter,
      createContext: () => ({ ...of, whoAsks, address: () => clientAddress(request, { behindProxy }), response }),
      maxBatchSize: 20,
      responseMeta: ({ errors }) => ({ headers: cacheHeaders(response, errors.length > 0) }),
      onError: ({ error, path }) => {
        if (error.code === 'INTERNAL_SERVER_ERROR') logger.error({ err: error, path }, 'procedure failed')
      },
    })
    response
      .status(answer.status)
      .setHeaders(answer.headers)
      .send(await answer.text())
  }
}
