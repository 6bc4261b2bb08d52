import {
  ambiguousWords,
  communes,
  type Entry,
  foreignPlaces,
  formerRegions,
  type Place,
  places,
  provinces,
  regions,
  shippedVocabulary,
  type Vocabulary,
} from '@jawla/vocabulary'
import { arabic } from '../languages/ar.ts'
import { french } from '../languages/fr.ts'
import { type Language, MARKERS, phrases, type Tense } from '../languages/language.ts'
import { EveryWordMemo } from '../text/every-word-memo.ts'
import { Gluing } from '../text/gluing.ts'
import { levelText } from '../text/level-text.ts'
import { PhraseIndex } from './phrase-index.ts'
import type { KnownPlace, Tag } from './tag.ts'
import { type KnownWord, knownWord } from './tags-at.ts'

/** All phrases the reader knows, in both languages: reports mix them, and the scripts keep them apart. */
export type Lexicon = {
  readonly indexes: readonly PhraseIndex<Tag>[]
  readonly known: EveryWordMemo<KnownWord>
  readonly gluing: Gluing
}

const LANGUAGES: readonly Language[] = [arabic, french]

/** Builds the lexicon from the language tables and the shipped vocabulary. Built once, when the reader is loaded. */
export function buildLexicon(): Lexicon {
  // Phrases that are read with their article as written: names, places, function words, verbs.
  const strict = new PhraseIndex<Tag>('kept')
  // Phrases whose Arabic article may come and go: crafts, programmes, organisations, facilities.
  const free = new PhraseIndex<Tag>('free')
  for (const language of LANGUAGES) addLanguage(language, strict, free)
  addPlaces(strict)
  addPeople(strict, shippedVocabulary, namesOf)
  addThings(free, shippedVocabulary, namesOf)
  return lexiconOf([strict, free], gluedWords())
}

/** A lexicon with what a vocabulary holds beyond the shipped one. Only that is indexed; the rest is shared. */
export function lexiconWith(lexicon: Lexicon, vocabulary: Vocabulary): Lexicon {
  const strict = new PhraseIndex<Tag>('kept')
  const free = new PhraseIndex<Tag>('free')
  addPeople(strict, vocabulary, newNames)
  addThings(free, vocabulary, newNames)
  addFacilities(free, vocabulary)
  return lexiconOf([...lexicon.indexes, strict, free], lexicon.gluing)
}

function lexiconOf(indexes: Lexicon['indexes'], gluing: Gluing): Lexicon {
  return { indexes, known: new EveryWordMemo((spelling) => knownWord(indexes, spelling)), gluing }
}

function addLanguage(language: Language, strict: PhraseIndex<Tag>, free: PhraseIndex<Tag>): void {
  const add = (index: PhraseIndex<Tag>, list: string | undefined, tag: Tag): void => {
    for (const phrase of phrases(list ?? '')) index.add(phrase, tag)
  }
  for (const marker of MARKERS) add(strict, language.markers[marker], { kind: 'marker', marker })
  for (const row of language.verbs) {
    const tenses: readonly [Tense, string | undefined][] = [
      ['past', row.past],
      ['present', row.present],
      ['future', row.future],
    ]
    for (const [tense, list] of tenses) {
      for (const form of phrases(list ?? '')) {
        for (const variant of language.verbForms(form)) strict.add(variant, { kind: 'verb', act: row.act, tense })
      }
      for (const verb of phrases(row.regular ?? '')) {
        for (const form of language.conjugate(verb)[tense]) {
          for (const variant of language.verbForms(form)) strict.add(variant, { kind: 'verb', act: row.act, tense })
        }
      }
    }
  }
  for (const row of language.events) {
    for (const noun of phrases(row.words)) {
      for (const form of language.nounForms(noun)) free.add(form, { kind: 'event', event: row.event })
    }
  }
  for (const row of language.titles) add(strict, row.words, { kind: 'title', role: row.role, bare: row.bare })
  for (const row of language.sharedTitles)
    add(strict, row.words, { kind: 'sharedTitle', role: row.role, bare: row.bare })
  add(strict, language.hosts, { kind: 'host' })
  add(strict, language.givenNames, { kind: 'given' })
  for (const row of language.facilities) add(free, row.words, { kind: 'facility', type: row.type, whole: false })
  for (const row of language.organisations) add(free, row.words, { kind: 'organisation' })
  for (const { words, measure } of language.people) {
    add(free, words, { kind: 'people', measure, two: false })
    for (const noun of phrases(words))
      for (const dual of language.duals(noun)) free.add(dual, { kind: 'people', measure, two: true })
  }
}

