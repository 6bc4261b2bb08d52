import type { ReadPlace, ReadVisit } from '@jawla/domain'
import { provinces } from '@jawla/vocabulary'
import { hasArticle, hasAt, swallowsArticle } from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import {
  type Article,
  evidenceOf,
  findTag,
  markersFrom,
  type Sentence,
  type Span,
  sentenceOf,
  startingIn,
  tagsOf,
} from '../text/article.ts'
import { unbroken } from '../text/unbroken.ts'
import { GAP } from '../text/words.ts'
import type { PlaceMention } from './places.ts'

export type Where = Pick<ReadVisit, 'place' | 'province' | 'region' | 'regionEvidence'> & {
  readonly rule: string
  readonly beat: readonly string[]
}

type Town = { readonly id: string; readonly mention: PlaceMention; score: number }

const IN_MAIN = 12
const IN_EVENT = 5
const IN_HEADING = 5
const IN_OPENING = 12
const IN_OCCASION = 4
const OCCASION_WITHIN = 8
const ELSEWHERE = 2
const IN_OFFICE = 3
/** A body's seat: `دار الصانع بالرباط` organises far from Rabat. */
const IN_BODY = 0.5
/** As many places in one row are where people come from, not where a visit goes. */
const A_LIST = 3

/**
 * The place of a visit: the town that the sentences of the visit name, then its province and region. `mine` are the places that
 * these name, `main` is the first of those that tell of the visit, `told` all of them.
 */
export function whereOf(
  article: Article,
  mine: readonly PlaceMention[],
  scope: {
    main: Sentence
    told: ReadonlySet<number>
    weak: (mention: PlaceMention) => boolean
  },
): Where {
  const towns = scoreTowns(article, mine, scope)
  const area = areaOf(mine, scope)
  const [first] = towns
  const astray =
    first !== undefined && first.score < 1 && area !== null && area.place.region !== first.mention.place.region
  const best = astray ? undefined : first
  const town = best
    ? (seatAmongMany(mine, towns, { best, communes: communesBeside(article, scope.told, best.mention) }) ??
      best.mention)
    : null
  const province = town?.place.province ?? area?.place.province ?? null
  const region = (town?.place.region ?? area?.place.region ?? null) as ReadVisit['region']
  const basis = area && area.place.region === region ? evidenceOf(article, area) : null
  const seat = town ? null : seatNamed(article, mine)
  return {
    place: town ? readPlace(article, town, mine) : seat ? readPlace(article, seat, mine) : null,
    province,
    region,
    regionEvidence: basis,
    rule: town ? 'where.town' : area ? 'where.area' : 'where.nothing',
    beat: towns.slice(1, 4).map(({ mention }) => evidenceOf(article, mention).quote),
  }
}

/** Where no town is named, a province that bears its town's name names it: `عامل الناظور`. */
function seatNamed(article: Article, places: readonly PlaceMention[]): PlaceMention | null {
  const named = places.filter(({ place }) => place.level === 'province')
  for (const mention of named) {
    for (let at = mention.from; at < mention.to; at++) {
      const town = findTag(
        article,
        { at, kind: 'place' },
        ({ tag, to }) =>
          to === mention.to && tag.place.level === 'town' && tag.place.province === mention.place.province,
      )
      if (town) return { ...mention, from: town.from, clitic: town.clitic, place: town.tag.place }
    }
  }
  return null
}

function scoreTowns(
  article: Article,
  places: readonly PlaceMention[],
  scope: { main: Sentence; told: ReadonlySet<number>; weak: (mention: PlaceMention) => boolean },
): Town[] {
  const byId = new Map<string, Town>()
  for (const mention of places) {
    if (mention.place.level !== 'town') continue
    const town = byId.get(mention.place.id) ?? { id: mention.place.id, mention, score: 0 }
    const points = pointsOf(article, places, mention, scope)
    if (town.score === 0 && points > 0) byId.set(mention.place.id, { ...town, mention, score: points })
    else byId.set(mention.place.id, { ...town, score: town.score + Math.min(points, IN_HEADING) })
  }
  return [...byId.values()]
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.mention.from - b.mention.from)
}

