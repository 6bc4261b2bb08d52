import { once } from 'node:events'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { newFilledStore } from '../new-store.ts'
import { ask, startServer } from '../start-server.ts'

interface Span {
  name: string
  traceId: string
  spanId: string
  parentSpanId?: string
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[]
}
interface Exported {
  resourceSpans: { scopeSpans: { spans: Span[] }[] }[]
}

/** A collector as OTLP over HTTP knows it: what it was sent. */
async function startCollector() {
  const spans: Span[] = []
  const collector = createServer(async (request, response) => {
    const { resourceSpans } = (await json(request)) as Exported
    if (request.url === '/v1/traces') {
      spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)))
    }
    response.setHeader('content-type', 'application/json').end('{}')
  }).listen(0)
  await once(collector, 'listening')
  onTestFinished(() => void collector.close())
  const address = collector.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `http://localhost:${address.port}`, spans }
}

test('a request, the procedure in it and its statements are one trace, which a proxy may have begun; values are not told', async () => {
  const { url, spans } = await startCollector()
  const server = await startServer({
    dataDir: await newFilledStore(),
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: url },
  })
  const begun = { trace: '0af7651916cd43dd8448eb211c80319c', span: 'b7ad6b7169203331' }
  await ask(server, 'visits.get', { id: 'v-nobody-knows' })
  await fetch(`${server.url}/trpc/reports.detail?input=${encodeURIComponent('{"id":"stats"}')}`, {
    headers: { traceparent: `00-${begun.trace}-${begun.span}-01` },
  })
  // The last ones are sent when it stops.
  await server.stop()
  const ofProxy = spans.filter(({ traceId }) => traceId === begun.trace)
  const [request, procedure] = ['GET /trpc', 'trpc reports.detail'].map((name) =>
    ofProxy.find((one) => one.name === name),
  )
  expect(request?.parentSpanId).toBe(begun.span)
  expect(procedure?.parentSpanId).toBe(request?.spanId)
  expect(
    ofProxy.filter(({ name, parentSpanId }) => name === 'select' && parentSpanId === procedure?.spanId),
  ).not.toEqual([])
  expect(spans.some(({ traceId, name }) => traceId !== begun.trace && name === 'trpc visits.get')).toBe(true)
  expect(JSON.stringify(spans)).not.toContain('v-nobody-knows')
})
