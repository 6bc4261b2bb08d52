import type { Evidence, Qualifier, ReadFigure } from '@jawla/domain'
import { fits } from '../lexicon/patterns.ts'
import type { NumberFound } from '../numbers/number-found.ts'
import { type Article, evidenceOf, type Span, type Tagged, wordAt } from '../text/article.ts'
import { itemsIn } from '../text/range.ts'
import { unbroken } from '../text/unbroken.ts'
import { measureOf } from './figure-measure.ts'
import { isPlanned, isTarget, planReach, unbrokenAfter } from './figure-plans.ts'
import { hasMarker, type SentenceView, taggedIn } from './sentence-view.ts'
import { groupOf } from './unnumbered-group.ts'

type FoundFigure = { readonly figure: ReadFigure; readonly rule: string }

/** How many words may stand between a number and the people it counts: `120 autres jeunes femmes`. */
const REACH = 3
/** A number of people that large and not planned is a total of the sector, not of a visit. */
const SECTOR_TOTAL = 20_000

/** People counted by the sentences of a visit. `told` are the sentences that tell of the visit itself. */
export function visitFigures(
  article: Article,
  numbers: readonly NumberFound[],
  views: readonly SentenceView[],
  told: ReadonlySet<number>,
): FoundFigure[] {
  // A heading tells short what the body tells in full.
  const bodyFirst = [...views.filter((view) => !isHeading(view)), ...views.filter(isHeading)]
  const measured = new Set<string>()
  const counted = bodyFirst.flatMap((view) => {
    const found = countsIn(article, numbersIn(article, numbers, view), view)
    const fresh = isHeading(view) ? found.filter(({ figure }) => !measured.has(figure.measure)) : found
    for (const { figure } of fresh) measured.add(figure.measure)
    return fresh
  })
  const figures = unlike(counted)
  const graduates = figures.some(({ figure }) => figure.measure === 'graduates' && !figure.planned)
  if (graduates) return figures
  const groups = views
    .filter(({ sentence }) => told.has(sentence.index))
    .flatMap((view) => groupOf(article, view) ?? [])
  return [...groups, ...figures]
}

function isHeading({ sentence }: SentenceView): boolean {
  return sentence.part === 'heading'
}

/** Each count once: two sentences often tell the same number. */
function unlike(found: readonly FoundFigure[]): FoundFigure[] {
  const seen = new Set<string>()
  return found.filter(({ figure }) => {
    const key = `${figure.measure} ${figure.min} ${figure.max}`
    return !seen.has(key) && seen.add(key)
  })
}

function numbersIn(article: Article, numbers: readonly NumberFound[], view: SentenceView): readonly NumberFound[] {
  const from = article.words[view.sentence.from]?.start ?? 0
  const to = article.words[view.sentence.to - 1]?.end ?? 0
  return itemsIn(numbers, { from, to }, ({ levelStart }) => levelStart)
}

function countsIn(article: Article, numbers: readonly NumberFound[], view: SentenceView): FoundFigure[] {
  if (hasMarker(view, 'national')) return []
  const people = longestOfEach(taggedIn(article, view.sentence, 'people'))
  const found: FoundFigure[] = []
  const passed = passedIn(article, numbers, view)
  const outOf = outOfIn(article, numbers)
  for (const number of numbers) {
    if (number.kind !== 'cardinal' || number.context !== 'none' || (number.min === null && number.max === null))
      continue
    if (isRhetorical(article, number)) continue
    if (number === passed?.of || outOf.totals.has(number)) continue
    if (number === passed?.number) found.push(passed.figure)
    const figure =
      number === passed?.number ? null : countOf(article, number, people, { view, total: outOf.of.get(number) })
    if (figure) found.push(figure)
  }
  for (const noun of people) {
    const two = noun.tag.two ? twoOf(article, noun, view) : null
    if (two) found.push(two)
  }
  return found
}

