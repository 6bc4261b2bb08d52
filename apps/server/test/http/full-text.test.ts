import { expect, test } from 'vitest'
import { newStore } from '../new-store.ts'
import { ask, startServer } from '../start-server.ts'

const TOLD = 'قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم 5 فبراير 2025، بزيارة ميدانية لمدينة صفرو.'
const REST = 'وكان الجو ماطرا في ذلك الصباح كما يذكر سكان الحي القديم الذين خرجوا إلى الأزقة.'

test('nobody but staff is given more of a press report than the sentences that carry facts', async () => {
  const server = await startServer({ dataDir: await newStore() })
  const added = await fetch(`${server.url}/trpc/reports.add`, {
    method: 'POST',
    body: JSON.stringify({
      published: '2025-02-06',
      outlet: 'منبر',
      url: 'https://outlet.example/1',
      text: `${TOLD} ${REST}`,
    }),
    headers: { 'content-type': 'application/json' },
  })
  const { reportId, visits } = (await added.json()).result.data
  // A reader on the machine itself is staff; what comes through a proxy is from anybody.
  const elsewhere = { 'x-forwarded-for': '203.0.113.7' }
  const get = async (path: string) => (await fetch(server.url + path, { headers: elsewhere })).text()
  const procedure = (name: string, input: unknown) =>
    get(`/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`)
  const answers = {
    visit: await procedure('visits.get', { id: visits[0] }),
    report: await procedure('reports.detail', { id: reportId }),
    reports: await procedure('reports.list', { whose: { filter: {} } }),
    visits: await procedure('visits.list', { filter: {} }),
    found: await procedure('visits.list', { filter: { q: 'ماطرا الصباح' } }),
    searched: await get(`/?q=${encodeURIComponent('ماطرا')}`),
    bulletin: await procedure('visits.bulletin', { period: '2025-W06' }),
    page: await get(`/visits/${visits[0]}`),
    overview: await get('/'),
    atom: await get('/visits.atom'),
    calendar: await get('/visits.ics'),
  }
  for (const [name, answer] of Object.entries(answers))
    expect([name, answer.includes('وكان الجو')]).toEqual([name, false])
  for (const name of ['visit', 'report', 'bulletin'] as const) expect(answers[name]).toContain('بزيارة ميدانية')

  const shown = JSON.parse(answers.visit).result.data
  const [report] = shown.reports
  expect(report).toMatchObject({ excerpt: true, url: 'https://outlet.example/1' })
  for (const { start, end, quote } of shown.visit.trigger) expect(report.text.slice(start, end)).toBe(quote)

  const refused = await procedure('reports.texts', { ids: [reportId] })
  expect(JSON.parse(refused).error.data.code).toMatch(/FORBIDDEN|UNAUTHORIZED/)
  const whole = await ask(server, 'reports.texts', { ids: [reportId, 'none'] })
  expect(whole.body.result?.data).toEqual([{ id: reportId, text: `${TOLD} ${REST}` }])
  await server.stop()
})