function addPlaces(index: PhraseIndex<Tag>): void {
  const needs = new Map(ambiguousWords.map((word) => [`${word.word}#${word.means}`, word.needs]))
  const put = (names: readonly string[], place: Omit<KnownPlace, 'needs'>): void => {
    for (const name of names) {
      index.add(name, { kind: 'place', place: { ...place, needs: needs.get(`${name}#${place.id}`) ?? 'nothing' } })
    }
  }
  const provinceRegion = new Map(provinces.map((province) => [province.code, province.region]))
  for (const place of places) put(namesOf(place), townOf(place, provinceRegion.get(place.province) ?? ''))
  for (const province of provinces) {
    const names = [...namesOf(province), province.titles.ar, province.titles.fr]
    const [lon = null, lat = null] = province.labelPoint
    put(names, {
      level: 'province',
      id: province.code,
      name: province.names.fr,
      province: province.code,
      region: province.region,
      lat,
      lon,
    })
  }
  for (const commune of communes) {
    const region = provinceRegion.get(commune.province) ?? ''
    const { id, names, province } = commune
    const place = {
      level: 'town',
      id,
      name: names.fr,
      province,
      region,
      lat: null,
      lon: null,
      needs: 'place_noun',
    } as const
    for (const name of [names.ar, names.fr]) index.add(name, { kind: 'commune', place })
  }
  for (const region of regions) {
    const names = [...namesOf(region), ...namesOf(region).map(glued), region.titles.ar, region.titles.fr]
    const [lon = null, lat = null] = region.labelPoint
    put(names, {
      level: 'region',
      id: region.code,
      name: region.names.fr,
      province: null,
      region: region.code,
      lat,
      lon,
    })
  }
  for (const region of formerRegions) {
    const only = region.nowIn.length === 1 ? region.nowIn[0] : undefined
    if (only)
      put([region.names.ar, region.names.fr], {
        level: 'region',
        id: only,
        name: region.names.fr,
        province: null,
        region: only,
        lat: null,
        lon: null,
      })
  }
  for (const place of foreignPlaces) {
    for (const name of namesOf(place)) index.add(name, { kind: 'foreign', place, adjective: false })
    for (const word of [...place.adjectives.ar, ...place.adjectives.fr])
      index.add(word, { kind: 'foreign', place, adjective: true })
  }
}

function townOf(place: Place, region: string): Omit<KnownPlace, 'needs'> {
  const level = place.kind === 'quarter' ? 'quarter' : 'town'
  return { level, id: place.id, name: place.names.fr, province: place.province, region, lat: place.lat, lon: place.lon }
}

/** The names of an entry that are to be added. */
type NamesOf = (entry: Entry) => readonly string[]

function addPeople(index: PhraseIndex<Tag>, { officials }: Vocabulary, names: NamesOf): void {
  for (const official of officials) {
    for (const name of names(official)) {
      // An alias of one word is a surname: enough to find the person again, too little to meet them first.
      index.add(name, { kind: 'person', official, surname: !name.trim().includes(' ') })
    }
  }
}

function addThings(index: PhraseIndex<Tag>, vocabulary: Vocabulary, names: NamesOf): void {
  for (const program of vocabulary.programs) {
    for (const name of names(program))
      index.add(name, { kind: 'program', program, needsContext: program.needsContext.includes(name) })
  }
  for (const craft of vocabulary.crafts) {
    for (const name of names(craft))
      index.add(name, { kind: 'craft', craft, needsContext: craft.needsContext.includes(name) })
  }
  for (const organisation of vocabulary.organisations) {
    for (const name of names(organisation)) {
      index.add(name, { kind: 'partner', organisation, needsContext: organisation.needsContext.includes(name) })
    }
  }
  for (const chamber of vocabulary.chambers) {
    for (const name of names(chamber)) {
      index.add(name, {
        kind: 'partner',
        organisation: { id: chamber.id, kind: 'public_agency', partner: true },
        needsContext: true,
      })
    }
  }
}

/** Names of added facilities are found whole, whatever noun they begin with. One word alone is too little for that. */
function addFacilities(index: PhraseIndex<Tag>, { facilities }: Vocabulary): void {
  for (const facility of facilities) {
    for (const name of newNames(facility))
      if (name.trim().includes(' ')) index.add(name, { kind: 'facility', type: facility.type, whole: true })
  }
}

const SHIPPED: ReadonlySet<Entry> = new Set(entriesOf(shippedVocabulary))
const SHIPPED_NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...SHIPPED].map((entry) => [entry.id, new Set(namesOf(entry))]),
)

/** The names that the shipped vocabulary does not have for it. */
function newNames(entry: Entry): readonly string[] {
  if (SHIPPED.has(entry)) return []
  const known = SHIPPED_NAMES.get(entry.id)
  return namesOf(entry).filter((name) => !known?.has(name))
}

function entriesOf({ facilities, officials, programs, organisations, chambers, crafts }: Vocabulary): Entry[] {
  return [...facilities, ...officials, ...programs, ...organisations, ...chambers, ...crafts]
}

function namesOf(entry: {
  names: { ar: string; fr: string }
  aliases: { ar: readonly string[]; fr: readonly string[] }
}): string[] {
  return [entry.names.ar, entry.names.fr, ...entry.aliases.ar, ...entry.aliases.fr].filter(Boolean)
}

/** `طنجة-تطوان-الحسيمة` as pages that lose their spaces print it: `طنجةتطوانالحسيمة`. */
function glued(name: string): string {
  return name.replace(/[\s-]/g, '')
}

function gluedWords(): Gluing {
  const heads = new Set<string>()
  const tails = new Set<string>()
  for (const language of LANGUAGES) {
    for (const word of phrases(language.glued)) heads.add(levelText(word).level)
    for (const row of language.titles)
      for (const word of phrases(row.words)) tails.add(levelText(word).level.split(' ')[0] ?? '')
  }
  for (const place of places) {
    for (const name of [place.names.ar, ...place.aliases.ar]) {
      if (name.includes(' ')) continue
      tails.add(levelText(name).level)
      heads.add(levelText(name).level)
    }
  }
  return new Gluing(heads, tails)
}
