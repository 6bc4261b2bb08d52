import type { FacilityType, Measure, Role } from '@jawla/domain'

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

/**
 * Small shapes of levelled words, as sources of regular expressions that must match whole (those said to stand
 * "somewhere" match anywhere). An empty one matches nothing.
 */
export const PATTERNS = [
  /** A paper that speaks for those who sent it: البلاغ. */
  'paperWord',
  /** Ends right before a date that is the end or the beginning of something that lasts. */
  'until',
  /** Says what a facility is that was named before. */
  'isA',
  /** `عن طريق`: a way of doing, before a word that may be a facility. */
  'byWay',
  /** Goes on with what a facility is for: للتكوين وتسويق المنتوجات. */
  'otherPurpose',
  /** Somewhere in a centre's name: for women. */
  'ofWomen',
  /** Village or quarter: a facility only where a craft's name follows. */
  'quarterWord',
  /** Somewhere in a complex's name: of the social economy. */
  'socialEconomy',
  /** Somewhere in a name: of the crafts. */
  'craftsSector',
  /** A word of a facility's name that many facilities have and no head noun says. */
  'commonInNames',
  /** A word in the name of a kind of facility that is one facility's own: `دار الدباغ شوارة`. */
  'properInNames',
  /** Somewhere in an office's words: a chamber or directorate of another sector. */
  'otherSector',
  /** Somewhere in an office's words: of a region's service. */
  'regionalOffice',
  /** Somewhere in an office's words: of a province's service. */
  'provincialOffice',
  /** What a body gives, after its name: وفرت الجماعة العقار. */
  'gift',
  /** What a body is given to do, after its name: تولت الجمعية تسيير الدار. */
  'undertaking',
  /** Goes on with the works of a site. */
  'otherWorks',
  /** A lone particle that ends a facility's name. */
  'genitiveLink',
  /** Right before a verb: stands for what the sentence before named. */
  'objectPronoun',
  /** Stands for the subject that the sentence before named. */
  'pronoun',
  /** Opens a sentence with whose view it gives: pour le directeur. */
  'accordingTo',
  /** Begins a list of some of those named before: dont. */
  'including',
  /** In: goes on with a facility's name before a craft, ends an organisation's. */
  'inside',
  /** In, before a craft or the sector: goes on with a facility's name. */
  'insideLatin',
  /** Prepositions and articles inside a name. */
  'frenchLink',
  /** Of. */
  'ofLink',
  /** Goes on with a name after its quotation. */
  'afterQuote',
  /** Goes on after et in a facility's name. */
  'sectorAdjective',
  /** Goes on after et in an organisation's name. */
  'bodyAdjective',
  /** Participles that begin what is told about a facility after its name. */
  'toldAbout',
  /** Somewhere in a ceremony's name: certificates are handed. */
  'certificateWord',
  /** A plural that only says many: thousands. */
  'sayingMany',
  /** Number: before those who are counted. */
  'countingWord',
  /** May stand between a number and the people that it counts. */
  'countLink',
  /** The word that makes a wish of a clause: Dieu. */
  'wishWord',
  /** Inside the wish that follows the King's name: نصره الله, que Dieu l'assiste. */
  'piousWish',
  /** Prepositions and determiners: a word right after one is no verb (على وقع). */
  'governsNoun',
  /** Right before how long a visit lasts. */
  'lastsWord',
  /** Two days in one word. */
  'twoDays',
  /** The unit of a number of days. */
  'dayUnit',
  /** Ends right before a date since which something lasts. */
  'since',
  /** Says of the noun after it that there was none. */
  'noneOf',
  /** Begins a sentence in the pluperfect. */
  'wasWord',
  /** Opens a sentence that tells what came before the occasion: avant la réunion. */
  'justBefore',
  /** Of a relative clause that tells of an earlier time. */
  'already',
  /** Words of an office that tell no holder from another. */
  'titleFiller',
  /** An article inside a family name. */
  'nameArticle',
  /** Bodies that are one of a kind without a name. */
  'namelessBody',
  /** An office of a ministry that says no more of whose it is than where: المديرية الإقليمية. */
  'namelessOffice',
  /** A chamber by its short name: الغرفة. */
  'shortChamber',
  /** Begins a chamber's full name. */
  'chamberWord',
  /** Somewhere in a name: a ministry or one of its offices. */
  'ownHouse',
  /** Somewhere in a name: of the sector itself. */
  'ownSector',
  /** The secretariat of state without its portfolio. */
  'secretariat',
  /** From; with `sakeWord` "for the sake of". */
  'fromWord',
  /** Sake. */
  'sakeWord',
  /** A facility's stand at a fair is not the facility. */
  'stand',
  /** Of a space that shows and sells what artisans make. */
  'salesWord',
  /** The seat of a body is a place to visit. */
  'seatOf',
  /** Whose officers are no officials. */
  'privateBody',
  /** Before the office that an office is attached to. */
  'attachedTo',
  /** The same, with an article between. */
  'attachedFar',
  /** Goes on with a ministry's name after a comma. */
  'portfolioAfterComma',
  /** Inside an office's name. */
  'officeLink',
  /** Goes on with an office's name after a comma. */
  'officeAfterComma',
  /** A second office of the same person after et. */
  'secondOffice',
  /** The definite article. */
  'articleWord',
  /** Before an office that stands beside a name. */
  'possessive',
  /** Before what was named already. */
  'thatOne',
  /** And. */
  'andWord',
  /** Bodies that are places too. */
  'territory',
  /** Before la and a territory: in it, not with it. */
  'inThe',
  /** Before a territory. */
  'femaleArticle',
  /** The word before what a thing is made of: à base de. */
  'basedOn',
  /** Between a craft and its matter. */
  'matterLink',
  /** Inside a person's name. */
  'nameLink',
  /** A title of respect that is part of a name: محمد الشيخ بلا. */
  'nameTitle',
  /** Before the name of a quarter, a street or a square, which may be a town's name too. */
  'streetWord',
  /** Begins both places and family names. */
  'namePrefix',
  /** Joins two parties, the second behind a joined letter: تربط الوزارة بالأكاديمية. */
  'joiningWord',
  /** A verb of a time to come, known by its first letters. */
  'futureVerb',
  /** By. */
  'passiveBy',
  /** A participle of inaugurating. */
  'inaugurated',
] as const
export type Pattern = (typeof PATTERNS)[number]

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
  readonly patterns: Readonly<Record<Pattern, string>>
  readonly verbs: readonly VerbRow[]
  /** A listed form with what the language inserts or joins: `دشنه` of `دشن`, `a ensuite visité` of `a visité`. */
  readonly verbForms: (form: string) => readonly string[]
  /** All forms of a `regular` verb, by tense. */
  readonly conjugate: (verb: string) => Readonly<Record<Tense, readonly string[]>>
  /** An event noun with the endings it takes: `اجتماع` and `اجتماعه`. */
  readonly nounForms: (noun: string) => readonly string[]
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
