import { hasAndArticle, hasArticle, isDefinite, isForWhat } from '../languages/joined-letters.ts'
import { endsWith, fits } from '../lexicon/patterns.ts'
import { type Article, findTag, type Span, type Tagged, tagsOf } from '../text/article.ts'
import { WordSet, type Words } from '../text/word-set.ts'
import { GAP } from '../text/words.ts'
import { graduationIn } from './graduation.ts'
import { type FoundNamed, foundNamed, once, quotationEnd } from './named.ts'
import { hasMarker, isOfTheNation, longest, type SentenceView, taggedIn } from './sentence-view.ts'

type Candidate = Span & { readonly id: string | undefined; readonly sure: boolean; readonly rule: string }

/** Words that may stand between two crafts of one list: و, et, de la. */
const IN_A_LIST = 3

/** Crafts taught, shown or visited: those of the vocabulary with what qualifies them, and new ones inside their lists. */
export function visitCrafts(
  article: Article,
  views: readonly SentenceView[],
  scope: { taken: Words; workshops: Words },
): FoundNamed[] {
  const found: FoundNamed[] = []
  const contest = isContest(views)
  for (const view of views) {
    if (isNoPlaceForCrafts(article, view) || (contest && !isOfTraining(view))) continue
    const praise = isPraise(article, view)
    const figurative = new WordSet(view.markers.get('figurative'))
    const theme = new WordSet(themesIn(article, view))
    const free = (at: number): boolean => !scope.taken.has(at) && !figurative.has(at) && !theme.has(at)
    const named = taggedIn(article, view.sentence, 'craft').filter(({ from }) => free(from))
    const known = longest([
      ...openCrafts(article, view, free),
      ...named.map((tagged) => candidateOf(article, view, tagged, scope.workshops)),
    ])
    for (const list of cutLists(article, withMatter(article, known))) {
      if (!list.some(({ sure, from }) => (praise ? followsCraftNoun(article, from) : sure))) continue
      for (const craft of withUnknownItems(article, list, free))
        found.push(foundNamed(article, craft, { id: craft.id, rule: craft.rule }))
    }
  }
  return once(article, found, 'words')
}

/** Words between the word of a theme and the mark that opens it. */
const THEME_WITHIN = [1, 2, 3]

/** `تحت شعار “الصياغة الفضية: هوية وإبداع”`: what a fair is held under was not shown there. */
function themesIn(article: Article, view: SentenceView): Span[] {
  const { words } = article
  const found: Span[] = []
  for (let at = view.sentence.from; at < view.sentence.to; at++) {
    if (!fits('themeWord', words[at]?.text)) continue
    const from = THEME_WITHIN.map((step) => at + step).find((step) => words[step]?.opens)
    if (from !== undefined) found.push({ from, to: quotationEnd(article, from), clitic: 0 })
  }
  return found
}

/** A report that tells of prizes more than once, its opening among them, names crafts as categories. */
function isContest(views: readonly SentenceView[]): boolean {
  const body = views.filter(({ sentence }) => sentence.part === 'body')
  const prizes = body.filter((view) => hasMarker(view, 'prize'))
  return prizes.length > 1 && body.slice(0, 2).some((view) => prizes.includes(view))
}

function isOfTraining(view: SentenceView): boolean {
  return hasMarker(view, 'training') || graduationIn(view).length > 0
}

/** Prize categories, national figures and what a town is known for are no crafts of the visit. */
function isNoPlaceForCrafts(article: Article, view: SentenceView): boolean {
  if (hasMarker(view, 'prize') && graduationIn(view).length === 0) return true
  return isOfTheNation(article, view) || hasMarker(view, 'renown')
}

/** A sentence that somebody says and that tells of no training: what it praises was not visited. */
function isPraise(article: Article, view: SentenceView): boolean {
  const verb = view.triggers.find(({ act }) => act !== null)
  if (verb?.act !== 'speak' || isOfTraining(view)) return false
  // أضاف البلاغ أن المعرض سيجمع: a paper announces what it tells, it praises nothing.
  if (fits('paperWord', article.words[verb.to]?.text)) return false
  return verb.from - view.sentence.from <= (article.words[verb.from]?.arabic ? 1 : 4)
}

/** Families of what the land yields: named as a product far more often than as a craft. */
const PRODUCE: ReadonlySet<string> = new Set(['terroir'])

