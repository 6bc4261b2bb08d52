import { describe, expect, test } from 'vitest'
import type { NastyServer } from '../nasty-server.ts'
import { newFetcher, newServer, paths } from './new-fetcher.ts'

describe('a host', () => {
  test('is asked one thing at a time, while others are asked too', async () => {
    const [server, other] = [await newServer(), await newServer()]
    let [open, most] = [0, 0]
    const slowly: Parameters<NastyServer['serve']>[1] = (_, response) => {
      open++
      most = Math.max(most, open)
      setTimeout(() => {
        open--
        response.end('x')
      }, 50)
    }
    server.serve('/slow', slowly)
    const fetcher = newFetcher(server, { allow: [server.host, other.host] })
    const first = Array.from({ length: 4 }, () => fetcher.get(`${server.origin}/slow`))
    await Promise.all(first)
    expect(most).toBe(1)
    other.serve('/slow', slowly)
    await Promise.all([fetcher.get(`${server.origin}/slow`), fetcher.get(`${other.origin}/slow`)])
    expect(most).toBe(2)
  })

  test('is left alone between two requests for as long as its robots.txt asks', async () => {
    const server = await newServer()
    const at: number[] = []
    server.serve('/robots.txt', { body: 'User-agent: *\nCrawl-delay: 0.3' })
    server.serve('/page', (_, response) => {
      at.push(performance.now())
      response.end('x')
    })
    const fetcher = newFetcher(server)
    await Promise.all([fetcher.get(`${server.origin}/page`), fetcher.get(`${server.origin}/page`)])
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(290)
  })

  test('that wants a pause of minutes is not waited for', async () => {
    const server = await newServer()
    server.serve('/robots.txt', { body: 'User-agent: *\nCrawl-delay: 600' })
    const fetcher = newFetcher(server)
    expect(await fetcher.get(`${server.origin}/feed`)).toMatchObject({ outcome: 'ok' })
    expect(await fetcher.get(`${server.origin}/feed`)).toEqual({
      outcome: 'later',
      retryAfter: 600,
      why: 'is to be asked again in 600 seconds by its robots.txt',
    })
  })

  test.each([
    ['/429-date', 'answered 429 (too many requests)', [118, 121]],
    ['/503-seconds', 'answered 503 (service unavailable)', [90, 90]],
  ])('that asks to be left alone is left alone: %s', async (path, why, [least = 0, most = 0]) => {
    const server = await newServer()
    // The date that it answers with is a whole second, counted from its own clock.
    let now = Date.now()
    const fetcher = newFetcher(server, { now: () => new Date(now) })
    const told = await fetcher.get(`${server.origin}${path}`)
    expect(told).toMatchObject({ outcome: 'later', why })
    const seconds = told.outcome === 'later' ? (told.retryAfter ?? 0) : 0
    expect(seconds).toBeGreaterThanOrEqual(least)
    expect(seconds).toBeLessThanOrEqual(most)
    const before = server.asked.length
    now += 10_000
    expect(await fetcher.get(`${server.origin}/feed`)).toEqual({
      outcome: 'later',
      retryAfter: seconds - 10,
      why: `${why}, and asked to be left alone for ${seconds - 10} more seconds`,
    })
    expect(server.asked).toHaveLength(before)
    now += 120_000
    expect(await fetcher.get(`${server.origin}/feed`)).toMatchObject({ outcome: 'ok' })
  })
})

