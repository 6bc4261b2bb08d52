import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { leaseHost, releaseHost } from '../src/index.ts'
import { describeOnBothEngines } from './engines.ts'

describeOnBothEngines('the lease of a host', (db) => {
  const lease = (holder: string, host = 'un.example', seconds = 60) => leaseHost(db(), host, { holder, seconds })

  test('has one holder at a time, whoever asks at once', async () => {
    const leases = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => lease(holder)))
    expect(leases.filter(({ held }) => held)).toHaveLength(1)
    expect(await lease('e', 'deux.example')).toEqual({ held: true })
  })

  test('is given back by its holder alone', async () => {
    await lease('a')
    await releaseHost(db(), 'un.example', { holder: 'b', leaveAlone: null })
    expect(await lease('b')).toEqual({ held: false, until: null })
    await releaseHost(db(), 'un.example', { holder: 'a', leaveAlone: null })
    expect(await lease('b')).toEqual({ held: true })
  })

  test('of a killed process lapses', async () => {
    await lease('a', 'un.example', 0.2)
    expect((await lease('b')).held).toBe(false)
    await setTimeout(300)
    expect((await lease('b')).held).toBe(true)
  })

  test('is refused while the host asked to be left alone, and says until when; a shorter wish changes nothing', async () => {
    await lease('a')
    await releaseHost(db(), 'un.example', { holder: 'a', leaveAlone: 3600 })
    const refused = await lease('b')
    expect(refused).toMatchObject({ held: false, until: expect.any(String) })
    if (!refused.held) expect(Date.parse(refused.until ?? '') - Date.now()).toBeGreaterThan(3_500_000)
  })
})
