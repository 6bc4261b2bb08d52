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
  outletFeeds,
  places,
  programs,
  provinces,
  regions,
  sources,
} from '../src/index.ts'
import { dataShapes } from './data-shapes.ts'
import { placeOf, repeatedIds, repeatedWords, sharedWords, unknownNames, unknownSources, wordsOf } from './mistakes.ts'

/** By name of file. */
const kinds: Record<string, readonly Entry[]> = {
  chambers,
  crafts,
  facilities,
  'facility-nouns': facilityNouns,
  'foreign-places': foreignPlaces,
  officials,
  organisations,
  places,
  programs,
}
const withCommonWords: Record<string, readonly EntryWithCommonWords[]> = {
  crafts,
  'facility-nouns': facilityNouns,
  'foreign-places': foreignPlaces,
  organisations,
  programs,
}
const ambiguous = new Set(ambiguousWords.map(({ word }) => foldText(word)))

/** A file whose fields are wrong is told of by `data-files.test.ts`, and would only confuse here. */
const wellShaped = Object.entries(kinds).filter(
  ([file, entries]) => dataShapes[file as keyof typeof dataShapes].safeParse(entries).success,
)

describe.each(wellShaped)('%s', (file, entries) => {
  it('have ids of their own', () => {
    expect(repeatedIds(file, entries)).toEqual([])
  })

  it('are never two under one name, unless the word is listed as ambiguous', () => {
    expect(sharedWords(file, entries, ambiguous)).toEqual([])
  })

  it('repeat no alias', () => {
    expect(repeatedWords(file, entries)).toEqual([])
  })

  it('name sources that exist', () => {
    expect(unknownSources(file, entries, sources)).toEqual([])
  })
})

describe.each(Object.entries(withCommonWords))('the everyday words of %s', (file, entries) => {
  it('are names or aliases of their entry', () => {
    const strangers = entries.flatMap((entry) =>
      entry.needsContext
        .filter((word) => !wordsOf(entry).includes(word))
        .map((word) => `${placeOf(file, entry.id)}: "${word}" of needsContext is none of its names and aliases`),
    )
    expect(strangers).toEqual([])
  })
})

describe('references between the files', () => {
  it('lead from a craft to its family and from a facility to its noun, place and province', () => {
    const families = new Set(craftFamilies.map(({ id }) => id))
    const nouns = new Set(facilityNouns.map(({ id }) => id))
    const placeIds = new Map(places.map((place) => [place.id, place.province]))
    const provinceCodes = new Set(provinces.map(({ code }) => code))
    const elsewhere = facilities.filter(({ place, province }) => place !== null && placeIds.get(place) !== province)
    expect([
      ...unknownNames('crafts', crafts, { field: 'family', known: families, home: 'craft-families' }),
      ...unknownNames('facilities', facilities, { field: 'noun', known: nouns, home: 'facility-nouns' }),
      ...unknownNames('facilities', facilities, { field: 'province', known: provinceCodes, home: 'provinces' }),
      ...unknownNames('places', places, { field: 'province', known: provinceCodes, home: 'provinces' }),
      ...unknownNames('communes', communes, { field: 'province', known: provinceCodes, home: 'provinces' }),
      ...elsewhere.map(({ id, place, province }) => `${placeOf('facilities', id)}: "${place}" is not in ${province}`),
    ]).toEqual([])
  })

  it('lead from a chamber to a seat in its region', () => {
    const regionOf = new Map(provinces.map(({ code, region }) => [code, region]))
    const wrong = chambers.filter(({ seat, region }) => {
      if (seat === null) return false
      const place = places.find(({ id }) => id === seat)
      return place === undefined || regionOf.get(place.province) !== region
    })
    expect(wrong.map(({ id, seat }) => `${placeOf('chambers', id)}: the seat "${seat}" is not in its region`)).toEqual(
      [],
    )
    expect(new Set(chambers.map(({ region }) => region)).size).toBe(12)
  })

  it('lead from an ambiguous word to what it means', () => {
    const known = new Set<string>([
      ...places.map(({ id }) => id),
      ...provinces.map(({ code }) => code),
      ...regions.map(({ code }) => code),
    ])
    const strangers = ambiguousWords.filter(({ means }) => !known.has(means))
    expect(
      strangers.map(
        ({ word, means }) => `ambiguous-words.json, "${word}": there is no place, province or region "${means}"`,
      ),
    ).toEqual([])
  })

  it('lead from a post to a province of its region', () => {
    const regionOf = new Map(provinces.map(({ code, region }) => [code, region]))
    const wrong = officials.flatMap(({ id, posts }) =>
      posts
        .filter(({ province, region }) => province !== null && regionOf.get(province) !== region)
        .map(
          ({ province, region }) =>
            `${placeOf('officials', id)}: the province ${province} of a post is not in ${region}`,
        ),
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
      ...outletFeeds,
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
