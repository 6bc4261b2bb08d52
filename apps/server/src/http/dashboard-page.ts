import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { minutesAhead } from '@jawla/domain'
import type { Request, RequestHandler, Response } from 'express'
import type { Answered } from '../trpc/first-answers.ts'

/** Milliseconds that a page waits for its first answers; where they take longer, as when all visits are read first, it asks by itself. */
const PATIENCE = 150
/** Where the build leaves room for them. */
const ROOM = '<!--answers-->'

interface Added {
  /** The answers to what it asks first: a journey less on a slow network. */
  answers: (request: Request, response: Response) => Promise<readonly Answered[]>
  /** What it says of itself to those that show a link to it; `late` where that takes too long. */
  cards: (request: Request) => { coming: Promise<string>; late: string }
}

/** The dashboard's page at any of its addresses, with what is added to each. */
export function dashboardPage(file: string, { answers, cards }: Added): RequestHandler {
  return async (request, response) => {
    const page = await readFile(file, 'utf8').catch(() => null)
    if (page === null) {
      response.status(503).type('text/plain').send('The dashboard is not built yet: run npm start.\n')
      return
    }
    // Without them the page still asks, and shows what fails.
    const { coming, late } = cards(request)
    const [known, card] = await Promise.all([
      Promise.race([answers(request, response).catch(() => []), wait(PATIENCE, [])]),
      Promise.race([coming.catch(() => late), wait(PATIENCE, late)]),
    ])
    response
      .set('cache-control', 'no-cache')
      .type('html')
      .send(page.replace('</head>', () => `${card}</head>`).replace(ROOM, () => dataBlock(known)))
  }
}

/** Data that no browser runs, with Morocco's time as this machine knows it; nothing in it can end the element. */
function dataBlock(known: readonly Answered[]): string {
  return `<script type="application/json" id="answers" data-ahead="${minutesAhead(new Date())}">${JSON.stringify(known).replaceAll('<', '\\u003c')}</script>`
}