/** `تسلمت متدربتان شهادتيهما`: two in one word. */
function twoOf(article: Article, noun: Tagged<'people'>, view: SentenceView): FoundFigure | null {
  const { from, to } = noun
  if (isPart(article, from, view)) return null
  const after = unbrokenAfter(article, to)
  const wanted = isPlanned(article, view, { first: from, last: to, after })
  const planned = noun.tag.measure === 'graduates' ? isTarget(view, from) : wanted
  const { measure, rule } = measureOf(noun, view, { first: from, planned })
  if (!measure) return null
  const evidence = evidenceOf(article, noun)
  return { figure: { measure, min: 2, max: 2, qualifier: 'exact', planned, evidence }, rule }
}

/** Of tags that start at one word the longest, which stand first. */
function longestOfEach<T extends Span>(tags: readonly T[]): T[] {
  let first: T | null = null
  return tags.filter((tag) => {
    if (first?.from !== tag.from) first = tag
    return tag.to === first.to
  })
}

/** Words between a word of finishing and those who finished: `نجح منهم 207`. */
const PASSED_WITHIN = 1

/** `تقدم 256 مرشحا نجح منهم 207`: those who finished are counted, the candidates are what they were out of. */
function passedIn(
  article: Article,
  numbers: readonly NumberFound[],
  view: SentenceView,
): { number: NumberFound; of: NumberFound; figure: FoundFigure } | null {
  const parts = view.markers.get('partOf')
  if (parts.length === 0) return null
  for (const part of parts) {
    const verb = view.markers.get('graduation').find(({ to }) => to === part.from)
    if (!verb) continue
    const number = numbers.find(({ kind, levelStart }) => {
      const first = wordAt(article, levelStart)
      return kind === 'cardinal' && first >= part.to && first - part.to <= PASSED_WITHIN
    })
    const of = numbers.findLast(({ kind, levelEnd }) => kind === 'cardinal' && wordAt(article, levelEnd) <= verb.from)
    if (!number || !of) continue
    const { min, max, qualifier } = number
    const evidence = quoteOf(article, number, verb)
    const figure: ReadFigure = { measure: 'graduates', min, max, qualifier, planned: false, evidence }
    return { number, of, figure: { figure, rule: 'figures.passed-of-so-many' } }
  }
  return null
}

/** `آلاف الشباب`, `des milliers de jeunes`: a way of saying many, no count of a visit. */
function isRhetorical(article: Article, number: NumberFound): boolean {
  if (number.qualifier !== 'at_least' || number.max !== null) return false
  const last = article.words[wordAt(article, number.levelEnd) - 1]
  return last !== undefined && fits('sayingMany', last.text)
}

/** Words between a number and what it is out of: `47 des quelque 60`. */
const OUT_OF_WITHIN = 2

/** `47 des 60 stagiaires`: the first of two numbers is counted, and the people stand behind the second. */
function outOfIn(
  article: Article,
  numbers: readonly NumberFound[],
): { of: ReadonlyMap<NumberFound, NumberFound>; totals: ReadonlySet<NumberFound> } {
  const of = new Map<NumberFound, NumberFound>()
  numbers.forEach((total, index) => {
    const number = numbers[index - 1]
    if (!number || total.kind !== 'cardinal' || number.kind !== 'cardinal') return
    const [from, to] = [wordAt(article, number.levelEnd), wordAt(article, total.levelStart)]
    if (to - from > OUT_OF_WITHIN || !unbroken(article, from, to)) return
    if (fits('outOf', article.words[from]?.text)) of.set(number, total)
  })
  return { of, totals: new Set(of.values()) }
}

