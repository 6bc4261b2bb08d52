import { expect, test } from 'vitest'
import { newFilledStore } from '../new-store.ts'
import { ask, startServer } from '../start-server.ts'

test('what cannot be so is refused, and the record answers as before', async () => {
  const server = await startServer({ dataDir: await newFilledStore() })
  const visit = (await ask(server, 'visits.list', { filter: {} })).body.result.data.items[0]?.id
  const words = { reportId: 'fes-ar', start: 0, end: 3, quote: 'قام' }
  const day = (start: string, end = start) => ({
    act: 'change',
    field: 'date',
    value: { start, end, precision: 'day' },
  })
  const named = (name: string) => ({ act: 'add', field: 'crafts', value: { name } })
  const people = (min: number, max: number) => ({
    ...{ act: 'add', field: 'figures' },
    value: { measure: 'graduates', min, max, qualifier: 'range', planned: false },
  })
  const acts = [
    ...[
      day('9999-12-31'),
      day('0000-01-01'),
      day('2025-02-30'),
      day('2025-02-07', '2025-02-01'),
      day('1950-01-01', '2150-01-01'),
    ],
    ...[named('a\u0001b'), named('a\nb'), named('\ud800'), named('\u202eabc'), named('x'.repeat(301)), named(' ')],
    ...[people(100, 3), people(0, 2 ** 31), people(-1, 3)],
    ...['MA-ZZZ', '__proto__'].map((province) => ({ act: 'change', field: 'area', value: { province } })),
    { act: 'reject', field: 'kind' },
    { act: 'add', field: 'visit', value: {} },
    { act: 'change', field: 'visit', value: { reader: 'x@1' } },
    { act: 'add', field: 'officials', value: { name: 'x', role: 'emperor' } },
  ]
  const decide = async (act: object, why = '') => {
    const response = await fetch(`${server.url}/trpc/facts.decide`, {
      method: 'POST',
      body: JSON.stringify({ act: { visit, at: [], words, ...act }, why }),
      headers: { 'content-type': 'application/json' },
    })
    return [act, response.status]
  }
  for (const act of acts) expect(await decide(act)).toEqual([act, 400])
  expect((await decide({ act: 'accept', field: 'date' }, 'a\0b'))[1]).toBe(400)
  expect((await ask(server, 'facts.history', { id: visit })).body.result.data).toEqual([])

  // Of what is given beside a name nothing is taken: who somebody is follows from the name.
  const official = { name: 'فلان الفلاني', role: 'governor', id: 'lahcen-essaadi', office: '__proto__', unnamed: true }
  expect((await decide({ act: 'add', field: 'officials', value: official }))[1]).toBe(200)
  const { officials } = (await ask(server, 'visits.get', { id: visit })).body.result.data.visit
  expect(officials.map(({ id }: { id: string }) => id)).toContain('~فلان-الفلاني')
  await server.stop()
})
