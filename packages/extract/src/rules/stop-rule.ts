import type { VisitKind } from '@jawla/domain'
import { hasAt } from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import { type Article, type Span, tagsFrom, tagsOf } from '../text/article.ts'
import { unbroken } from '../text/unbroken.ts'
import { GAP } from '../text/words.ts'
import type { FacilityMention } from './facilities.ts'
import { hasMarker, isListItem, isOfTheNation, type SentenceView } from './sentence-view.ts'

/** Types whose bare head noun says nothing: they need a name or a modifier. */
const NEEDS_MORE: ReadonlySet<string> = new Set([
  'other',
  'cooperative',
  'company',
  'association',
  'market',
  'training_centre',
  'fair',
  'institute',
  'craft_complex',
  'chamber',
])
/** Types that are of the sector whatever they are called. */
const OF_THE_SECTOR: ReadonlySet<string> = new Set([
  'craft_village',
  'women_centre',
  'sse_complex',
  'cooperative',
  'fair',
  'chamber',
  'institute',
  'museum',
  'project_site',
])

/** The sentences (by index) that tell of a visit itself, the first of them, and what kind of visit it is. */
export type StopScope = {
  readonly told: ReadonlySet<number>
  readonly firstTold: number
  readonly kind: VisitKind
}

/** The rule by which a facility that a sentence names is a stop of the visit, or null where it is none. */
export function ruleFor(
  article: Article,
  facility: FacilityMention,
  view: SentenceView,
  scope: StopScope,
): string | null {
  const told = scope.told.has(view.sentence.index)
  if (view.sentence.part === 'heading' && !told && isHeadedBy(facility, view, scope)) return 'stops.heading'
  if (view.sentence.part !== 'body' && !told) return null
  if (!isNamed(facility) || isAbroad(article, facility) || isCounted(article, facility)) return null
  if (isTold(article, facility, view) || isMaker(article, facility, view)) return null
  const sector = isOfTheSector(article, facility)
  if (!told) return sector && isGoneTo(article, facility, view, scope) ? 'stops.gone-to' : null
  const opened = scope.kind === 'inauguration' && hasMarker(view, 'sector') && isOpened(facility, view)
  if (!sector && !opened && !isVisitedOn(article, facility, { view, kind: scope.kind })) return null
  if (facility.type === 'administration' && scope.kind !== 'field_visit' && scope.kind !== 'inauguration') return null
  if (scope.kind === 'meeting' && facility.type !== 'fair' && !isPlaceOfMeeting(article, facility, view)) return null
  if (facility.type !== 'fair' && !isSeat(article, facility) && isAgreedOn(facility, view)) return null
  if (facility.type === 'fair' && isOccasion(article, facility, view)) return null
  return 'stops.in-a-sentence-of-the-visit'
}

/** A line that is only a facility's name, under a field visit: the next paragraph tells of it. */
function isHeadedBy(facility: FacilityMention, view: SentenceView, scope: StopScope): boolean {
  const { from, to, index } = view.sentence
  return (
    scope.kind === 'field_visit' &&
    facility.from === from &&
    to - facility.to <= 1 &&
    isNamed(facility) &&
    scope.firstTold < index
  )
}

/** `معرض باريس`: told about at home. */
function isAbroad(article: Article, { type, head, to }: FacilityMention): boolean {
  if (type !== 'fair') return false
  return tagsOf(article, head.to, 'foreign').some(
    ({ tag, clitic, to: end }) => !tag.adjective && clitic === 0 && end === to,
  )
}

/** More than a bare noun: `مركز التكوين في النسيج`, never `المركز`. */
export function isNamed(facility: FacilityMention): boolean {
  if (facility.head.tag.whole) return true
  const words = facility.head.to - facility.head.from
  if (!NEEDS_MORE.has(facility.type)) return facility.modifiers > 0 || words > 1 || facility.type === 'museum'
  if (facility.type === 'training_centre')
    return words + facility.modifiers > 2 || (words > 1 && facility.modifiers > 0)
  if (facility.type === 'craft_complex' && words > 1) return true
  if (facility.type === 'fair' && words > 2) return true
  if (facility.type === 'chamber' || facility.type === 'market') return words + facility.modifiers > 1
  return facility.modifiers > 0
}

export function isOfTheSector(article: Article, facility: FacilityMention): boolean {
  if (facility.head.tag.whole) return true
  if (facility.type === 'training_centre' && facility.head.to - facility.head.from > 1) return true
  if (OF_THE_SECTOR.has(facility.type)) return facility.type !== 'project_site' || sectorWords(article, facility)
  return sectorWords(article, facility) || hasQuote(article, facility)
}

function hasQuote(article: Article, span: Span): boolean {
  for (let at = span.from + 1; at < span.to; at++) if (article.words[at]?.opens) return true
  return false
}

