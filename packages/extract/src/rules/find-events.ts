import type { Article } from '../text/article.ts'
import { GAP } from '../text/words.ts'
import { type EventSentence, eventIn, isStatement, tellsOfNoVisit } from './events.ts'
import { graduationIn } from './graduation.ts'
import type { PlacedMention } from './participants.ts'
import { hasMarker, type SentenceView, type Trigger } from './sentence-view.ts'

/** The sentences that tell of an activity: of the body first, else of the headings, else of what officials say of it. */
export function findEvents(
  article: Article,
  views: readonly SentenceView[],
  scope: { placed: readonly PlacedMention[]; anchored: (view: SentenceView) => boolean },
): { events: EventSentence[]; placed: readonly PlacedMention[] } {
  const { placed } = scope
  const live = views.filter((view) => !tellsOfNoVisit(article, view))
  const body = live.filter(({ sentence }) => sentence.part === 'body')
  const eventsOf = (some: readonly SentenceView[]): EventSentence[] => {
    const proper = some.flatMap((view) => eventIn(article, view, { occasions: false }) ?? [])
    return proper.length > 0 ? proper : some.flatMap((view) => eventIn(article, view, { occasions: true }) ?? [])
  }
  const strong = eventsOf(body.filter((view) => !isStatement(article, view)))
  const takesPart = placed.some(({ part }) => part === 'takes_part')
  const said = saidEvent(article, body, placed)
  const [first] = strong
  const saidFirst = said !== null && first !== undefined && said.event.view.sentence.index <= first.view.sentence.index
  if (first && takesPart && !(saidFirst && said.event.view !== said.speaker)) return { events: strong, placed }
  if (said) {
    const others = strong.filter(({ view }) => view !== said.event.view)
    const events = [said.event, ...others].sort((a, b) => a.view.sentence.index - b.view.sentence.index)
    return { events, placed: said.placed }
  }
  if (!takesPart) {
    const aside = asideEvent(article, body, scope)
    if (aside) return aside
    const named = ofDelegation(strong, body, placed)
    if (named) return { events: strong, placed: named }
  }
  const headings = eventsOf(live.filter(({ sentence }) => sentence.part === 'heading'))
  if (strong.length > 0 || headings.length > 0) return { events: strong.length > 0 ? strong : headings, placed }
  const attended = takesPart ? attendedEvent(body, live) : []
  return attended.length > 0 ? { events: attended, placed } : (unnamedEvent(body, scope) ?? { events: [], placed })
}

/**
 * An official, a day and a town in the opening sentence, and no word that we know for what was done there:
 * `Ce mercredi, à Benguerir, la ministre a mis en route la quatrième tranche du programme`.
 */
function unnamedEvent(
  body: readonly SentenceView[],
  scope: { placed: readonly PlacedMention[]; anchored: (view: SentenceView) => boolean },
): { events: EventSentence[]; placed: readonly PlacedMention[] } | null {
  const [view] = body
  if (!view || !scope.anchored(view) || view.triggers.some(({ act }) => act === 'speak')) return null
  const official = scope.placed.find(
    (mention) => mention.view === view && mention.role !== null && mention.why === 'participants.none',
  )
  if (!official) return null
  const { from, to } = official
  const trigger: Trigger = { from, to, clitic: 0, act: null, event: null, tense: null, aside: false }
  const event: EventSentence = {
    view,
    trigger,
    kind: 'meeting',
    status: 'held',
    rule: 'events.official-on-a-day-in-a-town',
  }
  return { events: [event], placed: takingPart(scope.placed, [official], 'participants.on-the-spot') }
}

/** A sentence that only says who came: `وحضر رئيس الغرفة والمدير الجهوي`. What they came to, another sentence says. */
function attendedEvent(body: readonly SentenceView[], all: readonly SentenceView[]): EventSentence[] {
  for (const view of body) {
    const trigger = view.triggers.find(({ act, aside }) => act !== null && ATTENDING.has(act) && !aside)
    if (!trigger) continue
    const graduated = all.some((other) => graduationIn(other).length > 0)
    const event: EventSentence = {
      view,
      trigger,
      kind: graduated ? 'ceremony' : 'meeting',
      status: 'held',
      rule: 'events.attended',
    }
    const first = body[0]
    return first && first !== view ? [{ ...event, view: first }, event] : [event]
  }
  return []
}

const ATTENDING: ReadonlySet<string> = new Set(['attend', 'lead', 'accompany'])

/** Occasions on which an official who speaks has come. */
const ON_THE_SPOT: ReadonlySet<string> = new Set(['opening', 'ceremony', 'visit', 'meeting', 'signing', 'launch'])

