import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { open, WITHOUT_BROWSER } from './dashboard.ts'
import { type RunningDashboard, startDashboard } from './start-dashboard.ts'

const TEXT =
  'قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم 5 فبراير 2025، بزيارة ميدانية لمركز الصناعة التقليدية بمدينة صفرو. وأشرف على تخرج 120 متدربا من المركز بحضور عامل إقليم صفرو.'
/** The same visit, of another kind, and nobody in it. */
const ANSWER = {
  visits: [
    {
      ...{ kind: 'ceremony', status: 'held', quote: 'بزيارة ميدانية' },
      date: { start: '2025-02-05', end: '2025-02-05', quote: 'يوم 5 فبراير 2025' },
      place: { name: 'صفرو', quote: 'مدينة صفرو' },
    },
  ],
}

let model: Server
let dashboard: RunningDashboard
const ids: Record<'told' | 'untold', string> = { told: '', untold: '' }

async function add(url: string, text: string): Promise<string> {
  const response = await fetch(`${dashboard.address}/trpc/reports.add`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ published: '2025-02-06', outlet: 'منبر', url, text }),
  })
  return (await response.json()).result.data.visits[0]
}

const differs = async (id: string): Promise<string[]> => {
  const input = encodeURIComponent(JSON.stringify({ id }))
  const response = await fetch(`${dashboard.address}/trpc/visits.get?input=${input}`)
  return (await response.json()).result.data.visit.differs ?? []
}

describe.skipIf(WITHOUT_BROWSER)('a visit that a second reader reads otherwise', () => {
  beforeAll(async () => {
    model = createServer(async (request, response) => {
      const asked = (await request.toArray()).join('')
      const content = JSON.stringify(asked.includes('120') ? ANSWER : { visits: [] })
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ choices: [{ message: { content } }], usage: { total_tokens: 10 } }))
    }).listen(0, '127.0.0.1')
    await once(model, 'listening')
    const modelUrl = `http://127.0.0.1:${(model.address() as AddressInfo).port}/v1`
    dashboard = await startDashboard(inject('emptyStore'), { samples: false, modelUrl })
    ids.told = await add('https://outlet.example/1', TEXT)
    ids.untold = await add('https://outlet.example/2', TEXT.replace('صفرو', 'تازة').replaceAll(/120|5 /g, '7 '))
    for (const id of Object.values(ids))
      await vi.waitFor(async () => expect(await differs(id)).not.toEqual([]), { timeout: 60_000, interval: 250 })
  })
  afterAll(async () => {
    await dashboard.stop()
    model.close()
  })

  test('tells staff in what, until somebody checked it', async () => {
    const { page } = await open(`/visits/${ids.told}?lang=ar`, { server: dashboard.address })
    const doubt = page.getByText('يختلف القارئ الثاني في: النوع والحالة')
    await doubt.waitFor()
    await page.getByRole('button', { name: 'تمت مراجعتها، إلى التالية' }).press('Enter')
    await page.getByText('القارئ الثاني لا يجد هذه الزيارة').waitFor()
    await page.goto(`${dashboard.address}/visits/${ids.told}?lang=ar`)
    await page.getByRole('button', { name: 'إضافة معلومة' }).waitFor()
    expect(await doubt.count()).toBe(0)
  })
})
