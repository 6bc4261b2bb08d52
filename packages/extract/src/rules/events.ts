import type { VisitKind, VisitStatus } from '@jawla/domain'
import type { EventNoun } from '../languages/language.ts'
import { fits } from '../lexicon/patterns.ts'
import { type Article, findTag, type Span } from '../text/article.ts'
import { hasMarker, type SentenceView, type Trigger, taggedIn } from './sentence-view.ts'

/** A sentence that tells of an official activity. */
export type EventSentence = {
  readonly view: SentenceView
  readonly trigger: Trigger
  readonly kind: VisitKind
  readonly status: VisitStatus
  readonly rule: string
  /** An official who spoke there told of it: the day of saying is the day of the visit. */
  readonly spoken?: true
}

const KIND_OF_NOUN: Readonly<Record<Exclude<EventNoun, 'opening' | 'launch' | 'certificate'>, VisitKind>> = {
  visit: 'field_visit',
  ceremony: 'ceremony',
  fair: 'fair',
  meeting: 'meeting',
  foundation: 'inauguration',
  signing: 'meeting',
}

/** How far after a verb its object is looked for, in words. */
const REACH = 14

/** The activity that a sentence tells of, or null where it tells of none. */
export function eventIn(
  article: Article,
  view: SentenceView,
  options: { occasions: boolean; asides?: boolean },
): EventSentence | null {
  // المعرض الذي كان من المزمع أن يفتتحه العامل تقرر إرجاؤه: what is called off is told in the clause.
  const own = view.triggers.filter((trigger) => !trigger.aside || options.asides || hasMarker(view, 'cancelled'))
  const proper = own.filter((trigger) => !isOccasion(article, view, trigger))
  const event = firstEvent(view, options.occasions ? own : proper)
  return event && withLaunched(article, event)
}

/** Words between a word of launching and the facility that is launched. */
const LAUNCHED_WITHIN = 8

/** A launch is of a facility where one is named right after it; anything else is launched at a meeting. */
function withLaunched(article: Article, event: EventSentence): EventSentence {
  if (event.rule !== 'events.facility-launched') return event
  const { view } = event
  const trigger = view.triggers.find(({ event: noun, from }) => noun === 'launch' && from >= event.trigger.from)
  if (!trigger) return event
  const facility = taggedIn(article, view.sentence, 'facility').some(
    ({ from }) => from >= trigger.to && from - trigger.to <= LAUNCHED_WITHIN,
  )
  const meant = article.words
    .slice(trigger.to, Math.min(trigger.to + LAUNCHED_WITHIN, view.sentence.to))
    .some(({ text }) => fits('thatBuilding', text))
  return facility || meant ? event : { ...event, kind: 'meeting', rule: 'events.launched' }
}

function firstEvent(view: SentenceView, live: readonly Trigger[]): EventSentence | null {
  for (const trigger of live) {
    const kind = kindOf(view, trigger, live)
    const deed = kind?.rule === 'events.visit' ? deedAfter(view, trigger, live) : null
    if (deed) return deed
    if (kind) return { view, trigger, kind: kind.kind, status: statusOf(view, trigger, live), rule: kind.rule }
  }
  return null
}

/** `cap sur Biougra, où elle a inauguré la maison`: the journey was made for what was done at its end. */
function deedAfter(view: SentenceView, move: Trigger, live: readonly Trigger[]): EventSentence | null {
  for (const trigger of live) {
    if (trigger.from < move.to || !isDeed(view, trigger)) continue
    const kind = kindOf(view, trigger, live)
    if (kind) return { view, trigger, kind: kind.kind, status: statusOf(view, trigger, live), rule: kind.rule }
  }
  return null
}

/** A programme launched or an agreement signed was what the journey was for only where it is told as that: `حل بآسفي، حيث أعطى انطلاقة البرنامج`. */
function isDeed(view: SentenceView, { act, from }: Trigger): boolean {
  if (act === 'open' || act === 'found') return true
  if (act !== 'launch' && act !== 'sign') return false
  return view.markers.get('onArrival').some(({ to }) => to <= from && from - to <= 1)
}

type Kind = { kind: VisitKind; rule: string }

