import { expect, test } from 'vitest'
import { newFilledStore } from '../new-store.ts'
import { ask, type RunningServer, startServer } from '../start-server.ts'

async function send(server: RunningServer, procedure: string, input: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/trpc/${procedure}`, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: { 'content-type': 'application/json', ...headers },
  })
  return { status: response.status, message: (await response.json()).error?.message }
}

test('anybody says what is wrong about a visit, staff settle it, and everybody sees what came of it, not what was written', async () => {
  const server = await startServer({ dataDir: await newFilledStore() })
  const [{ id }] = (await ask(server, 'visits.list', { filter: {} })).body.result.data.items
  const visit = () => ask(server, 'visits.get', { id })
  const before = await visit()
  const message = 'الزيارة كانت يوم الخميس، وكنت حاضرا فيها.'
  expect((await send(server, 'objections.add', { visit: id, field: 'date', message })).status).toBe(200)

  const [open] = (await ask(server, 'objections.open', {})).body.result.data
  expect(open).toMatchObject({ visit: id, field: 'date', message })
  expect((await visit()).body.result?.data.objections).toEqual([])
  const uphold = () => send(server, 'objections.settle', { id: open.id, state: 'upheld', answer: 'صُحح التاريخ.' })
  expect(await uphold()).toEqual({ status: 400, message: `nothing about visit ${id} was corrected since` })
  const decide = (act: object) => send(server, 'facts.decide', { act: { visit: id, ...act } })
  await decide({ act: 'accept', field: 'visit', at: [] })
  expect((await uphold()).status).toBe(400)
  const [stop] = (await visit()).body.result.data.visit.stops
  expect((await decide({ act: 'reject', field: 'stops', at: stop.evidence })).status).toBe(200)
  expect((await uphold()).status).toBe(200)
  expect((await send(server, 'objections.settle', { id: open.id, state: 'declined' })).status).toBe(404)
  expect((await ask(server, 'objections.open', {})).body.result?.data).toEqual([])

  const after = await visit()
  expect(after.body.result?.data.objections).toMatchObject([{ field: 'date', state: 'upheld', answer: 'صُحح التاريخ.' }])
  expect(JSON.stringify(after.body)).not.toContain('الخميس')
  expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
  await server.stop()
})

test('what is too short, too long, about nothing or too often is refused', async () => {
  const server = await startServer({ dataDir: await newFilledStore() })
  const [{ id }] = (await ask(server, 'visits.list', { filter: {} })).body.result.data.items
  const message = 'the day is another one'
  for (const [input, status] of [
    [{ visit: id, field: 'date', message: 'no' }, 400],
    [{ visit: id, field: 'date', message: 'x'.repeat(1001) }, 400],
    [{ visit: id, field: 'weather', message }, 400],
    [{ visit: 'v-none', field: 'date', message }, 404],
  ] as const)
    expect([input, (await send(server, 'objections.add', input)).status]).toEqual([input, status])
  const given = []
  for (let time = 0; time < 6; time++)
    given.push(await send(server, 'objections.add', { visit: id, field: 'date', message }))
  expect(given.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429])
  expect(given.at(-1)?.message).toMatch(/^try again in \d+ seconds$/)
  const elsewhere = { origin: 'https://evil.example' }
  expect((await send(server, 'objections.add', { visit: id, field: 'date', message }, elsewhere)).status).toBe(403)
  await server.stop()
})
