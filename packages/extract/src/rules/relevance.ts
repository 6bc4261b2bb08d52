import { type Article, findTag, startingIn, tagAt } from '../text/article.ts'
import type { WordSet } from '../text/word-set.ts'
import { GAP } from '../text/words.ts'
import { type EventSentence, tellsOfNoVisit } from './events.ts'
import type { PlaceMention } from './places.ts'
import { hasMarker, type SentenceView, taggedIn } from './sentence-view.ts'

/** Why a report tells of no visit, or null where it may. */
export function noVisitBecause(
  article: Article,
  views: readonly SentenceView[],
  scope: {
    events: readonly EventSentence[]
    places: readonly PlaceMention[]
    names: WordSet
    dated: (view: SentenceView) => boolean
  },
): string | null {
  const body = views.filter(({ sentence }) => sentence.part === 'body')
  const opening = views
    .filter(({ sentence }) => sentence.part === 'heading')
    .slice(0, 2)
    .concat(body.slice(0, 2))
  if (opening.some((view) => hasMarker(view, 'denial'))) return 'relevance.denied'
  if (opening.some((view) => hasMarker(view, 'elsewhere'))) return 'relevance.parliament-or-interview'
  if (views.some((view) => hasMarker(view, 'opinion'))) return 'relevance.opinion'
  if (opening.some((view) => isAsked(article, view)) && !scope.events.some(({ view }) => scope.dated(view)))
    return 'relevance.asks'
  const ofTheSector = views.filter(
    (view) => !tellsOfNoVisit(article, view) && (hasMarker(view, 'sector') || hasSectorThing(article, view)),
  )
  const near = new Set([...opening, ...scope.events.map(({ view }) => view)])
  // One sentence that mentions artisans, far from what is told, does not make a road or a school the sector's.
  if (ofTheSector.length < 2 && !ofTheSector.some((view) => near.has(view))) return 'relevance.other-sector'
  if (!isMoroccan(article, views, scope.places)) return 'relevance.nothing-moroccan'
  if (isForeign(article, views, scope)) return 'relevance.foreign'
  if (isDatedAbroad(article, body[0] ?? null)) return 'relevance.dateline-abroad'
  return null
}

/** `أين اختفت الوزيرة؟`: who opens with a question argues, unless it tells of something on a day. */
function isAsked(article: Article, { sentence }: SentenceView): boolean {
  const end = article.words[sentence.to - 1]?.end
  return end !== undefined && /^[\s»"”)]*[؟?]/u.test(article.text.level.slice(end, end + 4))
}

/** Some word of the report belongs to Morocco: a place, a person or body that is known, the dirham. */
function isMoroccan(article: Article, views: readonly SentenceView[], places: readonly PlaceMention[]): boolean {
  if (places.length > 0) return true
  return views.some(
    (view) =>
      hasMarker(view, 'home') ||
      taggedIn(article, view.sentence, 'person').length > 0 ||
      taggedIn(article, view.sentence, 'partner').some(({ tag }) => !ABROAD.has(tag.organisation.kind)),
  )
}

const ABROAD: ReadonlySet<string> = new Set([
  'international',
  'foreign_agency',
  'bank',
  'company',
  'news_agency',
  'local_government',
  'sector_ministry',
  'government',
])

/** The opening and the sentences of the event name a place abroad and none in Morocco. */
function isForeign(
  article: Article,
  views: readonly SentenceView[],
  scope: { events: readonly EventSentence[]; places: readonly PlaceMention[]; names: WordSet },
): boolean {
  const headings = views.filter(({ sentence }) => sentence.part === 'heading' && sentence.index < 4).slice(0, 2)
  const first = views.filter(({ sentence }) => sentence.part === 'body').slice(0, 1)
  const near = new Set([...headings, ...first, ...scope.events.slice(0, 1).map(({ view }) => view)])
  const abroad = weigh(near, (view) => foreignIn(article, view, scope.names))
  const home = weigh(near, (view) => homeIn(article, scope.places, view))
  return abroad > 0 && home === 0
}

/** `Nairobi — …`, `باريس – …`: what the report tells of was seen there. */
function isDatedAbroad(article: Article, first: SentenceView | null): boolean {
  if (!first) return false
  const [place] = taggedIn(article, first.sentence, 'foreign')
  return (
    place !== undefined &&
    place.from === first.sentence.from &&
    !place.tag.adjective &&
    (article.words[place.to]?.gap ?? GAP.none) >= GAP.comma
  )
}

const SECTOR_HOUSES: ReadonlySet<string> = new Set([
  'women_centre',
  'craft_village',
  'sse_complex',
  'craft_complex',
  'cooperative',
])

function hasSectorThing(article: Article, view: SentenceView): boolean {
  return (
    taggedIn(article, view.sentence, 'facility').some(
      ({ tag, from, to }) => SECTOR_HOUSES.has(tag.type) && to - from > 1,
    ) ||
    taggedIn(article, view.sentence, 'craft').some(
      ({ tag, from }) =>
        tag.craft.family !== 'services' && !hasMarker(view, 'renown') && (!tag.needsContext || taughtAt(article, from)),
    )
  )
}

/** Words between a house of teaching and the craft that it teaches: `مركز للتكوين في النسيج`. */
const TAUGHT_WITHIN = 3

function taughtAt(article: Article, craft: number): boolean {
  for (let at = craft - 1; at >= craft - TAUGHT_WITHIN; at--) {
    if ((article.words[at + 1]?.gap ?? GAP.line) !== GAP.none) return false
    if (findTag(article, { at, kind: 'facility' }, ({ tag, to }) => TEACHING.has(tag.type) && to <= craft) !== null)
      return true
  }
  return false
}

const TEACHING: ReadonlySet<string> = new Set(['training_centre', 'institute', 'cooperative', 'women_centre'])

function weigh(views: ReadonlySet<SentenceView>, count: (view: SentenceView) => number): number {
  return [...views].reduce((sum, view) => sum + count(view), 0)
}

function foreignIn(article: Article, view: SentenceView, names: WordSet): number {
  return (
    taggedIn(article, view.sentence, 'foreign').filter(({ from }) => !names.has(from)).length +
    view.markers.get('foreign').length
  )
}

function homeIn(article: Article, places: readonly PlaceMention[], view: SentenceView): number {
  return startingIn(places, view.sentence.from, view.sentence.to).filter(
    ({ inTitle, from, noun }) => (!inTitle || noun === 'province') && !isOfABody(article, from),
  ).length
}

/** `l'exposition de la Chambre de l'artisanat de la région de Rabat`, held in Nairobi: where a body sits is not where it goes. */
function isOfABody(article: Article, place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - 8); at--) {
    if (tagAt(article, at, 'partner') || tagAt(article, at, 'organisation')) return true
    if ((article.words[at + 1]?.gap ?? GAP.line) > GAP.none) return false
  }
  return false
}
