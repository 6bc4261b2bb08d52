import type { FacilityType, Measure, Role } from '@jawla/domain'
import type { PatternTable } from './pattern.ts'

/**
 * What a verb or verbal noun tells of a person. `lead` and `hold` need an event beside them (ترأس حفلا), `attend` needs one too;
 * `speak` makes nobody a visitor.
 */
const ACTS = [
  'visit',
  'open',
  'found',
  'launch',
  'award',
  'honour',
  'sign',
  'meet',
  'lead',
  'host',
  'hold',
  'attend',
  'accompany',
  'speak',
] as const
export type Act = (typeof ACTS)[number]

/** What a noun says is taking place. `opening` takes its kind from what is opened. */
export type EventNoun =
  | 'visit'
  | 'ceremony'
  | 'fair'
  | 'meeting'
  | 'opening'
  | 'launch'
  | 'foundation'
  | 'signing'
  | 'certificate'

export type Tense = 'past' | 'present' | 'future'

/** Small closed classes of words, each with one job in the rules. */
export const MARKERS = [
  /** Opens a list of people who take part: بحضور, en présence de. */
  'presence',
  /** The person after it did not come, or only lends the name: نيابة عن, sous le haut patronage. */
  'absence',
  /** Stands for the office after it: ممثل, représentant. */
  'proxy',
  'denial',
  'cancelled',
  'expected',
  /** What follows is the occasion, not the event: على هامش, en marge de. */
  'sideline',
  /** The sentence tells of an earlier time: السنة الماضية, pour rappel. */
  'earlier',
  /** Begins a sentence that only recalls or explains: للإشارة, pour rappel. */
  'recall',
  /** What follows is what a visit is made for: للإشراف على, pour présider. */
  'purpose',
  /** What follows was done where the visit had led: حيث, où. */
  'onArrival',
  /** What follows is inside the facility named before: يضم, comprend. */
  'contains',
  /** Words before a country's name in an ambassador's title. */
  'country',
  /** Things that bear a person's name: شارع, avenue. */
  'namesake',
  /** A prize or a contest. */
  'prize',
  /** Said of people who finish their training: تخرج, ont achevé. */
  'graduation',
  /** Verbs of getting something, which may be a certificate: حصل, تسلم. */
  'receipt',
  /** What is handed to people and is no certificate: آلات, machines à coudre. */
  'equipment',
  /** Papers that only thank: شهادات تقديرية, attestations de participation. */
  'courtesy',
  /** People who only come together or come to see: تجمع يفوق, visiteurs. */
  'crowd',
  /** Said of people in training: تكوين, en formation. */
  'training',
  /** What is taught: who benefits from it is in training. */
  'course',
  /** Said of people served: استفاد, au profit de. */
  'benefit',
  /** A part of a number told before, or what it is out of: بينهم, dont. */
  'partOf',
  /** Puts a number after its people: البالغ عددهم, au nombre de. */
  'numbering',
  /** Of the whole country or the whole sector. */
  'national',
  /** Begins a relative clause. */
  'relative',
  /** Opens a statement: في تصريح, selon. */
  'statement',
  /** An organisation near it built, funds, runs or signs. */
  'partnership',
  /** Verbs of giving, building and running: the organisation right beside one takes part. */
  'giving',
  /** With `doors` in the same sentence a verb of opening, however far apart: تفتح الدار … أبوابها. */
  'opens',
  /** What a facility opens when it opens itself: أبوابها, ses portes. */
  'doors',
  /** The sector itself. */
  'sector',
  /** Officials who come together: وفد, délégation. */
  'delegation',
  /** A speech given on the spot, not to the press: خلال كلمته, dans son allocution. */
  'speech',
  /** Those who listen to a speech given on the spot: أمام, devant les. */
  'audience',
  /** A parliament session, an interview, a council of government: no visit. */
  'elsewhere',
  /** The notice under an opinion piece. */
  'opinion',
  /** Said only of Morocco: المملكة, dirhams. */
  'home',
  /** Begins the title of a foreign office or a foreign currency: ولاية وهران, dinars. */
  'foreign',
  /** Nouns before the name of a town or commune, of a province, of a region. */
  'townNoun',
  'provinceNoun',
  'regionNoun',
  /** Before a commune's name, which the vocabulary may not know. */
  'commune',
  /** Prepositions of place. */
  'locative',
  /** A verbal noun of craft, open to its matter: نسج, tissage de. */
  'craftHead',
  /** A craft's word used of something else: النسيج الجمعوي, tissu économique. */
  'figurative',
  /** What a town is known for. */
  'renown',
  /** مع, avec: together with. */
  'with',
  /** At a place: au, à la, dans le. Arabic joins its own. */
  'at',
  /** Words after which a named programme stands. */
  'programNoun',
  /** What is launched and is no facility: a course, a campaign, a registration. */
  'campaign',
  /** Words after which a craft stands. */
  'craftNoun',
  /** A count that is a target or a capacity. */
  'planned',
  'honorific',
  /** Words that end a name: function words, frequent verbs and nouns of reporting. */
  'stop',
  /** Adjectives and nouns that may follow in a ministry's or office's name. */
  'portfolio',
  /** Lines that begin what is not the report: read also, related articles. */
  'related',
] as const
export type Marker = (typeof MARKERS)[number]

