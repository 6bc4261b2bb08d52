import { expect, test } from 'vitest'
import { type Additions, programs, shippedVocabulary, vocabularyWith } from '../src/index.ts'

const NOTHING: Additions = {
  state: 3,
  ...{ facilities: [], officials: [], programs: [], organisations: [], crafts: [], aliases: [] },
}
const moazara = programs.find(({ id }) => id === 'moazara')
const added = { ...programs[0], id: 'added', names: { ar: 'لمسة', fr: 'Lamsa' } } as (typeof programs)[number]

test('what is shipped stays, whatever is added', () => {
  const taken = { ...added, id: 'moazara' }
  const { programs: all, state } = vocabularyWith({ ...NOTHING, programs: [taken, added] })
  expect(state).toBe(3)
  expect(all.slice(0, programs.length)).toEqual(programs)
  expect(all.slice(programs.length)).toEqual([added])
})

test('a further name is that of its entry alone; without the entry it is none', () => {
  const name = { of: 'programs', id: 'moazara', language: 'fr', name: 'Coup de main', needsContext: true } as const
  const { programs: all, crafts } = vocabularyWith({ ...NOTHING, aliases: [name, { ...name, id: 'gone' }] })
  const named = all.find(({ id }) => id === 'moazara')
  expect(named?.aliases.fr).toEqual([...(moazara?.aliases.fr ?? []), 'Coup de main'])
  expect(named?.needsContext).toEqual([...(moazara?.needsContext ?? []), 'Coup de main'])
  expect(moazara?.aliases.fr).not.toContain('Coup de main')
  expect(all.filter((one) => !programs.includes(one))).toEqual([named])
  expect(crafts).toEqual(shippedVocabulary.crafts)
})
