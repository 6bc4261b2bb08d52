import { describe, expect, it } from 'vitest'
import { crafts, sources } from '../src/index.ts'
import { dataShapes } from './data-shapes.ts'
import {
  parseFile,
  repeatedIds,
  repeatedWords,
  shapeMistakes,
  sharedWords,
  unknownNames,
  unknownSources,
} from './mistakes.ts'

const weaving = {
  id: 'new-weaving',
  names: { ar: 'نسج جديد', fr: 'Tissage nouveau' },
  aliases: { ar: [] as string[], fr: [] as string[] },
  sources: ['to-check'],
  needsContext: [] as string[],
  family: 'textile',
}

describe('a mistake in the data is told in plain words', () => {
  it('an id that is there already', () => {
    const [first = weaving] = crafts
    expect(repeatedIds('crafts', [first, { ...weaving, id: first.id }])).toEqual([
      expect.stringMatching(/^crafts\.json line \d+, "[a-z-]+": another entry has this id; give/),
    ])
  })

  it('an alias of another entry, and one that stands twice', () => {
    const felt = { ...weaving, id: 'new-felt', names: { ar: 'لبد', fr: 'Feutre' } }
    const both = [weaving, { ...felt, aliases: { ar: [], fr: ['tissage NOUVEAU', 'Feutre'] } }]
    expect(sharedWords('crafts', both, new Set())).toEqual([
      expect.stringContaining('"new-felt": "tissage NOUVEAU" is also a name of "new-weaving"; leave it out'),
    ])
    expect(sharedWords('crafts', both, new Set(['tissage nouveau']))).toEqual([])
    expect(repeatedWords('crafts', both)).toEqual([expect.stringContaining('"Feutre" stands twice')])
  })

  it('a source, a family and a province that do not exist', () => {
    const wrong = { ...weaving, sources: ['toString', 'to-check'] }
    expect(unknownSources('crafts', [wrong], sources)).toEqual([
      'crafts.json, "new-weaving": the source "toString" is not in sources.json; add it there, or write "to-check"',
    ])
    const families = { field: 'family', known: new Set(['wood']), home: 'craft-families' } as const
    expect(unknownNames('crafts', [wrong], families)).toEqual([
      'crafts.json, "new-weaving": the family "textile" is not in craft-families.json',
    ])
  })

  it.each([
    ['no Arabic name', { ...weaving, names: { fr: 'Tissage' } }, 'names.ar is missing'],
    [
      'a French word for the Arabic name',
      { ...weaving, names: { ar: 'Tissage', fr: 'Tissage' } },
      'names.ar has no Arabic letter',
    ],
    ['a mistyped field', { ...weaving, alias: [] }, 'entry has a field that is not known here: alias'],
    ['no source', { ...weaving, sources: [] }, 'sources is empty'],
    ['an id in capitals', { ...weaving, id: 'New' }, 'id is not written as it should be: "New"'],
    ['a number for a word', { ...weaving, family: 3 }, 'family is not written as it should be: 3'],
  ])('%s', (_, entry, message) => {
    expect(shapeMistakes('crafts', dataShapes.crafts, [entry])).toEqual([`crafts.json, "${entry.id}": ${message}`])
  })

  it('a province that is no code, a kind that there is not', () => {
    const place = { ...weaving, id: 'new-town', kind: 'hamlet', province: 'Fès', lat: null, lon: null }
    const { needsContext: _, family: __, ...entry } = place
    expect(shapeMistakes('places', dataShapes.places, [entry])).toEqual([
      'places.json, "new-town": kind is "hamlet"; it must be one of city, town, rural, quarter',
      'places.json, "new-town": province is not written as it should be: "Fès"',
    ])
  })

  it('a comma that is missing', () => {
    expect(() => parseFile('crafts', '[\n  { "id": "a" }\n  { "id": "b" }\n]')).toThrow(
      'crafts.json, at or just before line 3: a comma, a quote or a bracket is missing or too many',
    )
  })
})
