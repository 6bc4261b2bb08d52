export { type AmbiguousWord, ambiguousWords } from './ambiguous-words.ts'
export { type Commune, communes } from './communes.ts'
export { type ContextWords, contextWords } from './context-words.ts'
export { type Craft, type CraftFamily, craftFamilies, crafts } from './crafts.ts'
export type { Aliases, Entry, EntryWithCommonWords, Names } from './entry.ts'
export { type Facility, type FacilityNoun, facilities, facilityNouns } from './facilities.ts'
export { type ForeignPlace, foreignPlaces } from './foreign-places.ts'
export { type FormerRegion, formerRegions } from './former-regions.ts'
export { type Official, officials, type Post, type PostOnDay, postsOn } from './officials.ts'
export { type Chamber, chambers, type Organisation, organisations } from './organisations.ts'
export { type OutletFeed, outletFeeds } from './outlet-feeds.ts'
export { type Place, places } from './places.ts'
export { type Program, programs } from './programs.ts'
export {
  type NameLanguage,
  type Province,
  provinceName,
  provinces,
  type Region,
  regionName,
  regions,
} from './regions.ts'
export { type Source, sources } from './sources.ts'
export {
  type AddedAlias,
  type Additions,
  shippedVocabulary,
  type Vocabulary,
  type VocabularyEntries,
  vocabularyWith,
} from './vocabulary.ts'
