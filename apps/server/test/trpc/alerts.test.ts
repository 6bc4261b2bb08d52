import { EMPTY_FILTER } from '@jawla/domain'
import { expect, test } from 'vitest'
import { startMailServer } from '../alerts/start-mail-server.ts'
import { startReceiver } from '../alerts/start-receiver.ts'
import { newStore } from '../new-store.ts'
import { FRENCH } from '../reports.ts'
import { ask, type RunningServer, startServer } from '../start-server.ts'

async function tell(server: RunningServer, procedure: string, input: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/trpc/${procedure}`, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: { 'content-type': 'application/json', ...headers },
  })
  const { result, error } = await response.json()
  return { status: response.status, data: result?.data, message: error?.message }
}

const ALERT = { name: 'Fès', language: 'fr', filter: { ...EMPTY_FILTER, regions: ['MA-03'] } }

test('staff make alerts, and what they paste is told at once, by mail and to a program', async () => {
  const [mail, receiver] = [await startMailServer(), await startReceiver()]
  const env = { FETCH_ALLOW: receiver.host, SMTP_URL: mail.url, MAIL_FROM: 'jawla@un.example' }
  const server = await startServer({ dataDir: await newStore(), env })
  const toMail = { ...ALERT, channel: 'email', target: 'desk@un.example' }
  const toProgram = { ...ALERT, channel: 'webhook', target: receiver.url }
  expect((await tell(server, 'alerts.add', toMail)).data).toEqual({ id: 1, secret: null })
  const { data: made } = await tell(server, 'alerts.add', toProgram)
  expect(made).toEqual({ id: 2, secret: expect.stringMatching(/^whsec_/) })
  await tell(server, 'reports.add', {
    text: `${FRENCH.text}\n\n${FRENCH.text}`,
    published: '2025-02-08',
    outlet: 'Deux',
  })
  await expect.poll(() => [mail.got.length, receiver.got.length], { timeout: 60_000 }).toEqual([1, 1])
  const listed = (await ask(server, 'alerts.list', null)).body.result.data
  expect(listed).toMatchObject({
    mail: true,
    alerts: [
      { id: 1, on: true },
      { id: 2, channel: 'webhook' },
    ],
  })
  expect(JSON.stringify(listed), 'the secret is told once').not.toContain('whsec_')
  expect((await tell(server, 'alerts.change', { id: 2, change: { on: false } })).data).toBeNull()
  expect((await tell(server, 'alerts.test', { id: 1 })).data).toEqual({ arrived: true, why: null })
  expect((await tell(server, 'alerts.renewSecret', { id: 1 })).status).toBe(400)
  expect((await tell(server, 'alerts.remove', { id: 1 })).data).toBeNull()
  expect(await tell(server, 'alerts.remove', { id: 1 })).toMatchObject({ status: 400, message: 'no alert 1' })
  await server.stop()
  expect(server.printed.stderr).not.toContain(mail.url)
})

test('nobody else sees or makes any, and what cannot be sent is not taken', async () => {
  const server = await startServer({ dataDir: await newStore() })
  const elsewhere = { origin: 'https://evil.example' }
  const toMail = { ...ALERT, channel: 'email', target: 'desk@un.example' }
  expect((await ask(server, 'alerts.list', null, elsewhere)).status).toBe(401)
  expect((await tell(server, 'alerts.add', toMail, elsewhere)).status).toBe(403)
  expect(await tell(server, 'alerts.add', toMail)).toMatchObject({
    status: 400,
    message: 'e-mail is not configured: SMTP_URL and MAIL_FROM',
  })
  for (const given of [
    { ...toMail, target: 'desk' },
    { ...ALERT, channel: 'webhook', target: 'file:///etc/passwd' },
    { ...ALERT, channel: 'webhook', target: 'https://10.0.0.1/hook' },
  ]) {
    expect((await tell(server, 'alerts.add', given)).status).toBe(400)
  }
  await server.stop()
})