function candidateOf(article: Article, view: SentenceView, tagged: Tagged<'craft'>, workshops: Words): Candidate {
  const everyday = tagged.tag.needsContext || PRODUCE.has(tagged.tag.craft.family)
  // تعاونية أزلاك للخناجر: what a cooperative that was visited is called by.
  const named = workshops.has(tagged.from) && !PRODUCE.has(tagged.tag.craft.family)
  const sure = !everyday || named || followsCraftNoun(article, tagged.from) || isTaught(article, view, tagged.from)
  return {
    from: tagged.from,
    to: fullEnd(article, tagged.to),
    clitic: tagged.clitic,
    id: tagged.tag.craft.id,
    sure,
    rule: 'crafts.known',
  }
}

/** `نسج الحنبل`, `teinture des melhfas`: a verbal noun of craft and its matter. */
function openCrafts(article: Article, view: SentenceView, free: (at: number) => boolean): Candidate[] {
  const heads = view.markers.get('craftHead')
  return heads.flatMap((head) => {
    if (!free(head.from)) return []
    const to = matterEnd(article, head.to)
    return to === null
      ? []
      : [
          {
            from: head.from,
            to: fullEnd(article, to),
            clitic: head.clitic,
            id: idInside(article, head.from, to),
            sure: true,
            rule: 'crafts.verbal-noun-and-matter',
          },
        ]
  })
}

function idInside(article: Article, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++)
    for (const { tag, to: end } of tagsOf(article, at, 'craft')) if (end <= to) return tag.craft.id
  return undefined
}

function matterEnd(article: Article, at: number): number | null {
  let to = isAdjectiveOf(article, at) && fits('matterLink', article.words[at + 1]?.text) ? at + 1 : at
  const linked = fits('matterLink', article.words[to]?.text)
  while (fits('matterLink', article.words[to]?.text) && article.words[to]?.gap === GAP.none) to++
  const word = article.words[to]
  if (!word || word.gap !== GAP.none || (to === at && !word.arabic)) return null
  if (
    word.arabic &&
    (!isDefinite(word.text) || isForWhat(word.text)) &&
    findTag(article, { at: to, kind: 'craft' }, ({ clitic }) => clitic === 0) === null
  )
    return null
  if (isOther(article, to)) return null
  // tapis d'Aït Ouaouzguit: the tribe's whole name.
  if (linked && fits('nameLink', word.text) && article.words[to + 1]?.capital) return to + 2
  // travail du fer forgé: the matter's whole name.
  return Math.max(to + 1, ...tagsOf(article, to, 'craft').map((craft) => craft.to))
}

/** `النقش | الفني | على الخشب` */
function isAdjectiveOf(article: Article, at: number): boolean {
  const word = article.words[at]
  return word?.arabic === true && word.gap === GAP.none && hasArticle(word.text) && !isOther(article, at)
}

/** True for a word that cannot belong to a craft's name. */
function isOther(article: Article, at: number): boolean {
  return (article.tags[at] ?? []).some(
    ({ tag, clitic }) =>
      (tag.kind === 'marker' &&
        ['stop', 'sector', 'relative', 'locative', 'partOf', 'presence', 'training'].includes(tag.marker) &&
        clitic <= 1) ||
      tag.kind === 'verb' ||
      tag.kind === 'title' ||
      tag.kind === 'facility' ||
      tag.kind === 'people' ||
      tag.kind === 'place' ||
      tag.kind === 'event',
  )
}

/** An adjective and then a name in quotes: `tissage traditionnel "Kharka"`. */
function fullEnd(article: Article, end: number): number {
  // vannerie à base d'alfa
  if (fits('basedOn', article.words[end + 1]?.text) && (article.words[end + 3]?.gap ?? GAP.line) === GAP.none)
    return end + 4
  const first = qualifiedEnd(article, end)
  return first > end && article.words[first]?.opens ? qualifiedEnd(article, first) : first
}

