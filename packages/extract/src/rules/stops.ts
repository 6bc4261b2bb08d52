import { hasAnd, hasArticle } from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import { type Article, startingIn } from '../text/article.ts'
import { firstFrom, itemsIn } from '../text/range.ts'
import type { Words } from '../text/word-set.ts'
import { GAP } from '../text/words.ts'
import type { FacilityMention } from './facilities.ts'
import { graduationIn } from './graduation.ts'
import type { SentenceView } from './sentence-view.ts'
import { type FoundStop, StopList } from './stop-list.ts'
import { isNamed, isOfTheSector, ruleFor, type StopScope } from './stop-rule.ts'

/** The facilities of a visit, in order: those that its sentences name, each once. */
export function visitStops(
  article: Article,
  facilities: readonly FacilityMention[],
  views: readonly SentenceView[],
  scope: StopScope & { readonly blocked: Words },
): FoundStop[] {
  const list = new StopList(article)
  let next = firstFrom(facilities, views[0]?.sentence.from ?? 0, ({ from }) => from)
  for (const view of views) {
    while ((facilities[next]?.from ?? Number.POSITIVE_INFINITY) < view.sentence.from) next++
    for (; (facilities[next]?.from ?? Number.POSITIVE_INFINITY) < view.sentence.to; next++) {
      const named = facilities[next]
      const facility = named?.built && isBegun(named, view) ? named.built : named
      if (
        !facility ||
        scope.blocked.has(facility.from) ||
        isFigurative(facility, view) ||
        isApposition(article, facilities[next - 1], facility)
      )
        continue
      const rule = ruleFor(article, facility, view, scope)
      if (rule) list.add(facility, rule)
    }
  }
  const { stops } = list
  const takenUp = scope.kind === 'inauguration' && takesUp(article, views, scope)
  const indoors = scope.kind === 'meeting' || scope.kind === 'ceremony'
  if (takenUp || (stops.length === 0 && (!indoors || isThere(article, views, scope) || isOfCohort(views, scope)))) {
    const before = objectBefore(article, facilities, views, scope)
    if (before) list.add(before, 'stops.named-just-before')
    // What was opened comes before what was toured after it.
    const last = stops.at(-1)
    if (takenUp && before && last && last.stop.evidence.start < (stops[0]?.stop.evidence.start ?? 0))
      stops.unshift(...stops.splice(-1))
  }
  return stops
}

/** `إعطاء انطلاقة أشغال بناء دار الصانعة`: whose first stone is laid, unlike works that are looked at. */
function isBegun({ from, head }: FacilityMention, view: SentenceView): boolean {
  return view.triggers.some(
    ({ act, event, from: begun, to }) =>
      (act === 'found' || event === 'foundation') && begun <= from && to >= from && to <= head.to,
  )
}

/** `Guelmim tient son pôle. Le secrétaire d'État en a coupé le ruban`: a pronoun before the verb of opening. */
function takesUp(article: Article, views: readonly SentenceView[], { firstTold }: StopScope): boolean {
  const verb = viewOf(views, firstTold)?.triggers.find(
    ({ act, aside }) => (act === 'open' || act === 'found') && !aside,
  )
  return verb !== undefined && fits('objectPronoun', article.words[verb.from - 1]?.text)
}

/** `La Maison de l'artisane était en fête. Le gouverneur y a présidé la remise`: there, in what the sentence before named. */
function isThere(article: Article, views: readonly SentenceView[], { firstTold }: StopScope): boolean {
  const verb = viewOf(views, firstTold)?.triggers.find(({ act, aside }) => act !== null && !aside)
  return verb !== undefined && fits('there', article.words[verb.from - 1]?.text)
}

/** `La commune fêtait la sortie de la promotion de sa Maison de l'artisane. Le gouverneur a remis …`: whose people finished is told before. */
function isOfCohort(views: readonly SentenceView[], { firstTold, kind }: StopScope): boolean {
  const before = viewOf(views, firstTold - 1)
  return kind === 'ceremony' && before !== undefined && graduationIn(before).length > 0
}

/** `L'institut de Laâyoune est ouvert. Le secrétaire d'État l'a inauguré`: what the first sentence of the visit takes up again. */
function objectBefore(
  article: Article,
  facilities: readonly FacilityMention[],
  views: readonly SentenceView[],
  { firstTold }: StopScope,
): FacilityMention | null {
  const before = itemsIn(views, { from: firstTold - 2, to: firstTold }, indexOf)
    .flatMap((view) => firstOf(article, facilities, view) ?? [])
    .at(-1)
  // Une kissariat pour les artisans. Le gouverneur a inauguré la Kissariat Tarrafin: here it is called by its name.
  const told = viewOf(views, firstTold)
  const opens = told?.triggers.find(({ act, aside }) => act === 'open' && !aside)
  const here = told && opens ? startingIn(facilities, opens.to + 1, told.sentence.to) : []
  return here.find(({ type }) => type === before?.type) ?? before ?? null
}

function viewOf(views: readonly SentenceView[], sentence: number): SentenceView | undefined {
  return itemsIn(views, { from: sentence, to: sentence + 1 }, indexOf)[0]
}

function indexOf({ sentence }: SentenceView): number {
  return sentence.index
}

function firstOf(
  article: Article,
  facilities: readonly FacilityMention[],
  { sentence }: SentenceView,
): FacilityMention | null {
  const here = startingIn(facilities, sentence.from, sentence.to)
  return here.find((facility) => isNamed(facility) && isOfTheSector(article, facility)) ?? null
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
