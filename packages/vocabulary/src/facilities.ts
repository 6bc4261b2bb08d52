import type { FacilityType } from '@jawla/domain'
import data from '../data/facilities.json' with { type: 'json' }
import nounData from '../data/facility-nouns.json' with { type: 'json' }
import type { Entry, EntryWithCommonWords } from './entry.ts'

/** The noun that heads a facility's name: `مركز التكوين بالتدرج المهني` with whatever name follows. */
export interface FacilityNoun extends EntryWithCommonWords {
  readonly type: FacilityType
}

/** A facility that is known by name. */
export interface Facility extends Entry {
  readonly type: FacilityType
  /** Id of the noun that heads its name; null where none does. */
  readonly noun: string | null
  /** ISO 3166-2. */
  readonly province: string
  /** Id of its town or quarter; null where nobody has sourced it. */
  readonly place: string | null
}

export const facilityNouns = nounData as readonly FacilityNoun[]
export const facilities = data as readonly Facility[]
