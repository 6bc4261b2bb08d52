import { foldText } from '@jawla/domain'
import { describe, expect, it } from 'vitest'
import { outletFeeds, sources } from '../src/index.ts'
import { repeatedIds, unknownSources } from './mistakes.ts'

describe('the outlets that an operator can switch on', () => {
  it('have ids of their own and sources that exist', () => {
    expect(repeatedIds('outlet-feeds', outletFeeds)).toEqual([])
    expect(unknownSources('outlet-feeds', outletFeeds, sources)).toEqual([])
  })

  it('stand once each, their feeds at their own host', () => {
    expect(new Set(outletFeeds.map(({ outlet }) => outlet)).size).toBe(outletFeeds.length)
    const elsewhere = outletFeeds.filter(({ feed, outlet }) => feed !== null && new URL(feed).hostname !== outlet)
    expect(elsewhere).toEqual([])
  })

  it('share no name, however it is written', () => {
    const names = outletFeeds.flatMap(({ outlet, names }) => [...new Set([outlet, ...names].map(foldText))])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('are in Arabic and in French', () => {
    expect(new Set(outletFeeds.map(({ language }) => language))).toEqual(new Set(['ar', 'fr']))
  })
})
