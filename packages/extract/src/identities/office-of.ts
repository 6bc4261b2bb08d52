import { type CalendarDate, foldText, type ReadOfficial, type ReadVisit } from '@jawla/domain'
import { type Official, type Post, postsOn, type Vocabulary } from '@jawla/vocabulary'
import { hasFor } from '../languages/joined-letters.ts'
import { holds, startsWith } from '../lexicon/patterns.ts'
import { areaInWords, seatProvince, townInWords } from './area-in-words.ts'
import { longestName, type NamesByFirstWord, namesByFirstWord } from './longest-name.ts'

/** Who holds which office, and the bodies that have directors. */
export class KnownOffices {
  readonly #officials: ReadonlyMap<string, Official>
  readonly #offices: ReadonlyMap<Post, string | null>
  readonly #bodies: NamesByFirstWord<string>

  constructor({ officials, organisations }: Pick<Vocabulary, 'officials' | 'organisations'>) {
    this.#bodies = namesByFirstWord(
      organisations.flatMap(({ id, names, aliases }) =>
        [names.ar, names.fr, ...aliases.ar, ...aliases.fr]
          .map((name) => [foldText(name), id] as const)
          .filter(([name]) => name.length > 3),
      ),
    )
    this.#officials = new Map(officials.map((official) => [official.id, official]))
    this.#offices = new Map(
      officials.flatMap(({ posts }) =>
        posts.map((post) => [post, officeInWords(post.role, post.titles.fr, { where: post, bodies: this.#bodies })]),
      ),
    )
  }

  /**
   * The office that an official holds, as an id that is the same in both languages and with or without the holder's name:
   * `عامل إقليم الحوز` and `le gouverneur de la province d'Al Haouz` are both `governor:MA-HAO`. Null where the words and
   * the place do not settle it.
   */
  officeOf(official: ReadOfficial, visit: Where, day: CalendarDate | null): string | null {
    const words = official.title ?? (official.id === undefined ? official.name : null)
    const stated = words === null ? null : officeInWords(official.role, words, { where: visit, bodies: this.#bodies })
    return stated ?? this.#officeHeld(official, day)
  }

  /** The office of the post that the vocabulary knows the person to hold on the day. */
  #officeHeld({ id, role }: ReadOfficial, day: CalendarDate | null): string | null {
    const official = id === undefined ? undefined : this.#officials.get(id)
    if (!official) return null
    const posts: readonly Post[] = day ? postsOn(official, day).map(({ post }) => post) : official.posts.slice(-1)
    const post = posts.find((one) => one.role === role) ?? posts[0]
    return post ? (this.#offices.get(post) ?? null) : null
  }
}

type Where = Pick<ReadVisit, 'region' | 'province'>

type Known = { readonly where: Where; readonly bodies: NamesByFirstWord<string> }

function officeInWords(role: ReadOfficial['role'], words: string, known: Known): string | null {
  switch (role) {
    case 'head_of_government':
      return role
    case 'minister':
    case 'secretary_of_state':
      return holds('craftsSector', foldText(words)) ? `${role}:artisanat` : null
    case 'wali':
    case 'governor':
    case 'chamber_president':
    case 'director':
      return officeOver(role, foldText(words), known)
    case 'elected':
      return presidency(foldText(words), known.where)
    default:
      return null
  }
}

/** Offices over a territory. */
function officeOver(
  role: 'wali' | 'governor' | 'chamber_president' | 'director',
  words: string,
  { where: visit, bodies }: Known,
): string | null {
  const { region, province } = areaInWords(words)
  switch (role) {
    // A wali is governor of the province where the region has its seat, and the press names either office.
    case 'wali':
      return governorOf(region ? seatProvince(region) : visit.region && seatProvince(visit.region))
    case 'governor':
      return governorOf(province ?? (region ? seatProvince(region) : visit.province))
    case 'chamber_president':
      return holds('otherSector', words) && !holds('craftsSector', words)
        ? null
        : under('chamber_president', region ?? visit.region)
    case 'director': {
      const where = { region: region ?? visit.region, province: province ?? visit.province }
      return directorate(words, { where, bodies })
    }
  }
}

/** Presidents of an elected council: what `نائب رئيس الجهة` begins with is another office. */
function presidency(words: string, visit: Where): string | null {
  if (holds('otherSector', words)) return null
  const { region, province } = areaInWords(words)
  if (startsWith('regionPresident', words)) return under('region_president', region ?? visit.region)
  if (startsWith('provincePresident', words)) return under('province_president', province ?? visit.province)
  if (startsWith('communePresident', words)) return under('commune_president', townInWords(words, visit.province))
  return null
}

function governorOf(province: string | null): string | null {
  return under('governor', province)
}

function under(office: string, what: string | null): string | null {
  return what === null ? null : `${office}:${what}`
}

/** The sector's own services, and bodies that the vocabulary names. */
function directorate(words: string, { where, bodies }: Known): string | null {
  const sector = holds('craftsSector', words) || !holds('otherSector', words)
  if (sector && holds('regionalOffice', words)) return under('director', where.region)
  if (sector && holds('provincialOffice', words)) return under('director', where.province)
  const body = longestName(words.split(' '), bodies, hasFor)
  return body && `director:${body}`
}
