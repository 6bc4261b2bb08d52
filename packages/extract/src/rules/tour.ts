import { type Article, type Sentence, startingIn } from '../text/article.ts'
import { itemsIn, type Range } from '../text/range.ts'
import type { EventSentence } from './events.ts'
import type { PlaceMention } from './places.ts'
import type { Trigger } from './sentence-view.ts'

/** The part of a report that tells of one visit. */
export type Leg = {
  readonly events: readonly EventSentence[]
  /** The sentences (by index), words and levelled offsets that belong to it. */
  readonly sentences: Range
  readonly words: Range
  readonly offsets: Range
}

const MOVES: ReadonlySet<string> = new Set(['visit', 'open', 'found'])
/** Words between a verb of visiting and the town it leads to, names and offices not counted. */
const REACH = 12

/** Cuts a tour where it passes into another province: two provinces are two visits. */
export function cutTour(article: Article, events: readonly EventSentence[], places: readonly PlaceMention[]): Leg[] {
  const first = cutsOf(events, places)
  const summed = isSummary(events, places, first)
  const told = summed ? events.slice(1) : events
  const cuts = summed ? cutsOf(told, places) : first
  const before = provinceBefore(article, told, { places, cut: cuts[0] ?? null })
  if (before) cuts.unshift(before)
  if (cuts.length < 2) return [wholeLeg(events)]
  const telling = new Set(events.map(({ view }) => view.sentence))
  for (const [index, cut] of cuts.entries()) if (index > 0) startEarlier(article, cut, { telling, places })
  return cuts.map(({ sentence, word }, index) => {
    const next = cuts[index + 1]
    const [fromSentence, fromWord] = index === 0 ? [0, 0] : [sentence, word]
    const [toSentence, toWord] = next
      ? [next.sentence, next.word]
      : [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    const sentences = { from: fromSentence, to: toSentence }
    const start = article.words[fromWord]?.start ?? 0
    const end = article.words[toWord]?.start ?? Number.POSITIVE_INFINITY
    return {
      events: itemsIn(told, sentences, ({ view }) => view.sentence.index),
      sentences,
      words: { from: fromWord, to: toWord },
      offsets: { from: index === 0 ? 0 : start, to: end },
    }
  })
}

function cutsOf(events: readonly EventSentence[], places: readonly PlaceMention[]): Cut[] {
  const cuts: Cut[] = []
  for (const event of events) {
    const { sentence } = event.view
    const province = townOf(event, places)?.place.province
    if (!province || cuts.some((cut) => cut.province === province)) continue
    cuts.push({ sentence: sentence.index, word: sentence.from, province })
  }
  return cuts
}

/** `أنهت الوزيرة بزاكورة جولة قادتها إلى تنغير`: an opening that names the towns of the tour; each comes again in its turn. */
function isSummary(events: readonly EventSentence[], places: readonly PlaceMention[], cuts: readonly Cut[]): boolean {
  const [first, second] = cuts
  const opening = events[0]?.view.sentence
  if (!first || !second || !opening || first.sentence !== opening.index) return false
  const named = startingIn(places, opening.from, opening.to)
  if (!named.some(({ place, inTitle }) => place.province === second.province && !inTitle)) return false
  return events.some(
    (event) => event.view.sentence.index > second.sentence && townOf(event, places)?.place.province === first.province,
  )
}

type Cut = { sentence: number; word: number; province: string }

/**
 * The tour's first leg where none of its verbs names its town: `قرية الخناجر بضواحي قلعة مكونة` before `حلت بإقليم زاكورة`.
 * The sentences before the first cut must tell of an activity of their own and of places of one other province.
 */
function provinceBefore(
  article: Article,
  events: readonly EventSentence[],
  scope: { places: readonly PlaceMention[]; cut: Cut | null },
): Cut | null {
  const { places, cut } = scope
  const [first] = events
  if (!cut || !first || first.view.sentence.index >= cut.sentence) return null
  const told = events.filter(({ view, kind }) => view.sentence.index < cut.sentence && kind === 'field_visit')
  const own = told.filter(
    ({ trigger, rule }) => trigger.act === 'visit' || (trigger.act === 'lead' && rule === 'events.visit'),
  )
  if (own.length === 0) return null
  const named = startingIn(places, first.view.sentence.from, cut.word).filter(
    ({ place, located, inTitle }) => place.level === 'town' && place.province !== null && located && !inTitle,
  )
  const others = new Set(named.map(({ place }) => place.province).filter((province) => province !== cut.province))
  const [province] = others
  if (others.size !== 1 || !province) return null
  const start = article.sentences.find(({ from }) => from === first.view.sentence.from)
  return start ? { sentence: start.index, word: start.from, province } : null
}

/** `Mardi, changement de décor à Zagora. Mme la ministre a visité …`: the sentence before names the leg's province and tells of no visit itself. */
function startEarlier(
  article: Article,
  cut: Cut,
  scope: { telling: ReadonlySet<Sentence>; places: readonly PlaceMention[] },
): void {
  const [before, first] = [article.sentences[cut.sentence - 1], article.sentences[cut.sentence]]
  if (!before || !first || before.part !== first.part || before.paragraph !== first.paragraph) return
  if (scope.telling.has(before)) return
  const named = startingIn(scope.places, before.from, before.to).filter(
    ({ place, located, inTitle }) => place.province !== null && located && !inTitle,
  )
  if (named.length === 0 || named.some(({ place }) => place.province !== cut.province)) return
  cut.sentence = before.index
  cut.word = before.from
}

function wholeLeg(events: readonly EventSentence[]): Leg {
  const whole = { from: 0, to: Number.POSITIVE_INFINITY }
  return { events, sentences: whole, words: whole, offsets: whole }
}

/** The word that says where the delegation goes: `زارت`, and the tour itself of `قامت بجولة`. */
function moveOf({ trigger, view, rule }: EventSentence): Trigger | null {
  if (trigger.event === 'visit' || (trigger.act !== null && MOVES.has(trigger.act))) return trigger
  if (trigger.act !== 'lead' || rule !== 'events.visit') return null
  return view.triggers.find(({ event, from }) => event === 'visit' && from >= trigger.to) ?? null
}

function townOf(event: EventSentence, places: readonly PlaceMention[]): PlaceMention | null {
  const { view } = event
  const trigger = moveOf(event)
  if (!trigger) return null
  const near = startingIn(places, view.sentence.from, view.sentence.to).filter(
    ({ from, place, located, inTitle, noun }) =>
      (place.level === 'town' || (place.level === 'province' && noun === 'province')) &&
      located &&
      !inTitle &&
      view.steps(trigger.to, from) <= REACH &&
      view.steps(from, trigger.from) <= REACH,
  )
  return near.length > 2 ? null : (near[0] ?? null)
}
