import { once } from 'node:events'
import { storeStatus } from '@jawla/store'
import { describe, expect, inject, test } from 'vitest'
import { newDatabase } from '../new-database.ts'
import { runJawla, startJawla } from '../run-jawla.ts'
import { page, rss, startOutlet, story } from '../start-outlet.ts'

const PAGES = 8

async function startWorker(env: Record<string, string>) {
  const child = startJawla(['worker'], { env })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    said += text
  })
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    said += text
  })
  await expect.poll(() => said, { timeout: 90_000 }).toContain('at work')
  return {
    stop: async () => {
      const ended = once(child, 'close')
      child.kill('SIGTERM')
      return (await ended)[0]
    },
  }
}

describe.skipIf(inject('postgresUrl') === null)('two workers on one PostgreSQL', () => {
  test('read every page once, one at a time of one host, and end in good order', async () => {
    const { url, store } = await newDatabase(inject('postgresUrl') ?? '')
    const outlet = await startOutlet()
    for (let index = 0; index < PAGES; index++) {
      outlet.answers.set(`/${index}`, (_request, response) => {
        setTimeout(
          () => response.setHeader('content-type', 'text/html').end(page(`Visite ${index}`, story(`n° ${index}`))),
          300,
        )
      })
    }
    outlet.answers.set(
      '/feed',
      rss(Array.from({ length: PAGES }, (_, index) => ({ id: `${index}`, url: `${outlet.url}/${index}` }))),
    )
    const env = { DATABASE_URL: url, FETCH_ALLOW: outlet.host }
    const added = await runJawla(['feeds', 'add', `${outlet.url}/feed`], { env })
    expect(added).toMatchObject({ code: 0 })

    const workers = [await startWorker(env), await startWorker(env)]
    await expect
      .poll(async () => (await storeStatus(store.db)).reports, { timeout: 200_000, interval: 500 })
      .toBe(PAGES)
    const pages = outlet.asked.map(({ path }) => path).filter((path) => path !== '/feed')
    expect(pages.sort()).toEqual(Array.from({ length: PAGES }, (_, index) => `/${index}`))
    expect(outlet.busiest()).toBe(1)
    expect(await Promise.all(workers.map(({ stop }) => stop()))).toEqual([0, 0])
  }, 400_000)
})
