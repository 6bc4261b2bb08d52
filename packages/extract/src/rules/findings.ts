import type { CalendarDate } from '@jawla/domain'
import type { DateFound } from '../dates/date-found.ts'
import { findDates } from '../dates/find-dates.ts'
import { findNumbers } from '../numbers/find-numbers.ts'
import type { NumberFound } from '../numbers/number-found.ts'
import type { Article } from '../text/article.ts'
import { WordSet } from '../text/word-set.ts'
import { chamberInFull } from './chamber-meant.ts'
import { daysBeside } from './days-beside.ts'
import { isOfSigning, tellsOfNoVisit } from './events.ts'
import { type FacilityMention, findFacilities } from './facilities.ts'
import type { Told } from './find-told.ts'
import type { Person } from './join-people.ts'
import type { FoundNamed } from './named.ts'
import { signingBodies } from './partners.ts'
import type { Visitor } from './visit-officials.ts'

type People = Told & { readonly people: readonly Person[]; readonly visitors: readonly Visitor[] }

/** Everything found in a report, before it is attached to visits. What asks for the whole report is asked here, once for all visits. */
export type Findings = People & {
  readonly facilities: readonly FacilityMention[]
  readonly dates: readonly DateFound[]
  readonly numbers: readonly NumberFound[]
  readonly facilityWords: WordSet
  /** Of facilities the words that say what they are. */
  readonly headWords: WordSet
  /** Sentences (by index) that tell of no visit. */
  readonly asides: ReadonlySet<number>
  readonly daysBeside: ReturnType<typeof daysBeside>
  readonly chamber: FoundNamed | null
  /** The bodies whose heads sign. */
  readonly signers: readonly FoundNamed[]
}

/** Looks for what only a visit needs. */
export function findAll(
  article: Article,
  told: People,
  about: { language: 'ar' | 'fr'; published: CalendarDate | null },
): Findings {
  const facilities = findFacilities(article)
  const dates = findDates(article.text, about.language, about.published)
  const offices = told.mentions.flatMap(({ title }) => title ?? [])
  return {
    ...told,
    facilities,
    dates,
    numbers: findNumbers(article.text, about.language),
    facilityWords: new WordSet(facilities),
    headWords: new WordSet(facilities.map(({ head }) => head)),
    asides: new Set(told.views.filter((view) => tellsOfNoVisit(article, view)).map(({ sentence }) => sentence.index)),
    daysBeside: daysBeside(article, { places: told.places, dates }),
    chamber: chamberInFull(article, offices),
    signers: told.events.some(isOfSigning) ? signingBodies(article, told.visitors) : [],
  }
}
