import { once } from 'node:events'
import { EMPTY_FILTER, type NewAlert, newAlertSchema } from '@jawla/domain'
import { findAlert } from '@jawla/store'
import express from 'express'
import { describe, expect, onTestFinished, test } from 'vitest'
import { keepAlerts } from '../../src/alerts/keep-alerts.ts'
import { lazyMailer } from '../../src/alerts/mailer.ts'
import { stopAlert } from '../../src/http/stop-alert.ts'
import { feedDesk } from '../jobs/feed-desk.ts'
import { type MailServer, partsOf, startMailServer } from './start-mail-server.ts'
import { ARABIC, anotherVisit, FRENCH, IN_SAFI, tell } from './told-reports.ts'

const TO_DESK: NewAlert = {
  ...{ channel: 'email', target: 'desk@un.example', name: 'جهة فاس', language: 'ar', filter: EMPTY_FILTER },
}
const FROM = 'Jawla <jawla@un.example>'

async function open() {
  const mail = await startMailServer()
  const mailer = lazyMailer({ smtpUrl: mail.url, from: FROM })
  if (mailer === null) throw new Error('no mailer')
  const desk = await feedDesk([], { mailer })
  return { mail, mailer, desk, alerts: keepAlerts(desk, 'staff') }
}

const arrived = (mail: MailServer, count: number) =>
  expect.poll(() => mail.got.length, { timeout: 60_000, interval: 100 }).toBe(count)

describe('a mail', () => {
  test('tells in the language of its alert, right to left in Arabic, with sentence, outlet and links', async () => {
    const { mail, desk, alerts } = await open()
    await alerts.add(TO_DESK)
    desk.start()
    await tell(desk, ARABIC)
    await arrived(mail, 1)
    const [{ to, raw, headers } = { to: [], raw: '', headers: new Map() }] = mail.got
    expect(to).toEqual(['desk@un.example'])
    expect(headers.get('from')).toBe(FROM)
    expect(headers.get('subject')).toBe('جهة فاس – زيارة: فاس، لحسن السعدي')
    expect(headers.get('message-id')).toMatch(/^<msg_[0-9a-f-]{36}@jawla\.example>$/)
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(headers.get('list-unsubscribe')).toMatch(/^<https:\/\/jawla\.example\/alerts\/stop\?alert=1&key=[\w-]{43}>$/)
    const parts = partsOf(raw)
    const html = parts.get('text/html') ?? ''
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain(`<blockquote dir="auto">${ARABIC.text}</blockquote>`)
    expect(html).toContain(`<a href="${ARABIC.url}">${ARABIC.outlet}</a>`)
    expect(html).toMatch(/<a href="https:\/\/jawla\.example\/visits\/v-[0-9a-f]+\?lang=ar">/)
    const text = parts.get('text/plain') ?? ''
    for (const said of [
      ARABIC.text,
      ARABIC.url,
      'جديد في السجل',
      'إيقاف هذا التنبيه: https://jawla.example/alerts/stop',
    ]) {
      expect(text).toContain(said)
    }
  })

  test('counts the visits beside the first one in its subject', async () => {
    const { mail, desk, alerts } = await open()
    await alerts.add({ ...TO_DESK, name: 'Fès', language: 'fr' })
    await tell(desk, IN_SAFI, FRENCH, anotherVisit(0))
    desk.start()
    await arrived(mail, 1)
    expect(mail.got[0]?.headers.get('subject')).toBe('Fès – Visite\u00a0: Safi, Lahcen Essaadi (+2)')
    expect(partsOf(mail.got[0]?.raw ?? '').get('text/html')).toContain('dir="ltr"')
  })

  test('that is not taken now is sent again as the same mail; one that is refused for good is not', async () => {
    const { mail, desk, alerts } = await open()
    mail.refuse.push(451, 550)
    await alerts.add(TO_DESK)
    desk.start()
    await tell(desk, FRENCH)
    await expect
      .poll(() => alerts.list(), { timeout: 30_000 })
      .toMatchObject({ alerts: [{ waiting: 1, lastError: 'the mail server: 451' }] })
    await expect
      .poll(() => alerts.list(), { timeout: 30_000 })
      .toMatchObject({ alerts: [{ waiting: 0, lastError: 'the mail server: 550' }] })
    const [letter] = await desk.queue.deadLetters()
    expect(letter).toMatchObject({
      job: 'send-alert',
      reason: 'the mail server: 550',
      tries: 2,
      payload: { name: TO_DESK.name },
    })
    await desk.queue.retry(null)
    await arrived(mail, 1)
    expect(mail.got[0]?.headers.get('message-id')).toBe(`<${letter?.payload.messageId}@jawla.example>`)
    expect(await alerts.list()).toMatchObject({ mail: true, alerts: [{ lastError: null }] })
  })

  test('has the headers that we write and no others, whatever a name holds', async () => {
    for (const name of ['Fès\r\nBcc: all@un.example', 'Fès\u2028x', 'a\u0000b', ' ']) {
      expect(newAlertSchema.safeParse({ ...TO_DESK, name }).success).toBe(false)
    }
    for (const target of [
      'a@b.example, c@d.example',
      'a@b.example\nBcc: c@d.example',
      'A <a@b.example>',
      'a b@c.example',
    ]) {
      expect(newAlertSchema.safeParse({ ...TO_DESK, target }).success).toBe(false)
    }
    const { mail, mailer } = await open()
    const subject = 'Fès\r\nBcc: all@un.example\r\n\r\n<script>'
    const unsubscribe = 'https://jawla.example/alerts/stop?alert=1&key=a'
    const sent = { to: 'desk@un.example', subject, text: 'a', html: 'a', messageId: 'm1@jawla.example', unsubscribe }
    expect(await mailer.send(sent)).toEqual({ outcome: 'arrived' })
    expect(mail.got[0]?.to).toEqual(['desk@un.example'])
    expect(mail.got[0]?.headers.has('bcc')).toBe(false)
    expect(mail.got[0]?.headers.get('subject')).toBe('Fès Bcc: all@un.example  <script>')
  })

  test('cannot be asked for where mail is not set up', async () => {
    const alerts = keepAlerts(await feedDesk([]), 'staff')
    await expect(alerts.add(TO_DESK)).rejects.toThrow('SMTP_URL')
    expect(await alerts.list()).toEqual({ alerts: [], mail: false })
  })
})

