import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'

/** What measures, packs and logs an answer listens to it, and so does who gives it piece by piece. */
const MOST_LISTENERS = 30

/** Gives a stream as fast as it is taken; done too where whoever asked is gone. */
export async function giveStream(stream: Readable, response: Response): Promise<void> {
  response.setMaxListeners(MOST_LISTENERS)
  await pipeline(stream, response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}