/** An official who speaks on the spot: "a estimé, mardi à Agadir, la ministre, en marge d'une conférence". */
function saidEvent(
  article: Article,
  body: readonly SentenceView[],
  placed: readonly PlacedMention[],
): { event: EventSentence; speaker: SentenceView; placed: PlacedMention[] } | null {
  for (const view of body.slice(0, 5)) {
    const speaker = placed.find(
      (mention) =>
        mention.view === view && mention.part === 'speaks' && (mention.role !== null || mention.official !== null),
    )
    if (!speaker) continue
    const own = eventIn(article, view, { occasions: true })
    const event = own && isOnTheSpot(own.view) ? own : (occasionAfter(article, body, view) ?? own)
    const audience = view.markers.get('audience')[0]
    const trigger = event?.trigger ?? view.triggers.find(({ act }) => act === 'speak')
    if (!trigger || (!audience && (!event || !isOnTheSpot(event.view)))) continue
    const found: EventSentence = event
      ? { ...event, spoken: true }
      : {
          view,
          trigger,
          kind: 'meeting',
          status: 'held',
          rule: 'events.spoke-before-an-audience',
        }
    return { event: found, speaker: view, placed: takingPart(placed, [speaker], 'participants.spoke-on-the-spot') }
  }
  return null
}

/** `a estimé, mardi à Agadir, la ministre. Elle parlait en marge d'une conférence`: the next sentence names the occasion. */
function occasionAfter(article: Article, body: readonly SentenceView[], view: SentenceView): EventSentence | null {
  const next = body[body.indexOf(view) + 1]
  if (!next || !(hasMarker(next, 'sideline') || hasMarker(next, 'statement') || speaksOn(next))) return null
  const event = eventIn(article, next, { occasions: true })
  return event && isOnTheSpot(next) ? event : null
}

/** `«…», a-t-il indiqué lors d'une visite du salon`: the same speaker goes on, and a word says where. */
function speaksOn(view: SentenceView): boolean {
  return view.triggers.some(({ act, event, to, aside }) => {
    const said = view.triggers.find((other) => other.act === 'speak' && other.to <= to)
    return act === null && event === 'visit' && !aside && said !== undefined && to - said.to <= SAID_WITHIN
  })
}

/** Words between a verb of saying and the visit during which it was said. */
const SAID_WITHIN = 5

function isOnTheSpot(view: SentenceView): boolean {
  return view.triggers.some(({ event, act, from }) => {
    if (event !== null && ON_THE_SPOT.has(event)) return true
    return act === 'open' && view.markers.get('speech').some((speech) => speech.from > from)
  })
}

/** Words between a verb and the official who did it. */
const DOER_WITHIN = 4

/**
 * Where nothing else tells who came, the opening's relative clause may: `على وقع المعرض، الذي أشرف على افتتاحه والي الجهة`,
 * `le marché que le wali a inauguré mercredi`.
 */
function asideEvent(
  article: Article,
  body: readonly SentenceView[],
  scope: { placed: readonly PlacedMention[]; anchored: (view: SentenceView) => boolean },
): { events: EventSentence[]; placed: readonly PlacedMention[] } | null {
  const { placed, anchored } = scope
  for (const view of body.slice(0, 2)) {
    const deeds = view.triggers.filter(({ act }) => act !== null && act !== 'speak')
    const doer = placed.find(
      (mention) =>
        mention.view === view &&
        mention.role !== null &&
        (mention.role !== 'king_or_royal' || anchored(view)) &&
        mention.part === 'named' &&
        mention.why !== 'participants.absent' &&
        deeds.some(({ from, to }) => within(to, mention.from) || within(mention.to, from)),
    )
    const event = doer ? eventIn(article, view, { occasions: true, asides: true }) : null
    if (!doer || !event) continue
    const doers = [doer, ...listedAfter(article, placed, doer)]
    return { events: [event], placed: takingPart(placed, doers, 'participants.in-the-clause') }
  }
  return null
}

/** `une délégation de ministres a visité la foire. « … », a souligné la ministre`: those who speak there are whom nobody names before. */
function ofDelegation(
  events: readonly EventSentence[],
  body: readonly SentenceView[],
  placed: readonly PlacedMention[],
): readonly PlacedMention[] | null {
  if (!events.some(({ view }) => hasMarker(view, 'delegation'))) return null
  const told = new Set(body)
  const speakers = placed.filter(
    ({ part, role, name, view }) => part === 'speaks' && role !== null && name && told.has(view),
  )
  return speakers.length > 0 ? takingPart(placed, speakers, 'participants.of-the-delegation') : null
}

/** Words between two of those who did it together: `et le`, `، و`. */
const NEXT_WITHIN = 2

/** `que sont venus inaugurer le gouverneur, M. A., et le président de la Chambre, M. B.`: the others of the same list. */
function listedAfter(article: Article, placed: readonly PlacedMention[], doer: PlacedMention): PlacedMention[] {
  const listed: PlacedMention[] = []
  let end = doer.to
  for (const mention of placed) {
    if (mention.view !== doer.view || mention.from < end) continue
    if (mention.from - end > NEXT_WITHIN || mention.part !== 'named' || isStop(article, end, mention.from)) break
    listed.push(mention)
    end = mention.to
  }
  return listed
}

function isStop(article: Article, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if ((article.words[at]?.gap ?? GAP.line) >= GAP.stop) return true
  return false
}

/** All mentions, with some of them as participants. */
function takingPart(placed: readonly PlacedMention[], some: readonly PlacedMention[], why: string): PlacedMention[] {
  const taking = new Set(some)
  return placed.map((mention) => (taking.has(mention) ? { ...mention, part: 'takes_part', why } : mention))
}

function within(from: number, to: number): boolean {
  return to >= from && to - from <= DOER_WITHIN
}