/** `regular`: verbs that the language conjugates itself: `زار يزور | حل يحل`, `visiter | inaugurer`. */
export type VerbRow = {
  act: Act
  past: string
  present?: string
  future?: string
  regular?: string
  example: string
}
export type EventRow = { event: EventNoun; words: string; example: string }
/**
 * `bare`: the office needs no name to be one person's (عامل الإقليم); without it the title counts only beside a name.
 * `tail`: what must follow for the title to be an office at all.
 */
export type TitleRow = { role: Role; words: string; bare: boolean; example: string }
/** `alone`: the bare noun can be a stop; otherwise it needs modifiers or a name. */
export type FacilityRow = { type: FacilityType; words: string; example: string }
/** `measure` null: the context decides. */
export type PeopleRow = { measure: Measure | null; words: string; example: string }
/** An organisation's head noun, open to the right. */
export type OrganisationRow = { words: string; example: string }

/** A language as data. Lists are phrases apart by ` | `. */
export type Language = {
  readonly code: 'ar' | 'fr'
  readonly frequent: string
  /** Words that the press joins to the article of the next one. */
  readonly glued: string
  readonly markers: Readonly<Record<Marker, string>>
  readonly markerExamples: Readonly<Record<Marker, string>>
  readonly patterns: PatternTable
  readonly verbs: readonly VerbRow[]
  /** A listed form with what the language inserts or joins: `دشنه` of `دشن`, `a ensuite visité` of `a visité`. */
  readonly verbForms: (form: string) => readonly string[]
  /** All forms of a `regular` verb, by tense. */
  readonly conjugate: (verb: string) => Readonly<Record<Tense, readonly string[]>>
  /** An event noun with the endings it takes: `اجتماع` and `اجتماعه`. */
  readonly nounForms: (noun: string) => readonly string[]
  /** Two of a noun in one word, without a number: متدربتان. */
  readonly duals: (noun: string) => readonly string[]
  readonly events: readonly EventRow[]
  readonly titles: readonly TitleRow[]
  /** Two or more offices in one word, whose holders' names follow: رئيسا جماعتي, les gouverneurs. */
  readonly sharedTitles: readonly TitleRow[]
  /** Heads that look like an office and are none: مدير المركز. */
  readonly hosts: string
  readonly givenNames: string
  readonly facilities: readonly FacilityRow[]
  readonly organisations: readonly OrganisationRow[]
  readonly people: readonly PeopleRow[]
}

/** The phrases of a list. */
export function phrases(list: string): string[] {
  return list
    .split(/\s*\|\s*|\s*\n\s*/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
}
