import { hasArticle, hasForOrAnd, hasPlacePreposition, withoutJoined } from '../languages/joined-letters.ts'
import type { Marker } from '../languages/language.ts'
import { fits as fitsPattern } from '../lexicon/patterns.ts'
import type { KnownPlace } from '../lexicon/tag.ts'
import { type Article, findTag, type Span, startsOf, type Tagged, tagAt, tagsOf } from '../text/article.ts'
import { WordSet } from '../text/word-set.ts'
import { GAP } from '../text/words.ts'

export type PlaceMention = Span & {
  readonly place: KnownPlace
  /** A preposition or a place noun stands before it. */
  readonly located: boolean
  /** It belongs to an office or an institution's name: عامل إقليم تاونات. */
  readonly inTitle: boolean
  readonly noun: 'town' | 'province' | 'region' | null
}

/** Places of Morocco that a text names, those covered by a longer name left out, ambiguous words only where their context allows. */
export function findPlaces(article: Article, titles: readonly Span[]): PlaceMention[] {
  const found: PlaceMention[] = []
  const inTitle = new WordSet(titles)
  const provinces = provincesNamed(article)
  let next = 0
  for (const at of startsOf(article.tagsByKind.get('place'), article.tagsByKind.get('commune'))) {
    if (at < next) continue
    const here = tagsOf(article, at, 'place')
    const longest = tagAt(article, at, 'commune')
    const commune = longest && communeAt(article, longest, { provinces, before: found.at(-1) ?? null })
    const longestTo = Math.max(here[0]?.to ?? 0, commune?.to ?? 0)
    if (longestTo === 0) continue
    const foreign =
      findTag(article, { at, kind: 'foreign' }, ({ to, tag }) => !tag.adjective && to > longestTo) !== null
    const candidates = here.filter(({ to }) => to === longestTo)
    const clitic = candidates[0]?.clitic ?? commune?.clitic ?? 0
    const noun = candidates.length === 0 ? 'town' : nounBefore(article, at, candidates[0] ?? null)
    const located =
      noun !== null ||
      hasPreposition(article, at, clitic) ||
      isVisited(article, at) ||
      standsAlone(article, at, longestTo)
    const street = fitsPattern('streetWord', article.words[at - 1]?.text) && article.words[at]?.gap === GAP.none
    const fitting = candidates.filter(
      ({ tag }) => fits(tag.place, { located, noun }) && !(street && tag.place.level !== 'quarter'),
    )
    const best = commune && candidates.length === 0 ? commune : pick(fitting, noun)
    if (best && !foreign && !isFamilyName(article, at)) {
      found.push({
        from: best.from,
        to: best.to,
        clitic: best.clitic,
        place: best.tag.place,
        located,
        inTitle: inTitle.has(at),
        noun,
      })
      next = longestTo
    }
  }
  return found
}

/** A place in the shape that both towns and communes have here. */
type Located = Span & { readonly tag: { readonly place: KnownPlace } }

/** Provinces that the text names, by itself or through a town. */
function provincesNamed(article: Article): ReadonlySet<string> {
  const named = new Set<string>()
  for (const at of startsOf(article.tagsByKind.get('place'))) {
    const longest = tagAt(article, at, 'place')
    if (longest?.tag.place.province && longest.tag.place.needs === 'nothing') named.add(longest.tag.place.province)
  }
  return named
}

/**
 * A commune that the towns do not hold: `جماعة تادرت`, and on in a list (`جماعات سيدي كاوكي، وسميمو`). Of several communes
 * of one name the one whose province the text names; none where that leaves a doubt.
 */
function communeAt(
  article: Article,
  longest: Tagged<'commune'>,
  scope: { provinces: ReadonlySet<string>; before: PlaceMention | null },
): Located | null {
  const at = longest.from
  const goesOn = scope.before?.to === at && scope.before.noun === 'town' && longest.clitic > 0
  if (!goesOn && nounBefore(article, at, longest) !== 'town') return null
  const same = tagsOf(article, at, 'commune').filter(({ to }) => to === longest.to)
  const near = same.filter(({ tag }) => tag.place.province !== null && scope.provinces.has(tag.place.province))
  const left = near.length > 0 ? near : same
  return left.length === 1 ? (left[0] ?? null) : null
}