/** `الحلي الصحراوية`, `الفخار الريفي`, `menuiserie d'art`: the adjective or complement that belongs to the craft. */
function qualifiedEnd(article: Article, end: number): number {
  const word = article.words[end]
  if (!word || word.gap !== GAP.none || isOther(article, end)) return end
  if (!word.opens && tagsOf(article, end, 'craft').length > 0) return end
  if (word.arabic && word.opens) return word.core > word.start ? end : end + 1
  if (word.arabic) return hasArticle(word.text) && word.text.length > 4 ? end + 1 : end
  if (word.opens) return end + (article.words[end + 1]?.closes && !word.closes ? 2 : 1)
  return endsWith('craftAdjective', word.text) && !word.capital ? end + 1 : end
}

function followsCraftNoun(article: Article, from: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const before = (to: number): boolean => to >= from - 1 && to <= from
    const noun =
      findTag(
        article,
        { at: from - back, kind: 'marker' },
        ({ tag, to }) => tag.marker === 'craftNoun' && before(to),
      ) !== null
    // معرض الفضة: what a fair is of is a craft.
    const fair =
      findTag(article, { at: from - back, kind: 'event' }, ({ tag, to }) => tag.event === 'fair' && before(to)) !== null
    if (noun || fair) return true
  }
  return false
}

/** Words between a word of training and the craft that is taught: `تتابع 74 متدربة دروسا في النسيج`. */
const TAUGHT_WITHIN = 10

function isTaught(article: Article, view: SentenceView, from: number): boolean {
  return view.markers
    .get('training')
    .some(({ to }) => to <= from && from - to <= TAUGHT_WITHIN && !breaksList(article, to, from))
}

/** `حدادة الألمنيوم`, `نجارة الخشب`: a craft and its matter, each known by itself, are one craft. */
function withMatter(article: Article, crafts: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (const craft of crafts) {
    const before = joined.at(-1)
    const ofIt = before?.to === craft.from && craft.clitic === 0 && isConstruct(article, before)
    if (before && ofIt) joined[joined.length - 1] = { ...before, to: craft.to, sure: before.sure || craft.sure }
    else joined.push(craft)
  }
  return joined
}

/** An Arabic noun without its article, right before what it is of. */
function isConstruct(article: Article, craft: Candidate): boolean {
  const [word, next] = [article.words[craft.from], article.words[craft.to]]
  if (!word?.arabic || !next || next.gap !== GAP.none || craft.to - craft.from > 1) return false
  return !hasArticle(word.text.slice(craft.clitic)) && hasArticle(next.text)
}

/** Crafts that stand close to each other are one list: what is sure of one holds for all. */
function cutLists(article: Article, crafts: readonly Candidate[]): Candidate[][] {
  const lists: Candidate[][] = []
  for (const craft of crafts) {
    const last = lists.at(-1)?.at(-1)
    if (last && craft.from - last.to <= IN_A_LIST && !breaksList(article, last.to, craft.from))
      lists.at(-1)?.push(craft)
    else lists.push([craft])
  }
  // Two everyday words side by side, each also a craft, are a list of crafts: الخشب والحديد والجلود.
  return lists.map((list) => (list.length >= 3 ? list.map((craft) => ({ ...craft, sure: true })) : list))
}

function breaksList(article: Article, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if ((article.words[at]?.gap ?? 0) >= GAP.stop) return true
    if (at < to && tagsOf(article, at, 'verb').length > 0) return true
  }
  return false
}

/** Between two crafts of a list, `والأثواب` is one too. */
function withUnknownItems(article: Article, list: readonly Candidate[], free: (at: number) => boolean): Candidate[] {
  const items: Candidate[] = []
  list.forEach((craft, index) => {
    const previous = list[index - 1]
    const item = previous && list.length >= 3 ? itemBetween(article, previous, craft, free) : null
    if (item) items.push(item)
    items.push(craft)
  })
  return items
}

/** `والأثواب`, `والأثاث الصحراوي`: one thing, with what qualifies it, is all that stands between the two. */
function itemBetween(
  article: Article,
  before: Candidate,
  after: Candidate,
  free: (at: number) => boolean,
): Candidate | null {
  const from = before.to
  const length = after.from - from
  const word = article.words[from]
  if (length < 1 || length > 2 || !word?.arabic || !hasAndArticle(word.text)) return null
  for (let at = from; at < after.from; at++) if (!free(at) || isOther(article, at)) return null
  const second = article.words[from + 1]
  if (length === 2 && (second?.gap !== GAP.none || !hasArticle(second.text))) return null
  return { from, to: after.from, clitic: 1, id: undefined, sure: true, rule: 'crafts.between-crafts' }
}
