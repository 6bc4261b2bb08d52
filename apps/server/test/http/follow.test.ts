import { expect, test } from 'vitest'
import { newFilledStore, newStore } from '../new-store.ts'
import { ARABIC, jsonl } from '../reports.ts'
import { runJawla } from '../run-jawla.ts'
import { startServer } from '../start-server.ts'

const read = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, { headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

test('the visits of a filter can be followed as a feed, in the language asked for, each with its sentence and its source', async () => {
  const server = await startServer({ dataDir: await newFilledStore() })
  const feed = await read(`${server.url}/visits.atom?region=MA-03&lang=fr`)
  expect(feed).toMatchObject({ status: 200 })
  expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(feed.text.match(/<entry>/g)).toHaveLength(1)
  expect(feed.text).toContain('Visite\u00a0: Fès, Lahcen Essaadi · 2025-02-07')
  const [sentence] = /[^\n]*زيارة[^\n.]*\./.exec(ARABIC.text) ?? []
  expect(feed.text).toContain(sentence?.trim())
  expect(feed.text).toContain(`href="${ARABIC.url}"`)
  expect((await read(`${server.url}/visits.atom?region=MA-03&lang=ar`)).text).toContain('زيارة: فاس، لحسن السعدي')
  const none = await read(`${server.url}/visits.atom?region=MA-12`)
  expect([none.status, none.text.includes('<entry>')]).toEqual([200, false])
  expect((await read(`${server.url}/feed.xml?region=MA-03&lang=fr`)).text).toBe(feed.text)
  const again = { 'if-none-match': feed.headers.get('etag') ?? '' }
  expect(await read(`${server.url}/visits.atom?region=MA-03&lang=fr`, again)).toMatchObject({ status: 304, text: '' })
  await server.stop()
})

test('as a calendar they take up their whole days', async () => {
  const server = await startServer({ dataDir: await newFilledStore() })
  const calendar = await read(`${server.url}/visits.ics?lang=en`)
  expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect((await read(`${server.url}/calendar.ics?lang=en`)).text).toBe(calendar.text)
  const lines = calendar.text.replaceAll('\r\n ', '').split('\r\n')
  expect(lines).toEqual(
    expect.arrayContaining(['DTSTART;VALUE=DATE:20250207', 'DTEND;VALUE=DATE:20250208', 'STATUS:CONFIRMED']),
  )
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  await server.stop()
})

test('what a report writes cannot become markup of a feed', async () => {
  const dataDir = await newStore()
  const text = ARABIC.text.replace('مركز', 'مركز <script>alert(1)</script> ]]> & "\u0001\uFFFE')
  await runJawla(['ingest', '-'], { dataDir, input: jsonl({ ...ARABIC, outlet: '<b>x</b>\u000C', text }) })
  const server = await startServer({ dataDir })
  const { text: feed } = await read(`${server.url}/visits.atom`)
  expect(feed.match(/<entry>/g)).toHaveLength(1)
  // One of them, and readers take nothing of the feed.
  expect(feed).not.toMatch(/(?![\t\n\r])\p{Cc}|\uFFFE/u)
  expect(feed).not.toMatch(/<script>|<b>/)
  await server.stop()
})