function sectorWords(article: Article, span: Span): boolean {
  for (let at = span.from; at < Math.min(span.to + 1, article.words.length); at++) {
    const known = (article.tags[at] ?? []).some(
      ({ tag, to }) =>
        to <= span.to &&
        ((tag.kind === 'marker' && tag.marker === 'sector') ||
          (tag.kind === 'craft' && !tag.needsContext) ||
          (tag.kind === 'marker' && tag.marker === 'training' && at > span.from)),
    )
    if (known) return true
  }
  return false
}

/** `62 تعاونية محلية`: some of many, each without its name. */
function isCounted(article: Article, facility: FacilityMention): boolean {
  // Not in 2024 دار الصانعة: a year.
  const number = /^\d{1,3}$/.test(article.words[facility.from - 1]?.text ?? '')
  return number && facility.clitic === 0 && article.words[facility.from]?.gap === GAP.none
}

/** Words of a list of a facility's parts. */
const LONGEST_LIST = 24

/** `le Complexe d'artisanat : 33 ateliers et une salle d'exposition`: behind a colon, what the facility before it is made of. */
function isListedAsPart(article: Article, facility: FacilityMention, view: SentenceView): boolean {
  const { level } = article.text
  const first = Math.max(view.sentence.from, facility.from - LONGEST_LIST)
  for (let at = facility.from; at > first; at--) {
    const [word, before] = [article.words[at], article.words[at - 1]]
    // A colon is a gap: between most words there is none to look through.
    if (!word || !before || word.gap === GAP.none || !level.slice(before.end, word.start).includes(':')) continue
    return /^\d/.test(word.text)
  }
  return false
}

/** `عضو غرفة الصناعة التقليدية`, `membre de la chambre`: what somebody belongs to. */
function isMembership(article: Article, facility: FacilityMention): boolean {
  return [1, 2, 3].some((back) => {
    const at = facility.from - back
    if (!fits('memberWord', article.words[at]?.text) || !unbroken(article, at + 1, facility.from)) return false
    return back === 1 || fits('frenchLink', article.words[facility.from - 1]?.text)
  })
}

/** In a relative clause, after words of containing or building, a facility is told about, not visited. */
function isTold(article: Article, facility: FacilityMention, view: SentenceView): boolean {
  const before = (marker: 'relative' | 'contains' | 'earlier'): Span | undefined =>
    view.markers.get(marker).findLast(({ to }) => to <= facility.from)
  const word = article.words[facility.from - 1]?.text
  // الكائن بمجمع الصناعة التقليدية: where it stands.
  if (fits('standing', word) && facility.clitic > 0) return true
  if (isMembership(article, facility) || fits('stand', word) || isListedAsPart(article, facility, view)) return true
  const relative = before('relative')
  const going = view.triggers.some(
    ({ act, aside, from }) =>
      act === 'visit' && !aside && relative !== undefined && from >= relative.to && from < facility.from,
  )
  if (
    relative &&
    !going &&
    !isOneOfThose(article, relative, view) &&
    !isAtWord(article, facility) &&
    facility.from - relative.to <= 4 &&
    unbroken(article, relative.from + 1, facility.from)
  )
    return true
  // La place abrite le salon: a fair is held there, not part of it.
  const contains = facility.type === 'fair' ? undefined : before('contains')
  const latin = article.words[facility.from - 1]
  const joined =
    latin !== undefined && (latin.gap === GAP.comma || fits('andWord', article.words[facility.from - 2]?.text))
  const listed = joined && !latin.arabic && fits('articleWord', latin.text)
  if (listed) return false
  return (
    contains !== undefined &&
    !view.triggers.some(
      ({ act, event, from }) =>
        ((act !== null && act !== 'speak') || event === 'visit' || event === 'opening' || event === 'foundation') &&
        from > contains.from &&
        from < facility.from,
    )
  )
}

/** `a visité plusieurs sites, dont la colline des potiers`: some of what was visited, where no facility was named that it could be part of. */
function isOneOfThose(article: Article, relative: Span, view: SentenceView): boolean {
  if (!fits('including', article.words[relative.from]?.text)) return false
  const visit = view.triggers.findLast(({ act, to }) => act === 'visit' && to <= relative.from)
  return visit !== undefined && tagsFrom(article, { from: visit.to, to: relative.from }, 'facility').length === 0
}

const GOING: ReadonlySet<string> = new Set(['visit', 'open', 'found', 'host'])

/** An association or chamber after a word of partnership made it, and was not visited. */
function isMaker(article: Article, facility: FacilityMention, view: SentenceView): boolean {
  if (isSeat(article, facility)) return false
  const own =
    ['association', 'chamber', 'administration'].includes(facility.type) ||
    tagsOf(article, facility.from, 'partner').length > 0 ||
    (facility.type === 'cooperative' && isOrganiser(article, facility, view))
  if (!own) return false
  const visited = view.triggers.some(
    ({ act, event, to }) =>
      ((act !== null && GOING.has(act)) || event === 'opening') &&
      to <= facility.from &&
      view.steps(to, facility.from) <= 8,
  )
  return !visited
}

