import { foldText } from '@jawla/domain'
import { describe, expect, it } from 'vitest'
import {
  ambiguousWords,
  chambers,
  communes,
  craftFamilies,
  crafts,
  type Entry,
  type EntryWithCommonWords,
  facilities,
  facilityNouns,
  foreignPlaces,
  formerRegions,
  officials,
  organisations,
  places,
  programs,
  provinces,
  regions,
  sources,
} from '../src/index.ts'

const kinds: Record<string, readonly Entry[]> = {
  chambers,
  crafts,
  facilities,
  facilityNouns,
  foreignPlaces,
  officials,
  organisations,
  places,
  programs,
}
const withCommonWords: Record<string, readonly EntryWithCommonWords[]> = {
  crafts,
  facilityNouns,
  foreignPlaces,
  organisations,
  programs,
}
const ambiguous = new Set(ambiguousWords.map(({ word }) => foldText(word)))
const wordsOf = ({ names, aliases }: Pick<Entry, 'names' | 'aliases'>) => [
  names.ar,
  names.fr,
  ...aliases.ar,
  ...aliases.fr,
]
const repeated = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index)

describe.each(Object.entries(kinds))('%s', (_kind, entries) => {
  it('have ids of their own', () => {
    expect(repeated(entries.map(({ id }) => id))).toEqual([])
  })

  it('are never two under one name, unless the word is listed as ambiguous', () => {
    const owners = new Map<string, Set<string>>()
    for (const entry of entries)
      for (const word of wordsOf(entry)) {
        const folded = foldText(word)
        owners.set(folded, (owners.get(folded) ?? new Set()).add(entry.id))
      }
    const shared = [...owners].filter(([word, ids]) => ids.size > 1 && !ambiguous.has(word))
    expect(shared.map(([word, ids]) => `${word}: ${[...ids].join(', ')}`)).toEqual([])
  })

  it('repeat no alias', () => {
    const twice = entries.flatMap((entry) => repeated(wordsOf(entry)).map((word) => `${entry.id}: ${word}`))
    expect(twice).toEqual([])
  })

  it('name sources that exist', () => {
    const unknown = entries.flatMap((entry) => entry.sources.filter((key) => !(key in sources)))
    expect(unknown).toEqual([])
  })
})

describe.each(Object.entries(withCommonWords))('the everyday words of %s', (_kind, entries) => {
  it('are names or aliases of their entry', () => {
    const strangers = entries.flatMap((entry) => entry.needsContext.filter((word) => !wordsOf(entry).includes(word)))
    expect(strangers).toEqual([])
  })
})

describe('references between the files', () => {
  it('lead from a craft to its family and from a facility to its noun, place and province', () => {
    const families = new Set(craftFamilies.map(({ id }) => id))
    const nouns = new Set(facilityNouns.map(({ id }) => id))
    const placeIds = new Map(places.map((place) => [place.id, place.province]))
    const provinceCodes = new Set(provinces.map(({ code }) => code))
    expect(crafts.filter(({ family }) => !families.has(family))).toEqual([])
    expect(facilities.filter(({ noun }) => noun !== null && !nouns.has(noun))).toEqual([])
    expect(facilities.filter(({ province }) => !provinceCodes.has(province))).toEqual([])
    expect(facilities.filter(({ place, province }) => place !== null && placeIds.get(place) !== province)).toEqual([])
  })

  it('lead from a chamber to a seat in its region', () => {
    const regionOf = new Map(provinces.map(({ code, region }) => [code, region]))
    const wrong = chambers.filter(({ seat, region }) => {
      if (seat === null) return false
      const place = places.find(({ id }) => id === seat)
      return place === undefined || regionOf.get(place.province) !== region
    })
    expect(wrong).toEqual([])
    expect(new Set(chambers.map(({ region }) => region)).size).toBe(12)
  })

  it('lead from an ambiguous word to what it means', () => {
    const known = new Set<string>([
      ...places.map(({ id }) => id),
      ...provinces.map(({ code }) => code),
      ...regions.map(({ code }) => code),
    ])
    expect(ambiguousWords.filter(({ means }) => !known.has(means))).toEqual([])
  })

  it('lead from a post to a province of its region', () => {
    const regionOf = new Map(provinces.map(({ code, region }) => [code, region]))
    const wrong = officials.flatMap(({ id, posts }) =>
      posts.filter(({ province, region }) => province !== null && regionOf.get(province) !== region).map(() => id),
    )
    expect(wrong).toEqual([])
  })

  it('resolve the sources of regions, provinces, communes, former regions and posts', () => {
    const keys = [
      ...regions,
      ...provinces,
      ...formerRegions,
      ...communes,
      ...officials.flatMap(({ posts }) => posts),
    ].flatMap((one) => one.sources)
    expect([...new Set(keys)].filter((key) => !(key in sources))).toEqual([])
  })
})

describe('the list of sources', () => {
  it('holds none that nothing was read in', () => {
    const named = [
      ...Object.values(kinds).flat(),
      ...regions,
      ...provinces,
      ...communes,
      ...formerRegions,
      ...officials.flatMap(({ posts }) => posts),
    ]
    const used = new Set(named.flatMap((one) => one.sources))
    expect(Object.keys(sources).filter((key) => !used.has(key))).toEqual([])
  })
})

describe('what is never a partner', () => {
  it('is the ministry of the sector, under all its names, and the news agency, and nothing else', () => {
    const never = organisations.filter(({ kind }) => kind === 'sector_ministry' || kind === 'news_agency')
    expect(never.map(({ id }) => id).sort()).toEqual(['map', 'mtaess', 'sea'])
    expect(organisations.filter(({ partner }) => !partner)).toEqual(never)
  })
})

describe('a name outside Morocco', () => {
  it('is never also the name of a place in Morocco', () => {
    const ours = new Map(places.flatMap((place) => wordsOf(place).map((word) => [foldText(word), place.id])))
    const both = foreignPlaces.flatMap((place) =>
      wordsOf(place).filter((word) => ours.has(foldText(word)) && !ambiguous.has(foldText(word))),
    )
    expect(both).toEqual([])
  })
})