describe('robots.txt', () => {
  const asked = async (rules: string, path = '/feed') => {
    const server = await newServer()
    server.serve('/robots.txt', { body: rules })
    return (await newFetcher(server).get(`${server.origin}${path}`)).outcome
  }

  test('is obeyed: rules for everybody, rules for us, and the longest match', async () => {
    expect(await asked('User-agent: *\nDisallow: /')).toBe('refused')
    expect(await asked('User-agent: *\nDisallow: /feed')).toBe('refused')
    expect(await asked('User-agent: *\nDisallow: /wp-admin/')).toBe('ok')
    expect(await asked('User-agent: *\nDisallow: /\nAllow: /feed$')).toBe('ok')
    expect(await asked('User-agent: *\nDisallow: /\n\nUser-agent: jawla\nAllow: /')).toBe('ok')
    expect(await asked('User-agent: Jawla\nDisallow: /\n\nUser-agent: *\nAllow: /')).toBe('refused')
    expect(await asked('User-agent: other\nDisallow: /')).toBe('ok')
    expect(await asked('\ufeffUser-agent: *\nDisallow: /feed')).toBe('refused')
    expect(await asked('<!doctype html><html>Bonjour</html>')).toBe('ok')
  })

  test('that does not allow an address keeps it from being asked for', async () => {
    const server = await newServer()
    server.serve('/robots.txt', { body: 'User-agent: *\nDisallow: /feed' })
    expect(await newFetcher(server).get(`${server.origin}/feed`)).toEqual({
      outcome: 'refused',
      why: 'is not allowed to robots by its robots.txt',
    })
    expect(paths(server)).toEqual(['/robots.txt'])
  })

  test('is asked for once a day', async () => {
    const server = await newServer()
    let now = Date.parse('2025-02-08T10:00:00Z')
    const fetcher = newFetcher(server, { now: () => new Date(now) })
    const count = () => paths(server).filter((path) => path === '/robots.txt').length
    await Promise.all([fetcher.get(`${server.origin}/feed`), fetcher.get(`${server.origin}/etag`)])
    now += 23 * 3_600_000
    await fetcher.get(`${server.origin}/feed`)
    expect(count()).toBe(1)
    now += 2 * 3_600_000
    await fetcher.get(`${server.origin}/feed`)
    expect(count()).toBe(2)
  })

  test.each([
    ['/redirect-loop', 'redirects in a circle'],
    ['/zstd', 'is compressed as "zstd", which was not asked for'],
  ])('that cannot be read allows nothing for now: %s', async (path, why) => {
    const server = await newServer()
    server.serve('/robots.txt', { status: 302, headers: { location: path } })
    expect(await newFetcher(server).get(`${server.origin}/feed`)).toEqual({
      outcome: 'later',
      retryAfter: null,
      why: `has a robots.txt that ${why}`,
    })
  })

  test('that is not there allows everything', async () => {
    const server = await newServer()
    server.serve('/robots.txt', { status: 403 })
    expect(await newFetcher(server).get(`${server.origin}/feed`)).toMatchObject({ outcome: 'ok' })
  })

  test.each([
    [{ status: 500 }, 'has a robots.txt that cannot be read now (status 500)', null],
    [{ status: 503, headers: { 'retry-after': '60' } }, 'has a robots.txt that cannot be read now (status 503)', 60],
    [{ status: 429 }, 'has a robots.txt that cannot be read now (status 429)', null],
  ])('of a server at fault allows nothing for now', async (answer, why, retryAfter) => {
    const server = await newServer()
    server.serve('/robots.txt', answer)
    let now = Date.now()
    const fetcher = newFetcher(server, { now: () => new Date(now) })
    expect(await fetcher.get(`${server.origin}/feed`)).toEqual({ outcome: 'later', retryAfter, why })
    expect(paths(server)).toEqual(['/robots.txt'])
    server.serve('/robots.txt', { status: 404 })
    now += 400_000
    expect(await fetcher.get(`${server.origin}/feed`)).toMatchObject({ outcome: 'ok' })
  })

  test('that is very long is read as far as the standard asks', async () => {
    const server = await newServer()
    server.serve('/robots.txt', { body: `User-agent: *\nDisallow: /feed\n${'# more\n'.repeat(300_000)}` })
    expect(await newFetcher(server).get(`${server.origin}/feed`)).toMatchObject({
      outcome: 'refused',
      why: 'is not allowed to robots by its robots.txt',
    })
  })
})