/** `organisée par l'Union des coopératives`, unlike `reçu par la coopérative` */
function isOrganiser(article: Article, facility: FacilityMention, view: SentenceView): boolean {
  const by = [1, 2].map((back) => facility.from - back).find((at) => fits('passiveBy', article.words[at]?.text))
  return by !== undefined && view.triggers.some(({ act, to }) => act === 'hold' && to === by)
}

/** A meeting is a stop of the facility that it was held at, led through or hosted by. */
function isPlaceOfMeeting(article: Article, facility: FacilityMention, view: SentenceView): boolean {
  return isAt(article, facility) || isVisited(facility, view) || isHost(article, facility, view)
}

/** `دورة تكوينية احتضنها مجمع الصناعة التقليدية`: the verb stands right before it, with what it hosted in one word. */
function isHost(article: Article, facility: FacilityMention, view: SentenceView): boolean {
  return (
    article.words[facility.from]?.arabic === true &&
    view.triggers.some(({ act, to }) => act === 'host' && to === facility.from)
  )
}

/** `مقر الغرفة`, `siège de la chambre`: a body's house, not the body. */
function isSeat(article: Article, facility: FacilityMention): boolean {
  return fits('seatOf', article.words[facility.from]?.text.slice(facility.clitic))
}

/** Words between a verb of opening and what is opened. */
const OPENED_WITHIN = 3

/** `دشن العامل قيسارية الطرافين لفائدة الصناع`: the one thing that is opened, in a sentence of the sector. */
function isOpened(facility: FacilityMention, view: SentenceView): boolean {
  return view.triggers.some(
    ({ act, event, to, aside }) =>
      (act === 'open' || event === 'opening') &&
      !aside &&
      to <= facility.from &&
      view.steps(to, facility.from) <= OPENED_WITHIN,
  )
}

/** A direct goal of a verb of visiting. */
function isVisited(facility: FacilityMention, view: SentenceView): boolean {
  return view.triggers.some(
    ({ act, event, to, aside }) => (act === 'visit' || event === 'visit') && !aside && to <= facility.from,
  )
}

/** A facility of no sector counts where the visit led to it, or where the delegation of an opening went on to it, built or in building. */
function isVisitedOn(
  article: Article,
  facility: FacilityMention,
  scope: { view: SentenceView; kind: VisitKind },
): boolean {
  const { view, kind } = scope
  if (kind === 'field_visit') return isVisited(facility, view)
  return (
    kind === 'inauguration' &&
    (facility.type === 'project_site' || sellsCrafts(article, facility)) &&
    view.triggers.some(({ act, to, aside }) => act === 'visit' && !aside && to <= facility.from)
  )
}

/** `espace d'exposition et de vente`: built for what artisans make, unlike a market. */
function sellsCrafts(article: Article, { type, from, to }: FacilityMention): boolean {
  return type === 'market' && article.words.slice(from, to).some(({ text }) => fits('salesWord', text))
}

function isGoneTo(article: Article, facility: FacilityMention, view: SentenceView, scope: StopScope): boolean {
  if (isOfTheNation(article, view) || hasMarker(view, 'statement')) return false
  if (view.triggers.some(({ act, from }) => act === 'speak' && from < facility.from)) return false
  const item = isListItem(article, view)
  if (item) return scope.told.has(view.sentence.index - 1) || isListItemAfterTold(view, scope)
  return isAt(article, facility) && view.sentence.index - scope.firstTold <= 3
}

/** `الاختبارات التي يجتازها مهنيون داخل المعهد`: inside it, said with a word of its own. */
function isAtWord(article: Article, facility: FacilityMention): boolean {
  return facility.clitic === 0 && isAt(article, facility)
}

/** `بمقر الغرفة`, `au siège de la chambre`, `au sein du complexe`. */
function isAt(article: Article, facility: FacilityMention): boolean {
  if (facility.clitic > 0 && hasAt(article.words[facility.from]?.text ?? '')) return true
  for (let back = 1; back <= 3; back++) {
    const markers = tagsOf(article, facility.from - back, 'marker')
    if (markers.some(({ tag, to }) => to === facility.from && tag.marker === 'at')) return true
  }
  return false
}

function isListItemAfterTold(view: SentenceView, scope: StopScope): boolean {
  for (let back = 1; back <= 8; back++) if (scope.told.has(view.sentence.index - back)) return true
  return false
}

/** After the words of signing come what the agreement is about; before them, where it was signed. */
function isAgreedOn(facility: FacilityMention, view: SentenceView): boolean {
  const signing = view.triggers.find(({ act, event }) => act === 'sign' || event === 'signing')
  if (!signing || signing.from > facility.from) return false
  return !view.triggers.some(
    ({ act, from }) => act !== null && GOING.has(act) && from > signing.from && from < facility.from,
  )
}

/** `على هامش المعرض`, `ضمن فعاليات المهرجان`: the occasion of the visit, no stop of it. */
function isOccasion(article: Article, facility: FacilityMention, view: SentenceView): boolean {
  return view.markers
    .get('sideline')
    .some(({ to }) => to <= facility.from && facility.from - to <= 6 && unbroken(article, to + 1, facility.from))
}
