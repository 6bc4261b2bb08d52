import {
  type AddedEntry,
  type AddedName,
  type Addition,
  type AdditionProblem,
  foldText,
  isCalendarDate,
} from '@jawla/domain'
import { craftFamilies, places, provinces, type Vocabulary } from '@jawla/vocabulary'
import { bearerIn, checkName, checkWords, type NameCheck, problem, tidied, type WrittenName } from './check-name.ts'
import { allNames, entriesOfKind } from './entries-of-kind.ts'
import { readerOf } from './reader-of.ts'

/** An addition as it is kept, and all that is wrong with it or has to be meant. */
export interface CheckedAddition {
  addition: Addition
  problems: AdditionProblem[]
}

/** What an addition is checked against. */
export interface AdditionCheck {
  vocabulary: Vocabulary
  /** Ids of all other entries, also of such as were taken back: none is ever used for something else. */
  usedIds: ReadonlySet<string>
}

const LONGEST_SOURCE = 500
const LONGEST_ID = 80
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Tidies what somebody entered and tells what is wrong with it. Nothing is looked up but the vocabulary. */
export function checkAddition(addition: Addition, check: AdditionCheck): CheckedAddition {
  return addition.what === 'entry' ? checkEntry(addition.entry, check) : checkAlias(addition.name, check.vocabulary)
}

function checkEntry(given: AddedEntry, { vocabulary, usedIds }: AdditionCheck): CheckedAddition {
  const names = { ar: tidied(given.names.ar), fr: tidied(given.names.fr) }
  const aliases = { ar: distinct(given.aliases.ar, [names.ar]), fr: distinct(given.aliases.fr, [names.fr]) }
  const source = tidied(given.source)
  const wanted = given.id.trim()
  const id = wanted === '' ? freeId(names.fr || given.kind, usedIds) : wanted
  const { entry, problems } = checkOwn(given)
  const against = { kind: given.kind, vocabulary, province: given.kind === 'facilities' ? given.province : null }
  const named = namesIn(names, aliases).flatMap((written) => checkName(written, against))
  const everyday = named.filter(({ what }) => what === 'everyday').map(({ written }) => written)
  const kept = { ...entry, id, names, aliases, source }
  const isSame = named.length === 0 ? sameFacility(kept, vocabulary) : []
  return {
    addition: { what: 'entry', entry: 'everyday' in kept ? { ...kept, everyday } : kept },
    problems: [
      ...named,
      ...problems,
      ...isSame,
      ...checkId(id, usedIds),
      ...checkWords(source, 'source', LONGEST_SOURCE),
    ],
  }
}

function checkAlias(given: AddedName, vocabulary: Vocabulary): CheckedAddition {
  const name = tidied(given.name)
  const source = tidied(given.source)
  const entry = entriesOfKind(vocabulary, given.kind).find(({ id }) => id === given.id)
  const province = vocabulary.facilities.find(({ id }) => id === given.id)?.province ?? null
  const against: NameCheck = { kind: given.kind, vocabulary, province }
  const named = checkName({ name, language: given.language, where: 'name' }, against)
  return {
    addition: {
      what: 'name',
      name: { ...given, name, source, everyday: named.some(({ what }) => what === 'everyday') },
    },
    problems: [
      ...(entry === undefined ? [problem('gone', 'id', given.id)] : named),
      ...checkWords(source, 'source', LONGEST_SOURCE),
    ],
  }
}

function namesIn(names: AddedEntry['names'], aliases: AddedEntry['aliases']): WrittenName[] {
  return (['ar', 'fr'] as const).flatMap((language) => [
    { name: names[language], language, where: `names.${language}` },
    ...aliases[language].map((name) => ({ name, language, where: `aliases.${language}` })),
  ])
}

/** Each way of writing once, without empty lines. */
function distinct(written: readonly string[], before: readonly string[]): string[] {
  const seen = new Set(before.map(foldText))
  return written.map(tidied).filter((name) => {
    const folded = foldText(name) || name
    if (name === '' || seen.has(folded)) return false
    seen.add(folded)
    return true
  })
}

/** What only one kind of entry has. */
function checkOwn(given: AddedEntry): { entry: AddedEntry; problems: AdditionProblem[] } {
  switch (given.kind) {
    case 'facilities': {
      const isThere = provinces.some(({ code }) => code === given.province)
      const place = places.find(({ id }) => id === given.place)
      const lies = given.place === null || place?.province === given.province
      return {
        entry: given,
        problems: [
          ...(isThere ? [] : [problem('place', 'province', given.province)]),
          ...(lies ? [] : [problem('place', 'place', given.place ?? '')]),
        ],
      }
    }
    case 'officials':
      return given.post === null ? { entry: given, problems: [] } : checkPost(given, given.post)
    case 'crafts': {
      const isThere = craftFamilies.some(({ id }) => id === given.family)
      return { entry: given, problems: isThere ? [] : [problem('family', 'family', given.family)] }
    }
    case 'programs':
    case 'partners':
      return { entry: given, problems: [] }
  }
}

type AddedOfficial = Extract<AddedEntry, { kind: 'officials' }>

function checkPost(given: AddedOfficial, post: NonNullable<AddedOfficial['post']>) {
  const titles = { ar: tidied(post.titles.ar), fr: tidied(post.titles.fr) }
  const from = post.from?.trim() || null
  const province = provinces.find(({ code }) => code === post.province)
  const region = province?.region ?? post.region
  return {
    entry: { ...given, post: { ...post, titles, from, region } },
    problems: [
      ...checkWords(titles.ar, 'post.titles.ar', 120),
      ...checkWords(titles.fr, 'post.titles.fr', 120),
      ...(from === null || isLimit(from) ? [] : [problem('date', 'post.from', from)]),
      ...(post.province === null || province ? [] : [problem('place', 'post.province', post.province)]),
    ],
  }
}

/** A day, a month or a year. */
function isLimit(from: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(from) && isCalendarDate(`${from}-01-01`.slice(0, 10))
}

/** A facility that the reader would take for one that is known already. */
function sameFacility(entry: AddedEntry, vocabulary: Vocabulary): AdditionProblem[] {
  if (entry.kind !== 'facilities') return []
  const { type, province } = entry
  const town = places.find(({ id }) => id === entry.place)?.names.fr
  for (const name of allNames(entry)) {
    const known = readerOf(vocabulary).facilityOf({ type, name, place: town }, { province, place: null })
    const facility = vocabulary.facilities.find(({ id }) => id === known)
    if (facility) return [{ ...problem('taken', 'names.fr', name), entry: bearerIn('facilities', facility) }]
  }
  return []
}

function checkId(id: string, usedIds: ReadonlySet<string>): AdditionProblem[] {
  if (!ID.test(id) || id.length > LONGEST_ID) return [problem('bad_id', 'id', id)]
  return usedIds.has(id) ? [problem('id_taken', 'id', id)] : []
}

/** An id in the form of the shipped ones: `Centre d'artisanat, Aït Benhaddou` gives `centre-dartisanat-ait-benhaddou`. */
function freeId(name: string, usedIds: ReadonlySet<string>): string {
  const plain = foldText(name.replace(/['’]/g, '')).replace(/[^a-z0-9]+/g, '-')
  const id = plain.slice(0, LONGEST_ID - 4).replace(/^-+|-+$/g, '') || 'entry'
  let free = id
  for (let next = 2; usedIds.has(free); next++) free = `${id}-${next}`
  return free
}