function pointsOf(
  article: Article,
  places: readonly PlaceMention[],
  mention: PlaceMention,
  scope: { main: Sentence; told: ReadonlySet<number>; weak: (mention: PlaceMention) => boolean },
): number {
  const sentence = sentenceOf(article, mention.from)
  if (!sentence || sentence.part === 'noise') return 0
  if (isListed(places, mention)) return -IN_EVENT
  const base =
    sentence === scope.main
      ? IN_MAIN
      : scope.told.has(sentence.index)
        ? IN_EVENT
        : sentence.part === 'heading'
          ? IN_HEADING
          : ELSEWHERE
  if (scope.weak(mention)) return IN_BODY
  if (sentence === scope.main && isOfTheOccasion(article, scope.main, mention)) return base - IN_OCCASION
  if (isDateline(article, mention) && entersProvince(places, mention, scope.main)) return ELSEWHERE
  if (mention.inTitle) return Math.min(base, IN_OFFICE)
  if (mention.located && opensWith(article, scope.main, mention)) return base + IN_OPENING
  return mention.located ? base : base / 2
}

/** `بالرباط، استقبل كاتب الدولة وفدا من …`: the scene is set before anything is told. */
function opensWith(article: Article, main: Sentence, mention: PlaceMention): boolean {
  const first = article.words[mention.from]
  return mention.from === main.from && first?.arabic === true && hasAt(first.text)
}

/** `على هامش معرض مكناس، زار … بالحاجب`: where the occasion was, unless nothing else is named. */
function isOfTheOccasion(article: Article, main: Sentence, mention: PlaceMention): boolean {
  return markersFrom(article, main, 'sideline').some(
    ({ to }) => to <= mention.from && mention.from - to <= OCCASION_WITHIN && unbroken(article, to, mention.from),
  )
}

/** `مراكش – `: where the report was written. */
function isDateline(article: Article, { from, to, clitic }: PlaceMention): boolean {
  if (clitic > 0) return false
  const [before, after] = [article.words[from]?.gap ?? GAP.line, article.words[to]?.gap ?? GAP.line]
  return before >= GAP.comma && after >= GAP.comma
}

/** `مراكش – زار كاتب الدولة إقليم الحوز`: the visit led into another province than the one it is reported from. */
function entersProvince(places: readonly PlaceMention[], dateline: PlaceMention, main: Sentence): boolean {
  return startingIn(places, main.from, main.to).some(
    ({ place, inTitle }) =>
      place.level === 'province' && !inTitle && place.province !== null && place.province !== dateline.place.province,
  )
}

/** Three or more places apart by commas and `et`: where exhibitors come from. */
function isListed(places: readonly PlaceMention[], mention: PlaceMention): boolean {
  const near = startingIn(places, mention.from - 14, mention.from + 15).filter(({ inTitle }) => !inTitle)
  if (near.length <= A_LIST) return false
  const sorted = [...near].sort((a, b) => a.from - b.from)
  const at = sorted.indexOf(mention)
  const tight = (a: PlaceMention | undefined, b: PlaceMention | undefined): boolean =>
    a !== undefined && b !== undefined && b.from - a.to <= 2
  let size = 1
  for (let back = at; back > 0 && tight(sorted[back - 1], sorted[back]); back--) size++
  for (let on = at; on < sorted.length - 1 && tight(sorted[on], sorted[on + 1]); on++) size++
  return size > A_LIST
}

/** How many communes the sentences of the visit name beside a town, known or not. */
function communesBeside(article: Article, told: ReadonlySet<number>, town: PlaceMention): number {
  const own = article.words
    .slice(town.from, town.to)
    .map(({ text }) => text)
    .join(' ')
    .slice(town.clitic)
  const names = new Set<string>()
  for (const index of told) {
    const sentence = article.sentences[index]
    if (!sentence) continue
    for (const { to } of markersFrom(article, sentence, 'commune')) {
      const next = article.words[to]
      const named = next !== undefined && next.gap === GAP.none && (next.arabic || next.capital)
      const name = `${next?.text} ${article.words[to + 1]?.text ?? ''}`
      if (named && !name.includes(own) && !own.includes(name.trim())) names.add(name)
    }
  }
  return names.size
}

