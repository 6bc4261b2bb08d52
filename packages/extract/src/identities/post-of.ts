import { entityId, foldText, nameSkeleton, type ReadOfficial, type ReadVisit } from '@jawla/domain'
import { holds, startsWith } from '../lexicon/patterns.ts'
import { areaInWords, townInWords } from './area-in-words.ts'

type Where = Pick<ReadVisit, 'region' | 'province' | 'place'>

/**
 * Which post an official is whom a report names by the post alone, where it is no office that `officeOf` knows: its words with the
 * territory that has one of them, the one named with it or the visit's. The pasha of one town is not that of the next. Null where
 * neither is known.
 */
export function postOf({ name, role }: Pick<ReadOfficial, 'name' | 'role'>, visit: Where): string | null {
  const words = foldText(name)
  const commune = role === 'elected' && startsWith('communePresident', words) ? communeOf(visit) : null
  if (commune !== null) return `commune_president:${commune}`
  const territory = territoryOf(role, words, visit)
  return territory === null ? null : [entityId(name), territory].filter(Boolean).join(':')
}

/** Empty where the country has one. */
function territoryOf(role: ReadOfficial['role'], words: string, visit: Where): string | null {
  const { region, province } = areaInWords(words)
  switch (role) {
    case 'king_or_royal':
    case 'head_of_government':
    case 'minister':
    case 'secretary_of_state':
    case 'ambassador':
      return ''
    case 'governor':
      return province ?? visit.province
    case 'wali':
    case 'chamber_president':
      return region ?? visit.region
    case 'director':
    case 'elected':
    case 'other':
      if (holds('ofProvince', words)) return province ?? visit.province
      if (holds('ofRegion', words)) return region ?? visit.region
      return townOf(words, visit)
  }
}

function townOf(words: string, visit: Where): string | null {
  const { province, place } = visit
  if (province === null) return null
  const sound = place && nameSkeleton(place.name).replaceAll(' ', '')
  return [province, townInWords(words, province) ?? communeOf(visit) ?? sound].filter(Boolean).join(':')
}

function communeOf({ province, place }: Where): string | null {
  return place && townInWords(foldText(place.name), province)
}