function countOf(
  article: Article,
  number: NumberFound,
  people: readonly Tagged<'people'>[],
  scope: { view: SentenceView; total: NumberFound | undefined },
): FoundFigure | null {
  const { view, total } = scope
  const first = wordAt(article, number.levelStart)
  const last = wordAt(article, (total ?? number).levelEnd)
  if (isPart(article, first, view)) return null
  // لفائدة 150 صانعا على الأقل: what bends a number may stand behind those whom it counts.
  const after =
    nounAfter(article, people, last) ?? nounAfter(article, people, wordAt(article, (total ?? number).coreEnd))
  const before = after?.tag.measure
    ? null
    : (nounCounted(article, people, wordAt(article, number.coreStart)) ?? nounBefore(article, people, first, view))
  const noun = after ?? before
  const certificates = noun ? null : certificatesAfter(article, view, last)
  if (!noun && !certificates) return null
  const span = noun ?? certificates
  if (!span) return null
  const latin = article.words[span.from]?.arabic === false
  const wanted = isPlanned(article, view, {
    first,
    last: Math.max(last, span.to),
    after: latin ? planReach(article, Math.max(last, span.to)) : unbrokenAfter(article, Math.max(last, span.to)),
  })
  const named = (before ?? noun)?.tag.measure === 'graduates' || certificates !== null
  const planned = named ? isTarget(view, first) : wanted
  const { measure, rule } = certificates
    ? { measure: 'graduates' as const, rule: 'figures.certificates-counted' }
    : measureOf(before ?? noun, view, { first, planned })
  if (!measure) return null
  if ((number.min ?? number.max ?? 0) >= SECTOR_TOTAL && !planned) return null
  const qualifier: Qualifier = number.qualifier
  return {
    figure: { measure, min: number.min, max: number.max, qualifier, planned, evidence: quoteOf(article, number, span) },
    rule,
  }
}

/** From number to noun, whichever stands first. */
function quoteOf(article: Article, number: NumberFound, noun: Span): Evidence {
  const evidence = evidenceOf(article, noun)
  const start = Math.min(number.start, evidence.start)
  const end = Math.max(number.end, evidence.end)
  return { start, end, quote: article.text.raw.slice(start, end) }
}

function nounAfter(article: Article, people: readonly Tagged<'people'>[], last: number): Tagged<'people'> | null {
  return (
    people.find(
      ({ from }) =>
        from >= last && from - last <= REACH && unbroken(article, last, from) && linked(article, last, from),
    ) ?? null
  )
}

/** Only words that belong to a count stand between: `50 autres jeunes`, never `45 دارا للصانعة`. */
function linked(article: Article, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!fits('countLink', article.words[at]?.text)) return false
  return true
}

/** `المتخرجون الذين بلغ عددهم 120`, `خريجي الفوج الثاني، البالغ عددهم 92`. */
function nounBefore(
  article: Article,
  people: readonly Tagged<'people'>[],
  first: number,
  view: SentenceView,
): Tagged<'people'> | null {
  const counted = view.markers.get('numbering').findLast(({ to }) => to <= first && first - to <= 2)
  if (!counted) return null
  return (
    people.findLast(({ to }) => to <= counted.from && counted.from - to <= 8 && article.words[to] !== undefined) ?? null
  )
}

/** Words between those who are counted and their number: `عدد المستفيدات عن 40`. */
const COUNTED_WITHIN = 2

/** `لا يتعدى عدد متدرباته 40`, `يبلغ عدد الخريجات 34` */
function nounCounted(article: Article, people: readonly Tagged<'people'>[], first: number): Tagged<'people'> | null {
  return (
    people.findLast(
      ({ from, to }) =>
        to <= first &&
        first - to <= COUNTED_WITHIN &&
        fits('countingWord', article.words[from - 1]?.text) &&
        unbroken(article, from, first),
    ) ?? null
  )
}

/** `105 certificats aux apprenties`: as many people as certificates. */
function certificatesAfter(article: Article, view: SentenceView, last: number): Span | null {
  const found = view.triggers.find(
    ({ event, from }) => event === 'certificate' && from >= last && from - last <= 1 && unbroken(article, last, from),
  )
  return found && !hasMarker(view, 'prize') ? found : null
}

/** Words between a word that begins a part and its number. */
const PART_WITHIN = 3

/** `بينهم 33 خريجة`, `dont 49 filles`, `من أصل 260`: part of, or what it is out of. */
function isPart(article: Article, first: number, view: SentenceView): boolean {
  return view.markers.get('partOf').some(({ from, to }) => {
    // sur 112 candidates, but not sur la formation de 210 tisseuses
    const out = to - from === 1 && fits('outOf', article.words[from]?.text)
    return to <= first && first - to <= (out ? 1 : PART_WITHIN) && unbroken(article, from + 1, first)
  })
}