describe('the link that stops an alert', () => {
  test('asks first, stops by POST alone, and works for nobody who has no mail of it', async () => {
    const { mail, desk, alerts } = await open()
    const { id } = await alerts.add({ ...TO_DESK, name: '<b>Fès' })
    await tell(desk, FRENCH)
    expect(await alerts.test(id)).toEqual({ arrived: true, why: null })
    const server = express().use(stopAlert(desk.store.db, desk.now)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const { port } = server.address() as { port: number }
    const link = mail.got[0]?.headers.get('list-unsubscribe')?.slice(1, -1) ?? ''
    const here = link.replace('https://jawla.example', `http://127.0.0.1:${port}`)
    const isOn = async () => (await findAlert(desk.store.db, id))?.is_on

    const asked = await fetch(here)
    expect(asked.headers.get('cache-control')).toBe('no-store')
    const page = await asked.text()
    expect(page).toContain('dir="rtl"')
    expect(page).toContain('<form method="post"><button>إيقاف هذا التنبيه</button></form>')
    expect(page).toContain('&#60;b&#62;Fès')
    const forged = here.replace(/key=./, 'key=!')
    for (const address of [forged, here.replace('alert=1', 'alert=2'), here.replace(/&key.*/, ''), `${here}&alert=1`]) {
      expect((await fetch(address, { method: 'POST' })).status, address).toBe(404)
    }
    expect(await isOn()).toBe(true)

    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    const stopped = await fetch(here, { method: 'POST', body })
    expect(stopped.status).toBe(200)
    expect(await stopped.text()).toContain('توقف هذا التنبيه')
    expect(await isOn()).toBe(false)
    expect(await alerts.list()).toMatchObject({ alerts: [{ on: false, lastError: null }] })
  })
})
