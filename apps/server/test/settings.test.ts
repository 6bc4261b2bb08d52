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
