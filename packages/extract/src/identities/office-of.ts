import { type CalendarDate, foldText, type ReadOfficial, type ReadVisit } from '@jawla/domain'
import { type Official, officials, organisations, type Post, postsOn } from '@jawla/vocabulary'
import { withFor } from '../languages/joined-letters.ts'
import { holds } from '../lexicon/patterns.ts'
import { areaInTitle, seatProvince } from './area-in-title.ts'

/**
 * The office that an official holds, as an id that is the same in both languages and with or without the holder's name:
 * `عامل إقليم الحوز` and `le gouverneur de la province d'Al Haouz` are both `governor:MA-HAO`. Null where the words and
 * the place do not settle it.
 */
export function officeOf(
  official: ReadOfficial,
  visit: Pick<ReadVisit, 'region' | 'province'>,
  day: CalendarDate | null,
): string | null {
  const words = official.title ?? (official.id === undefined ? official.name : null)
  const stated = words === null ? null : officeInWords(official.role, words, visit)
  return stated ?? officeHeld(official, day)
}

type Where = Pick<ReadVisit, 'region' | 'province'>

function officeInWords(role: ReadOfficial['role'], words: string, visit: Where): string | null {
  const folded = foldText(words)
  const { region, province } = areaInTitle(words)
  switch (role) {
    case 'head_of_government':
      return role
    case 'minister':
    case 'secretary_of_state':
      return holds('craftsSector', folded) ? `${role}:artisanat` : null
    // A wali is governor of the province where the region has its seat, and the press names either office.
    case 'wali':
      return governorOf(region ? seatProvince(region) : visit.region && seatProvince(visit.region))
    case 'governor':
      return governorOf(province ?? (region ? seatProvince(region) : visit.province))
    case 'chamber_president':
      return holds('otherSector', folded) && !holds('craftsSector', folded)
        ? null
        : under('chamber_president', region ?? visit.region)
    case 'director':
      return directorate(folded, { region: region ?? visit.region, province: province ?? visit.province })
    default:
      return null
  }
}

function governorOf(province: string | null): string | null {
  return under('governor', province)
}

function under(office: string, what: string | null): string | null {
  return what === null ? null : `${office}:${what}`
}

/** The sector's own services, and bodies that the vocabulary names. */
function directorate(words: string, where: Where): string | null {
  const sector = holds('craftsSector', words) || !holds('otherSector', words)
  if (sector && holds('regionalOffice', words)) return under('director', where.region)
  if (sector && holds('provincialOffice', words)) return under('director', where.province)
  const body = BODIES.find(({ name }) => [` ${name} `, ` ${withFor(name)} `].some((as) => ` ${words} `.includes(as)))
  return body ? `director:${body.id}` : null
}

/** Longest name first. */
const BODIES: readonly { id: string; name: string }[] = organisations
  .flatMap(({ id, names, aliases }) =>
    [names.ar, names.fr, ...aliases.ar, ...aliases.fr].map((name) => ({ id, name: foldText(name) })),
  )
  .filter(({ name }) => name.length > 3)
  .sort((a, b) => b.name.length - a.name.length)

/** The post that the vocabulary knows the person to hold on the day. */
function officeHeld({ id, role }: ReadOfficial, day: CalendarDate | null): string | null {
  const official = id === undefined ? undefined : OFFICIALS.get(id)
  if (!official) return null
  const posts: readonly Post[] = day ? postsOn(official, day).map(({ post }) => post) : official.posts.slice(-1)
  const post = posts.find((one) => one.role === role) ?? posts[0]
  return post ? officeInWords(post.role, post.titles.fr, post) : null
}

const OFFICIALS: ReadonlyMap<string, Official> = new Map(officials.map((official) => [official.id, official]))
