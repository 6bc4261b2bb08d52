import { describe, expect, test } from 'vitest'
import { newFetcher, newServer } from './new-fetcher.ts'

const MESSAGE = { headers: { 'content-type': 'application/json', 'webhook-id': 'm1' }, body: '{"زيارة":1}' }

describe('sending a message', () => {
  test('it arrives as it was sent, once, and nobody is asked for a robots.txt', async () => {
    const server = await newServer()
    let got = ''
    server.serve('/hook', (request, response) => {
      request.setEncoding('utf8').on('data', (text) => {
        got += text
      })
      request.on('end', () => response.writeHead(204).end())
    })
    const posted = await newFetcher(server).post(`${server.origin}/hook`, MESSAGE)
    expect(posted).toEqual({ outcome: 'answered', status: 204, said: '' })
    expect(got).toBe(MESSAGE.body)
    expect(server.asked).toHaveLength(1)
    expect(server.asked[0]?.headers).toMatchObject({ 'webhook-id': 'm1', 'content-length': '16' })
  })

  test('of why it is not taken the beginning is told, on one line', async () => {
    const server = await newServer()
    server.serve('/hook', { status: 500, body: `no\n\u0000luck ${'x'.repeat(100_000)}` })
    const posted = await newFetcher(server).post(`${server.origin}/hook`, MESSAGE)
    expect(posted).toEqual({ outcome: 'answered', status: 500, said: `no luck ${'x'.repeat(192)}` })
  })

  test('what is taken is not read on', async () => {
    const server = await newServer()
    server.serve('/hook', { status: 200, headers: { 'content-encoding': 'zstd' }, body: 'anything' })
    expect(await newFetcher(server).post(`${server.origin}/hook`, MESSAGE)).toMatchObject({ status: 200, said: '' })
  })

  test('a redirect is an answer and is not followed', async () => {
    const server = await newServer()
    server.serve('/hook', { status: 307, headers: { location: '/elsewhere' } })
    expect(await newFetcher(server).post(`${server.origin}/hook`, MESSAGE)).toMatchObject({ status: 307 })
    expect(server.asked.map(({ path }) => path)).toEqual(['/hook'])
  })

  test('an answer that does not come in time is waited for no longer', async () => {
    const server = await newServer()
    server.serve('/hook', () => {})
    const fetcher = newFetcher(server, { limits: { postMs: 200 } })
    expect(await fetcher.post(`${server.origin}/hook`, MESSAGE)).toEqual({
      outcome: 'later',
      why: 'is not done within 0.2 seconds',
    })
  })

  test.each([
    ['http://192.168.1.4/hook', 'is not public: 192.168.1.4 is in a private network'],
    ['https://[::1]/hook', 'is not public: ::1 is this machine itself'],
    ['https://un.example:8443/hook', 'asks for port 8443, which is not on the allow-list'],
    ['http://un.example/hook', 'is not https'],
    ['https://me:secret@un.example/hook', 'holds a user name or password'],
  ])('%s is refused before anybody is asked', async (address, why) => {
    const fetcher = newFetcher(await newServer(), { resolve: () => Promise.reject(new Error('asked')) })
    expect(await fetcher.whyNotPost(address)).toBe(why)
    expect(await fetcher.post(address, MESSAGE)).toEqual({ outcome: 'refused', why })
  })

  test('a name that leads inside is refused when it is looked up', async () => {
    const fetcher = newFetcher(await newServer(), { resolve: async () => [{ address: '10.0.0.7', family: 4 }] })
    expect(await fetcher.whyNotPost('https://un.example/hook')).toBeNull()
    expect(await fetcher.post('https://un.example/hook', MESSAGE)).toEqual({
      outcome: 'refused',
      why: 'is not public: un.example is at 10.0.0.7, in a private network',
    })
  })
})