/** With several communes of one province, the province's own town where the report names it. */
function seatAmongMany(
  places: readonly PlaceMention[],
  towns: readonly Town[],
  found: { best: Town; communes: number },
): PlaceMention | null {
  const { best } = found
  const province = best.mention.place.province
  const same = towns.filter(({ mention }) => mention.place.province === province)
  if (same.length < 2 && found.communes === 0) return null
  const seat = provinces.find(({ code }) => code === province)?.seat
  const isSeat = (mention: PlaceMention): boolean =>
    mention.place.level === 'town' && mention.place.province === province && mention.place.name === seat?.fr
  if (isSeat(best.mention)) return null
  const others = same.filter(({ mention, score }) => !isSeat(mention) && score >= best.score - IN_EVENT)
  const own = places.find(isSeat)
  return own && (others.length >= 2 || found.communes > 0) ? own : null
}

function areaOf(
  places: readonly PlaceMention[],
  scope: { main: Sentence; told: ReadonlySet<number>; weak: (mention: PlaceMention) => boolean },
): PlaceMention | null {
  const inMain = (mention: PlaceMention): boolean => mention.from >= scope.main.from && mention.from < scope.main.to
  const provincesNamed = places.filter(({ place }) => place.level === 'province' || place.level === 'quarter')
  const allRegions = places.filter(({ place }) => place.level === 'region')
  // مجلس جهة فاس مكناس at a fair in another region: whose council came is no place, where one is named.
  const standing = allRegions.filter((mention) => !scope.weak(mention))
  const several = new Set(allRegions.map(({ place }) => place.region)).size > 1
  const regionsNamed = standing.length > 0 || several ? standing : allRegions
  return provincesNamed.find(inMain) ?? provincesNamed[0] ?? regionsNamed.find(inMain) ?? regionsNamed[0] ?? null
}

/** The town's own name: `فاس` of `مدينة فاس`, `الدار البيضاء` of `مدينة الدار البيضاء`. */
function ownName(article: Article, { from, to, place }: PlaceMention): Span | null {
  const isNoun = tagsOf(article, from, 'marker').some(({ tag }) => tag.marker.endsWith('Noun'))
  const mention = findTag(article, { at: from, kind: 'place' }, (own) => own.to === to && own.tag.place.id === place.id)
  if (mention && !isNoun) return mention
  for (let at = from + 1; at < to; at++) {
    const inner = findTag(article, { at, kind: 'place' }, (own) => own.to === to && own.tag.place.id === place.id)
    if (inner) return inner
  }
  return mention
}

/** `للصويرة` swallows the article: the name is taken where the report writes it whole, were it in `إقليم الصويرة`. */
function wholeName(article: Article, town: PlaceMention, mine: readonly PlaceMention[]): Span {
  const own = ownName(article, town) ?? town
  const first = article.words[own.from]?.text ?? ''
  const epithet = fits('epithet', first.slice(own.clitic))
  if (!epithet && (own.clitic === 0 || !swallowsArticle(first, own.clitic))) return own
  for (const { from, to } of mine) {
    const named = ownName(article, { ...town, from, to })
    const text = named ? (article.words[named.from]?.text ?? '').slice(named.clitic) : ''
    if (named && !fits('epithet', text) && (epithet || hasArticle(text))) return named
  }
  return own
}

function readPlace(article: Article, mention: PlaceMention, mine: readonly PlaceMention[]): ReadPlace {
  const evidence = evidenceOf(article, wholeName(article, mention, mine))
  const { lat, lon } = mention.place
  return lat === null || lon === null
    ? { name: evidence.quote, evidence }
    : { name: evidence.quote, evidence, lat, lon, precision: 'town' }
}