/** `زارت تطوان`, `a visité Tétouan`, `كانت الوجهة بيوكرى`. */
function isVisited(article: Article, at: number): boolean {
  if (article.words[at]?.gap !== GAP.none) return false
  for (let back = 1; back <= 3; back++) {
    const moved =
      findTag(article, { at: at - back, kind: 'verb' }, ({ tag, to }) => to === at && tag.act === 'visit') !== null
    const cap =
      findTag(article, { at: at - back, kind: 'event' }, ({ tag, to }) => to === at && tag.event === 'visit') !== null
    if (moved || (cap && article.words[at]?.arabic === false)) return true
  }
  return false
}

/** A place word inside a person's name (`محمد الزاكي`) stands right after a first name. */
function isFamilyName(article: Article, at: number): boolean {
  const word = article.words[at]
  if (!word || word.gap !== GAP.none) return false
  return findTag(article, { at: at - 1, kind: 'given' }, ({ to }) => to === at) !== null
}

function fits(place: KnownPlace, context: { located: boolean; noun: PlaceMention['noun'] }): boolean {
  if (place.needs === 'nothing') return true
  return place.needs === 'preposition' ? context.located : context.noun !== null
}

/** Of one word's meanings, the one that the noun before it asks for; else the town. */
function pick(candidates: readonly Located[], noun: PlaceMention['noun']): Located | null {
  const of = (level: KnownPlace['level']): Located | undefined =>
    candidates.find(({ tag }) => tag.place.level === level)
  if (noun === 'region') return of('region') ?? of('province') ?? of('town') ?? candidates[0] ?? null
  if (noun === 'province') return of('province') ?? of('town') ?? candidates[0] ?? null
  return of('town') ?? of('quarter') ?? of('province') ?? candidates[0] ?? null
}

const NOUNS: readonly [Marker, NonNullable<PlaceMention['noun']>][] = [
  ['townNoun', 'town'],
  ['provinceNoun', 'province'],
  ['regionNoun', 'region'],
]

/** A dateline: `الرباط:`, `Casablanca —`. */
function standsAlone(article: Article, from: number, to: number): boolean {
  const before = article.words[from]?.gap ?? GAP.line
  const after = article.words[to]?.gap ?? GAP.line
  return before >= GAP.comma && after >= GAP.comma && (before >= GAP.stop || after >= GAP.stop)
}

function nounBefore(
  article: Article,
  at: number,
  here: { readonly clitic: number; readonly tag: { readonly place: KnownPlace } } | null,
): PlaceMention['noun'] {
  const word = article.words[at]
  const clitic = here?.clitic ?? 0
  const everyday = here !== null && here.tag.place.needs !== 'nothing'
  if (!word || word.gap !== GAP.none) return null
  if (clitic > 0 && word.arabic && !hasForOrAnd(word.text)) return null
  for (let back = 1; back <= 4; back++) {
    const start = at - back
    for (const { tag, to } of article.tags[start] ?? []) {
      const noun = tag.kind === 'marker' && to === at ? NOUNS.find(([marker]) => marker === tag.marker) : undefined
      // الجهة الجديدة is a new region, جهة الجديدة would be a name.
      const adjective = everyday && hasArticle(withoutJoined(article.words[start]?.text ?? '')) && to - start === 1
      if (noun && !adjective) return noun[1]
    }
    if ((article.words[start]?.gap ?? GAP.line) !== GAP.none) break
  }
  return null
}

function hasPreposition(article: Article, at: number, clitic: number): boolean {
  const word = article.words[at]
  if (!word) return false
  if (clitic > 0 && hasPlacePreposition(word.text)) return true
  if (word.gap !== GAP.none) return false
  const list =
    findTag(
      article,
      { at: at - 1, kind: 'marker' },
      ({ to, tag }) => to === at && (tag.marker === 'locative' || tag.marker === 'townNoun'),
    ) !== null
  return list
}