function kindOf(view: SentenceView, trigger: Trigger, all: readonly Trigger[]): Kind | null {
  if (trigger.act === 'accompany' || trigger.act === 'speak') return null
  if (trigger.act === null) return kindOfNoun(view, trigger, all)
  const after = all.filter(
    ({ from, event }) => event !== null && from >= trigger.to && view.steps(trigger.to, from) <= REACH,
  )
  const before = all.filter(
    ({ to, event }) => event !== null && to <= trigger.from && view.steps(to, trigger.from) <= REACH,
  )
  const object = after[0]?.event ?? null
  switch (trigger.act) {
    case 'visit': {
      const purpose = after.findIndex(({ event }) => event !== null && PURPOSES.has(event))
      if (purpose >= 0 && isPurpose(view, after[purpose])) return fromNoun(view, after.slice(purpose))
      return after.some(({ event, from }) => event === 'fair' && view.steps(trigger.to, from) <= 9) &&
        object !== 'visit'
        ? { kind: 'fair', rule: 'events.visit-to-a-fair' }
        : { kind: 'field_visit', rule: 'events.visit' }
    }
    case 'open': {
      // دشن المعهد، وافتتح بعده المعرض: what the next verb opens is no object of this one.
      const next = all.find(({ act, from, aside }) => act === 'open' && from > trigger.to && !aside)
      const own = after.find(({ from }) => !next || from < next.from)?.event
      return opened(own ?? before.at(-1)?.event ?? null)
    }
    case 'found':
      return { kind: 'inauguration', rule: 'events.first-stone' }
    case 'launch':
      return object === 'fair'
        ? { kind: 'fair', rule: 'events.fair-launched' }
        : { kind: 'meeting', rule: 'events.programme-launched' }
    case 'award':
      return [...after, ...before].some(({ event }) => event === 'certificate' || event === 'ceremony')
        ? { kind: 'ceremony', rule: 'events.certificates-handed' }
        : handsTools(view, trigger)
          ? { kind: 'ceremony', rule: 'events.tools-handed' }
          : null
    case 'honour':
      return { kind: 'ceremony', rule: 'events.people-honoured' }
    case 'sign':
      return [...after, ...before].some(({ event }) => event === 'signing')
        ? { kind: 'meeting', rule: 'events.signing' }
        : null
    case 'meet':
      return object === 'certificate'
        ? { kind: 'ceremony', rule: 'events.certificates-received' }
        : { kind: 'meeting', rule: 'events.meeting' }
    case 'lead':
    case 'host':
    case 'hold':
    case 'attend':
      return object && object !== 'certificate' ? fromNoun(view, after) : null
  }
}

/** Words between a verb of handing over and what is handed. */
const HANDED_WITHIN = 4

/** `سلم العامل 30 آلة خياطة`: given away in a ceremony, as certificates are. */
function handsTools(view: SentenceView, verb: Trigger): boolean {
  return view.markers
    .get('equipment')
    .some(({ from }) => from >= verb.to && view.steps(verb.to, from) <= HANDED_WITHIN && !verb.aside)
}

function kindOfNoun(view: SentenceView, trigger: Trigger, all: readonly Trigger[]): Kind | null {
  if (
    trigger.event === 'certificate' &&
    all.some(({ act, from }) => act === 'award' && from > trigger.from && view.steps(trigger.to, from) <= 2 * REACH)
  )
    return { kind: 'ceremony', rule: 'events.prizes-given' }
  if (!trigger.event) return null
  return fromNoun(
    view,
    all.filter(({ from, event }) => event !== null && from >= trigger.from),
  )
}

function opened(object: EventNoun | null): Kind {
  if (object === 'fair') return { kind: 'fair', rule: 'events.fair-opened' }
  if (object === 'meeting' || object === 'signing') return { kind: 'meeting', rule: 'events.meeting-opened' }
  if (object === 'ceremony' || object === 'certificate') return { kind: 'ceremony', rule: 'events.ceremony-opened' }
  return { kind: 'inauguration', rule: 'events.opened' }
}

function fromNoun(view: SentenceView, nouns: readonly Trigger[]): Kind | null {
  const [first, second] = nouns
  if (!first?.event) return null
  const near = second && second.from - first.to <= 4 ? second.event : null
  if (first.event === 'certificate') return null
  if (first.event === 'launch') return launched(view, first, near)
  if (first.event === 'opening') return opened(near ?? second?.event ?? null)
  if (first.event === 'ceremony' && near === 'signing') return { kind: 'meeting', rule: 'events.signing-ceremony' }
  if (first.event === 'ceremony' && near === 'opening') return opened(nouns[2]?.event ?? null)
  if (first.event === 'signing' && near === 'ceremony') return { kind: 'meeting', rule: 'events.signing' }
  if ((first.event === 'fair' && near === 'visit') || (first.event === 'visit' && near === 'fair'))
    return { kind: 'fair', rule: 'events.fair' }
  return { kind: KIND_OF_NOUN[first.event], rule: `events.${first.event}` }
}

/** What a visit may be made for. */
const PURPOSES: ReadonlySet<string> = new Set(['opening', 'launch', 'foundation', 'signing'])

