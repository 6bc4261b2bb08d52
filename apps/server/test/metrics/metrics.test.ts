import { describe, expect, test } from 'vitest'
import { newFilledStore } from '../new-store.ts'
import { freePort, startServer } from '../start-server.ts'

async function metricsOf(url: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${url}/metrics`, { headers })
  return { status: answer.status, text: await answer.text() }
}

/** The value behind a name with its labels, as the text format of Prometheus writes it. */
function metric(text: string, name: string): number | null {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `))
  return line === undefined ? null : Number(line.slice(name.length + 1))
}

describe('what operators watch', () => {
  test('tells of the record, jobs, feeds and requests, to this machine alone', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    await fetch(`${server.url}/api/v1/visits`)
    await fetch(`${server.url}/no-such-address-${'x'.repeat(50)}`)
    const { status, text } = await metricsOf(server.url)
    expect(status).toBe(200)
    expect(metric(text, 'jawla_store_up')).toBe(1)
    expect(metric(text, 'jawla_records{what="reports"}')).toBeGreaterThan(0)
    expect(metric(text, 'jawla_records{what="visits"}')).toBeGreaterThan(0)
    expect(metric(text, 'jawla_jobs{job="read-page",state="dead"}')).toBe(0)
    expect(metric(text, 'jawla_oldest_job_seconds{job="read-page"}')).toBe(0)
    expect(metric(text, 'jawla_http_request_seconds_count{method="GET",area="api",status="200"}')).toBe(1)
    expect(text).toContain('area="page"')
    // Nobody from outside makes new series.
    expect(text).not.toContain('no-such-address')
    expect(text).toContain('process_resident_memory_bytes')
    expect((await metricsOf(server.url, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404)
  })

  test('have a port of their own where the operator wants one, without the dashboard', async () => {
    const port = await freePort()
    await startServer({ dataDir: await newFilledStore(), env: { METRICS_PORT: String(port) } })
    const url = `http://localhost:${port}`
    expect(await metricsOf(url, { 'x-forwarded-for': '203.0.113.9' })).toMatchObject({ status: 200 })
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    expect((await fetch(`${url}/`)).status).toBe(404)
    expect((await fetch(`${url}/trpc/store.status`)).status).toBe(404)
  })

  test('a port that is taken is said, and the server does not start', async () => {
    const server = await startServer({ dataDir: await newFilledStore() })
    const second = startServer({ dataDir: await newFilledStore(), env: { METRICS_PORT: String(server.port) } })
    await expect(second).rejects.toThrow(/METRICS_PORT \d+ cannot be used \(EADDRINUSE\)/)
  })
})
