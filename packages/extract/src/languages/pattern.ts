/*
 * Small shapes of levelled words, each with one job in the rules.
 */

/** A whole word, or words with single spaces between. */
export const WORD_PATTERNS = [
  /** A paper that speaks for those who sent it: البلاغ. */
  'paperWord',
  /** Says what a facility is that was named before. */
  'isA',
  /** A plan or an idea of what follows. */
  'byWay',
  /** `عن طريق`: by way of, before the word for a road. */
  'byRoad',
  /** Goes on with what a facility is for: للتكوين وتسويق المنتوجات. */
  'otherPurpose',
  /** Begins what the press calls a town instead of its name. */
  'epithet',
  /** Village or quarter: a facility only where a craft's name follows. */
  'quarterWord',
  /** A word of a facility's name that many facilities have and no head noun says. */
  'commonInNames',
  /** A word in the name of a kind of facility that is one facility's own: `دار الدباغ شوارة`. */
  'properInNames',
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
  /** Right before a verb: there, where the sentence before said. */
  'there',
  /** A word for a building that was named before: هذا الصرح. */
  'thatBuilding',
  /** One side of several, and no region: الجهة المنظمة. */
  'sideMeant',
  /** Somebody who belongs to a body: عضو, membre. */
  'memberWord',
  /** What an edition of a fair is held under: شعار, thème. */
  'themeWord',
  /** Nothing like it elsewhere in the country: الأول, le seul. */
  'firstOfKind',
  /** With the word before: until now, no day on which anything was done. */
  'soFar',
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
  /** Has the shape of an adjective. */
  'adjective',
  /** Goes on after et in a facility's name. */
  'sectorAdjective',
  /** Goes on after et in an organisation's name. */
  'bodyAdjective',
  /** Participles that begin what is told about a facility after its name. */
  'toldAbout',
  /** A plural that only says many: thousands. */
  'sayingMany',
  /** Number: before those who are counted. */
  'countingWord',
  /** Right behind a number: what it is out of. */
  'outOf',
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
  /** Events of all sorts. */
  'activities',
  /** Says events or active people. */
  'activists',
  /** Right after it: people are meant. */
  'ofSociety',
  /** People who began and finish a course together. */
  'cohort',
  /** With the word before: by whom something was done. */
  'byWhom',
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
  /** The secretariat of state without its portfolio. */
  'secretariat',
  /** From; with `sakeWord` "for the sake of". */
  'fromWord',
  /** Sake. */
  'sakeWord',
  /** Says where a facility stands: الكائن ب. */
  'standing',
  /** A facility's stand at a fair is not the facility. */
  'stand',
  /** Of a space that shows and sells what artisans make. */
  'salesWord',
  /** The seat of a body is a place to visit. */
  'seatOf',
  /** Whose officers are no officials. */
  'privateBody',
  /** Between a member of parliament and the territory of the seat. */
  'seatFor',
  /** Stands in for the office after it, one or several. */
  'deputy',
  'deputies',
  /** Before the office that an office is attached to. */
  'attachedTo',
  /** The same, with an article between. */
  'attachedFar',
  /** Goes on with a ministry's name after a comma. */
  'portfolioAfterComma',
  /** Before what something is for. */
  'purposeWord',
  /** A verb's bare form. */
  'infinitive',
  /** The one before it came, for the one after it: نيابة عن. */
  'onBehalf',
  /** Opens what was done after that: ثم, avant de. */
  'afterThat',
  /** Before que: the next of a list. */
  'asWell',
  /** Says that others came whom nobody names. */
  'someOthers',
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
  /** Looks like a joined "and" before a verb, and is a noun: `وزارة`. */
  'notAndVerb',
  /** A line that ends with it goes on in the next one. */
  'unfinished',
  /** A full stop after it ends no sentence. */
  'abbreviation',
  /** Behind a title at the head of a text: goes on in the same sentence. */
  'afterTitle',
  /** The first word of a cleft: c'est mercredi que … */
  'cleftSubject',
  /** Its verb. */
  'cleftVerb',
  /** Its que, which begins no relative clause. */
  'cleftThat',
] as const
export type WordPattern = (typeof WORD_PATTERNS)[number]

/** Stands somewhere in a name or a phrase. */
export const PART_PATTERNS = [
  /** In a centre's name: for women. */
  'ofWomen',
  /** In a complex's name: of the social economy. */
  'socialEconomy',
  /** In a name: of the crafts. */
  'craftsSector',
  /** In a school's name: it teaches another sector. */
  'otherSchool',
  /** In an office's words: a chamber or directorate of another sector. */
  'otherSector',
  /** In an office's words: of a region's service. */
  'regionalOffice',
  /** In an office's words: of a province's service. */
  'provincialOffice',
  /** In an office's words: a region has one. */
  'ofRegion',
  /** In an office's words: a province has one. */
  'ofProvince',
  /** In a ceremony's name: certificates are handed. */
  'certificateWord',
  /** In a name: a ministry or one of its offices. */
  'ownHouse',
  /** In a name: of the sector itself. */
  'ownSector',
] as const
export type PartPattern = (typeof PART_PATTERNS)[number]

/** A text begins with it. */
export const START_PATTERNS = [
  /** A picture's caption or credit. */
  'credit',
  /** An office over a region, elected. */
  'regionPresident',
  /** An office over a province, elected. */
  'provincePresident',
  /** An office over a commune, elected. */
  'communePresident',
] as const
export type StartPattern = (typeof START_PATTERNS)[number]

/** A text ends with it. */
export const END_PATTERNS = [
  /** Right before a date that is the end or the beginning of something that lasts. */
  'until',
  /** Right before a date since which something lasts. */
  'since',
  /** The ending of an adjective that may belong to a craft. */
  'craftAdjective',
] as const
export type EndPattern = (typeof END_PATTERNS)[number]

export type Pattern = WordPattern | PartPattern | StartPattern | EndPattern

/** `shape` is the source of a regular expression. */
type PatternRow = { readonly shape: string; readonly example: string }

/** `null` where the language has no such words. */
export type PatternTable = Readonly<Record<Pattern, PatternRow | null>>
