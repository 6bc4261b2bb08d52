import { expect, test } from 'vitest'
import { readSettings } from '../src/settings.ts'

test.each([
  [{ CONTACT: 'desk@un.example' }, '(+desk@un.example)'],
  [{ CONTACT: 'https://un.example/contact', PUBLIC_URL: 'https://deux.example' }, '(+https://un.example/contact)'],
  [{ PUBLIC_URL: 'https://جولة.example' }, '(+https://xn--ogbf6ep.example/)'],
  [{}, '(no contact set)'],
])('with %j the program names its contact as %s', (environment, contact) => {
  const { userAgent } = readSettings(environment)
  expect(userAgent.replace(/^Jawla\/[\d.]+ /, '')).toBe(contact)
})

test('hosts that may be fetched from are listed with their port', () => {
  expect(readSettings({ FETCH_ALLOW: '127.0.0.1:8080, [::1]:80' }).fetchAllow).toEqual(['127.0.0.1:8080', '[::1]:80'])
  expect(readSettings({}).fetchAllow).toEqual([])
  expect(() => readSettings({ FETCH_ALLOW: 'http://un.example' })).toThrow(/FETCH_ALLOW must be host:port/)
})

test('mail needs its server and its sender, and a wrong address is not shown: it may hold a password', () => {
  expect(readSettings({}).mail).toBeNull()
  const SMTP_URL = 'smtps://desk:secret@mail.un.example'
  for (const MAIL_FROM of ['desk@un.example', 'Jawla · جولة <desk@un.example>']) {
    expect(readSettings({ SMTP_URL, MAIL_FROM }).mail).toEqual({ smtpUrl: SMTP_URL, from: MAIL_FROM })
  }
  expect(() => readSettings({ SMTP_URL })).toThrow(/^SMTP_URL needs MAIL_FROM/)
  expect(() => readSettings({ MAIL_FROM: 'desk@un.example' })).toThrow(/^MAIL_FROM needs SMTP_URL/)
  expect(() => readSettings({ SMTP_URL: 'https://desk:secret@un.example', MAIL_FROM: 'desk@un.example' })).toThrow(
    /^SMTP_URL must be an smtp:\/\/ or smtps:\/\/ address$/,
  )
  for (const MAIL_FROM of ['desk', 'a@b, c@d', 'Jawla\r\nBcc: <desk@un.example>', '<a@b> <c@d>']) {
    expect(() => readSettings({ SMTP_URL, MAIL_FROM }), MAIL_FROM).toThrow(/^MAIL_FROM must be a mail address/)
  }
})

test('a secret is long, and what is wrong with it is said without it', () => {
  const secret = 'a-secret-of-more-than-thirty-two-signs'
  expect(readSettings({ SESSION_SECRET: secret }).sessionSecret).toBe(secret)
  expect(readSettings({}).sessionSecret).toBeNull()
  expect(() => readSettings({ SESSION_SECRET: 'too-short' })).toThrow(
    /^SESSION_SECRET must have at least 32 characters$/,
  )
})