/** `حلت بالجماعة لافتتاح المعرض`, `pour inaugurer`: the visit is made for it. */
function isPurpose(view: SentenceView, noun: Trigger | undefined): boolean {
  if (noun === undefined || view.triggers.some(({ act, from }) => act === 'speak' && from < noun.from)) return false
  // للإشراف على توقيع الاتفاقية
  return noun.clitic > 0 || view.markers.get('purpose').some(({ to }) => to <= noun.from && noun.from - to <= 1)
}

/** A programme, a course or a campaign is launched at a meeting; a fair is opened; what else begins is a facility. */
function launched(view: SentenceView, noun: Trigger, next: EventNoun | null): Kind {
  if (next === 'fair') return { kind: 'fair', rule: 'events.fair-launched' }
  const programme = view.markers.get('programNoun').some(({ from }) => from >= noun.to && from - noun.to <= 2)
  const campaign = view.markers.get('campaign').some(({ from }) => from >= noun.to && from - noun.to <= 2)
  if (programme || campaign || next === 'meeting') return { kind: 'meeting', rule: 'events.programme-launched' }
  return { kind: 'inauguration', rule: 'events.facility-launched' }
}

/** True for a noun or verb that only names the occasion: `على هامش المعرض`, `en marge d'une visite`. */
function isOccasion(article: Article, view: SentenceView, trigger: Trigger): boolean {
  return view.markers.get('sideline').some(({ from, to }) => {
    // احتفالا بعيد العرش: the word itself says that it is the occasion.
    if (from <= trigger.from && to >= trigger.to) return true
    if (to > trigger.from || trigger.from - to > 6) return false
    for (let at = to + 1; at <= trigger.from; at++) if ((article.words[at]?.gap ?? 0) > 0) return false
    return trigger.event !== null
  })
}

function statusOf(view: SentenceView, trigger: Trigger, live: readonly Trigger[]): VisitStatus {
  const near = (at: number): boolean => Math.abs(at - trigger.from) <= 12
  if (hasMarker(view, 'cancelled')) return 'cancelled'
  const verb =
    trigger.act !== null ? trigger : live.find(({ act, from }) => act !== null && act !== 'speak' && near(from))
  if (verb?.tense === 'future') return 'announced'
  const expected = view.markers.get('expected').some(({ from }) => near(from))
  if (expected && verb?.tense !== 'past') return 'announced'
  return 'held'
}

/** True for the signing of an agreement. */
export function isOfSigning({ rule }: EventSentence): boolean {
  return rule.startsWith('events.signing')
}

/** True where a sentence denies, recalls an earlier time, or belongs to parliament. */
export function tellsOfNoVisit(article: Article, view: SentenceView): boolean {
  if (hasMarker(view, 'denial') || isPluperfect(article, view)) return true
  if (isJustBefore(article, view)) return false
  const opening = (marker: 'recall' | 'earlier'): boolean =>
    view.markers
      .get(marker)
      .some((marked) => marked.from - view.sentence.from <= 8 && !isJustTold(article, view, marked))
  return opening('recall') || opening('earlier')
}

/** `وقد دشن العامل المركز`: at the start of a sentence it goes on with what is told; `كان قد دشن` had happened before. */
function isJustTold(article: Article, view: SentenceView, { from, clitic }: Span): boolean {
  return from === view.sentence.from && clitic > 0 && fits('already', article.words[from]?.text.slice(clitic))
}

/** `Avant la réunion, la ministre avait visité le complexe`: earlier on the same occasion. */
function isJustBefore(article: Article, view: SentenceView): boolean {
  const { from } = view.sentence
  if (!fits('justBefore', article.words[from]?.text)) return false
  return view.triggers.some(({ event, from: at }) => event !== null && at - from <= 3)
}

/** Words between `كان` and `قد` where a long subject stands between them. */
const PLUPERFECT_WITHIN = 12

/** `وكانت الوزيرة قد افتتحت، الأسبوع الماضي، المعرض`: what had happened before. */
function isPluperfect(article: Article, view: SentenceView): boolean {
  const { from, to } = view.sentence
  if (!fits('wasWord', article.words[from]?.text)) return false
  const subject = article.words.slice(from + 1, Math.min(to, from + PLUPERFECT_WITHIN))
  return subject.some(({ text }) => fits('already', text))
}

/** True where a sentence is what somebody says: what it tells of is hearsay until another sentence tells it. */
export function isStatement(article: Article, view: SentenceView): boolean {
  return startsWithStatement(article, view) && !hasMarker(view, 'cancelled')
}

function startsWithStatement(article: Article, view: SentenceView): boolean {
  for (let at = view.sentence.from; at < Math.min(view.sentence.from + 2, view.sentence.to); at++) {
    if (findTag(article, { at, kind: 'verb' }, ({ tag }) => tag.act === 'speak') !== null) return true
  }
  return false
}
