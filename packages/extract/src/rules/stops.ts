import type { ReadStop, VisitKind } from '@jawla/domain'
import { hasAnd, hasArticle, withoutArticle } from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import { type Article, evidenceOf, type Span } from '../text/article.ts'
import { GAP } from '../text/words.ts'
import type { FacilityMention } from './facilities.ts'
import type { SentenceView } from './sentence-view.ts'
import { isNamed, isOfTheSector, ruleFor } from './stop-rule.ts'

type FoundStop = {
  readonly stop: ReadStop
  readonly rule: string
  readonly words: readonly string[]
  readonly span: Span
}

/** More than any tour makes; bounds the work on a hostile text. */
const MOST_STOPS = 100

/** The facilities of a visit, in order: those that its sentences name, each once. */
export function visitStops(
  article: Article,
  facilities: readonly FacilityMention[],
  views: readonly SentenceView[],
  scope: { blocked: readonly Span[]; told: ReadonlySet<number>; kind: VisitKind },
): FoundStop[] {
  const blocked = new Set<number>()
  for (const { from, to } of scope.blocked) for (let at = from; at < to; at++) blocked.add(at)
  const stops: FoundStop[] = []
  let next = 0
  for (const view of views) {
    while ((facilities[next]?.from ?? Number.POSITIVE_INFINITY) < view.sentence.from) next++
    for (; (facilities[next]?.from ?? Number.POSITIVE_INFINITY) < view.sentence.to; next++) {
      const facility = facilities[next]
      if (
        !facility ||
        blocked.has(facility.from) ||
        isFigurative(facility, view) ||
        isApposition(article, facilities[next - 1], facility)
      )
        continue
      const rule = ruleFor(article, facility, view, scope)
      if (rule) addStop(article, stops, facility, rule)
    }
  }
  const takenUp = scope.kind === 'inauguration' && takesUp(article, views, scope)
  const indoors = scope.kind === 'meeting' || scope.kind === 'ceremony'
  if (takenUp || (stops.length === 0 && (!indoors || isThere(article, views, scope)))) {
    const before = objectBefore(article, facilities, views, scope)
    if (before) addStop(article, stops, before, 'stops.named-just-before')
    // What was opened comes before what was toured after it.
    const last = stops.at(-1)
    if (takenUp && before && last && last.stop.evidence.start < (stops[0]?.stop.evidence.start ?? 0))
      stops.unshift(...stops.splice(-1))
  }
  return stops
}

/** `Guelmim tient son pôle. Le secrétaire d'État en a coupé le ruban`: a pronoun before the verb of opening. */
function takesUp(article: Article, views: readonly SentenceView[], scope: { told: ReadonlySet<number> }): boolean {
  const first = views.find(({ sentence }) => scope.told.has(sentence.index))
  const verb = first?.triggers.find(({ act, aside }) => (act === 'open' || act === 'found') && !aside)
  return verb !== undefined && fits('objectPronoun', article.words[verb.from - 1]?.text)
}

/** `La Maison de l'artisane était en fête. Le gouverneur y a présidé la remise`: there, in what the sentence before named. */
function isThere(article: Article, views: readonly SentenceView[], scope: { told: ReadonlySet<number> }): boolean {
  const first = views.find(({ sentence }) => scope.told.has(sentence.index))
  const verb = first?.triggers.find(({ act, aside }) => act !== null && !aside)
  return verb !== undefined && fits('there', article.words[verb.from - 1]?.text)
}

/** `L'institut de Laâyoune est ouvert. Le secrétaire d'État l'a inauguré`: what the first sentence of the visit takes up again. */
function objectBefore(
  article: Article,
  facilities: readonly FacilityMention[],
  views: readonly SentenceView[],
  scope: { told: ReadonlySet<number> },
): FacilityMention | null {
  const first = Math.min(...scope.told)
  const before = views
    .filter(({ sentence }) => sentence.index < first && sentence.index >= first - 2)
    .flatMap((view) => firstOf(article, facilities, view) ?? [])
    .at(-1)
  // Une kissariat pour les artisans. Le gouverneur a inauguré la Kissariat Tarrafin: here it is called by its name.
  const told = views.find(({ sentence }) => sentence.index === first)
  const opens = told?.triggers.find(({ act, aside }) => act === 'open' && !aside)
  const named = facilities.find(
    (facility) => told && opens && isIn(told, facility) && facility.from > opens.to && facility.type === before?.type,
  )
  return named ?? before ?? null
}

function firstOf(article: Article, facilities: readonly FacilityMention[], view: SentenceView): FacilityMention | null {
  return (
    facilities.find((facility) => isIn(view, facility) && isNamed(facility) && isOfTheSector(article, facility)) ?? null
  )
}

function isIn({ sentence }: SentenceView, { from }: Span): boolean {
  return from >= sentence.from && from < sentence.to
}

function addStop(article: Article, stops: FoundStop[], facility: FacilityMention, rule: string): void {
  const words = contentWords(article, facility)
  const same = stops.findIndex(
    (other) => other.stop.type === facility.type && (covers(other.words, words) || isAgain(article, facility)),
  )
  const evidence = evidenceOf(article, facility)
  const found = { stop: { name: evidence.quote, type: facility.type, evidence }, rule, words, span: facility }
  if (same < 0 && stops.length < MOST_STOPS) stops.push(found)
  // The fuller name of one facility, told later: its place in the order stays.
  else if (same >= 0 && covers(stops[same]?.words ?? [], words) && words.length > (stops[same]?.words.length ?? 0))
    stops[same] = found
}

/** `في معرض حديثه`: while he spoke, at no fair. */
function isFigurative(facility: FacilityMention, view: SentenceView): boolean {
  return view.markers.get('figurative').some(({ from, to }) => from <= facility.from && facility.from < to)
}

/** `مركز التكوين …، المركز الأول …`, `مركز التكوين … (Centre de formation …)`: the same one again, in other words or letters. */
function isApposition(article: Article, before: FacilityMention | undefined, facility: FacilityMention): boolean {
  const first = article.words[facility.from]
  if (!before || !first || before.to !== facility.from || first.gap !== GAP.comma) return false
  if (article.words[before.from]?.arabic !== first.arabic) return article.text.level[first.start - 1] === '('
  return before.type === facility.type && facility.clitic === 0 && !hasAnd(first.text) && hasArticle(first.text)
}

/** `المعرض …` after a fair was named is that fair. */
function isAgain(article: Article, facility: FacilityMention): boolean {
  const before = article.words[facility.from - 1]
  if (facility.type === 'fair' && before && !before.arabic)
    return fits('thatOne', before.text) && !article.words[facility.from]?.capital
  const head = (article.words[facility.from]?.text ?? '').slice(facility.clitic)
  return facility.type === 'fair' && hasArticle(head) && facility.head.to - facility.head.from === 1
}

function contentWords(article: Article, span: Span): string[] {
  return article.words
    .slice(span.from, span.to)
    .map(({ text }, index) => withoutArticle(index === 0 ? text.slice(span.clitic) : text))
}

/** One name says no more than the other. */
function covers(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((word) => long.includes(word))
}
