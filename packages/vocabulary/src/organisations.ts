import type { RegionCode } from '@jawla/domain'
import chamberData from '../data/chambers.json' with { type: 'json' }
import data from '../data/organisations.json' with { type: 'json' }
import type { Entry, EntryWithCommonWords } from './entry.ts'

/** An organisation that builds, funds, runs or signs. */
export interface Organisation extends EntryWithCommonWords {
  readonly kind:
    | 'sector_ministry'
    | 'government'
    | 'public_agency'
    | 'federation'
    | 'foundation'
    | 'international'
    | 'foreign_agency'
    | 'local_government'
    | 'university'
    | 'bank'
    | 'company'
    | 'association'
    | 'news_agency'
  /** False for the sector's own ministry and for news agencies: they are never partners of a visit. */
  readonly partner: boolean
}

/** The chamber of crafts of a region. */
export interface Chamber extends Entry {
  readonly region: RegionCode
  /** Id of the place of its seat; null where nobody has sourced it. */
  readonly seat: string | null
}

export const organisations = data as readonly Organisation[]
export const chambers = chamberData as readonly Chamber[]
