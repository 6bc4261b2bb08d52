import type { Evidence, Measure, Qualifier, ReadFigure } from '@jawla/domain'
import type { Marker } from '../languages/language.ts'
import { fits, holds } from '../lexicon/patterns.ts'
import type { NumberFound } from '../numbers/number-found.ts'
import { type Article, evidenceOf, type Span, type Tagged, wordAt } from '../text/article.ts'
import { GAP } from '../text/words.ts'
import { hasMarker, type SentenceView, type Trigger, taggedIn } from './sentence-view.ts'

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
  const counted = views.flatMap((view) => countsIn(article, numbersIn(article, numbers, view), view))
  const figures = unlike(counted)
  const graduates = figures.some(({ figure }) => figure.measure === 'graduates' && !figure.planned)
  if (graduates) return figures
  const groups = views
    .filter(({ sentence }) => told.has(sentence.index))
    .flatMap((view) => groupOf(article, view) ?? [])
  return [...groups, ...figures]
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
  const start = article.words[view.sentence.from]?.start ?? 0
  const end = article.words[view.sentence.to - 1]?.end ?? 0
  return numbers.slice(firstFrom(numbers, start), firstFrom(numbers, end))
}

function firstFrom(numbers: readonly NumberFound[], level: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle]?.levelStart ?? 0) < level) low = middle + 1
    else high = middle
  }
  return low
}

function countsIn(article: Article, numbers: readonly NumberFound[], view: SentenceView): FoundFigure[] {
  if (hasMarker(view, 'national')) return []
  const people = taggedIn(article, view.sentence, 'people').filter(
    (noun, index, all) => !all.some((other, at) => at !== index && other.from === noun.from && other.to > noun.to),
  )
  const found: FoundFigure[] = []
  for (const number of numbers) {
    if (number.kind !== 'cardinal' || number.context !== 'none' || (number.min === null && number.max === null))
      continue
    if (isRhetorical(article, number)) continue
    const figure = countOf(article, number, people, view)
    if (figure) found.push(figure)
  }
  return found
}

/** `آلاف الشباب`, `des milliers de jeunes`: a way of saying many, no count of a visit. */
function isRhetorical(article: Article, number: NumberFound): boolean {
  if (number.qualifier !== 'at_least' || number.max !== null) return false
  const last = article.words[wordAt(article, number.levelEnd) - 1]
  return last !== undefined && fits('sayingMany', last.text)
}

function countOf(
  article: Article,
  number: NumberFound,
  people: readonly Tagged<'people'>[],
  view: SentenceView,
): FoundFigure | null {
  const first = wordAt(article, number.levelStart)
  const last = wordAt(article, number.levelEnd)
  if (isPart(article, first, view)) return null
  const noun = nounAfter(article, people, last) ?? nounBefore(article, people, first, view)
  const certificates = noun ? null : certificatesAfter(article, view, last)
  if (!noun && !certificates) return null
  const span = noun ?? certificates
  if (!span) return null
  const latin = article.words[span.from]?.arabic === false
  const wanted = isPlanned(view, {
    first,
    last: Math.max(last, span.to),
    after: latin ? planReach(article, Math.max(last, span.to)) : unbrokenAfter(article, Math.max(last, span.to)),
  })
  const named = noun?.tag.measure === 'graduates' || certificates !== null
  const planned = named ? isTarget(view, first) : wanted
  const { measure, rule } = certificates
    ? { measure: 'graduates' as const, rule: 'figures.certificates-counted' }
    : measureOf(noun, view, { first, planned })
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

function unbroken(article: Article, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if ((article.words[at]?.gap ?? 0) > GAP.none) return false
  return true
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
  const counted = (view.markers.get('numbering') ?? []).findLast(({ to }) => to <= first && first - to <= 2)
  if (!counted) return null
  return (
    people.findLast(({ to }) => to <= counted.from && counted.from - to <= 8 && article.words[to] !== undefined) ?? null
  )
}

/** `105 certificats aux apprenties`: as many people as certificates. */
function certificatesAfter(article: Article, view: SentenceView, last: number): Span | null {
  const found = view.triggers.find(
    ({ event, from }) => event === 'certificate' && from >= last && from - last <= 1 && unbroken(article, last, from),
  )
  return found && !hasMarker(view, 'prize') ? found : null
}

/** `بينهم 33 خريجة`, `dont 49 filles`, `من أصل 260`: part of, or what it is out of. */
function isPart(article: Article, first: number, view: SentenceView): boolean {
  return (view.markers.get('partOf') ?? []).some(
    ({ from, to }) => to <= first && first - to <= 3 && unbroken(article, from + 1, first),
  )
}

function measureOf(
  noun: Tagged<'people'> | null,
  view: SentenceView,
  at: { first: number; planned: boolean },
): { measure: Measure | null; rule: string } {
  if (!noun) return { measure: null, rule: 'figures.none' }
  const near = (marker: Marker): number => nearest(view.markers.get(marker) ?? [], at.first, noun.to)
  if (noun.tag.measure === 'graduates') return { measure: 'graduates', rule: 'figures.graduates-named' }
  if (!at.planned && isHandedTo(view, at.first)) return { measure: 'graduates', rule: 'figures.certificates-handed-to' }
  if (noun.tag.measure === 'trainees')
    return {
      measure: graduated(near('graduation'), near('training')) && !at.planned ? 'graduates' : 'trainees',
      rule: 'figures.trainees-named',
    }
  if (noun.tag.measure === 'beneficiaries' && near('graduation') <= 1 && !at.planned)
    return { measure: 'graduates', rule: 'figures.certificates-received' }
  if (noun.tag.measure === 'beneficiaries') return { measure: 'beneficiaries', rule: 'figures.beneficiaries-named' }
  if (hasMarker(view, 'prize')) return { measure: null, rule: 'figures.prize' }
  const ranked: [Measure, number][] = [
    ['graduates', at.planned ? Number.POSITIVE_INFINITY : near('graduation')],
    ['trainees', near('training')],
    ['beneficiaries', near('benefit')],
  ]
  const [best] = ranked.sort((a, b) => a[1] - b[1])
  if (!best || best[1] > 12) return { measure: null, rule: 'figures.none' }
  return { measure: best[0], rule: `figures.${best[0]}-by-context` }
}

/** Words between a certificate and the number of those who get it. */
const HANDED_WITHIN = 9

/** `سلمت شواهد التكوين لثمان وعشرين متعاونة`: certificates are handed, and then come the people. */
function isHandedTo(view: SentenceView, first: number): boolean {
  return view.triggers.some((certificate) => {
    if (certificate.to > first || first - certificate.to > HANDED_WITHIN) return false
    if (certificate.event !== 'certificate' && certificate.event !== 'ceremony') return false
    return (view.markers.get('graduation') ?? []).some(
      ({ from, to }) => from >= certificate.from && to <= certificate.to && !hasMarker(view, 'prize'),
    )
  })
}

function graduated(graduation: number, training: number): boolean {
  return graduation <= 5 && graduation < training
}

/** Words between a number and the nearest marker; what stands after the number says less of it. */
function nearest(markers: readonly Span[], first: number, last: number): number {
  const distances = markers.map(({ from, to }) =>
    to <= first ? first - to : from >= last ? (from - last) * 1.5 + 2 : 0,
  )
  return Math.min(...distances, Number.POSITIVE_INFINITY)
}

function isPlanned(view: SentenceView, at: { first: number; last: number; after: number }): boolean {
  const plans = view.markers.get('planned') ?? []
  if (plans.some(({ from }) => from - view.sentence.from <= 1)) return true
  if (
    plans.some(
      ({ from, to }) => (to <= at.first + 1 && at.first - to <= 10) || (from >= at.first && from - at.last <= at.after),
    )
  )
    return true
  return view.triggers.some(({ tense, from, to }) => tense === 'future' && to <= at.first && at.first - from <= 10)
}

/** Up to nine words, over an aside between two commas (`, issues de trois communes, prendront`) but into no new clause. */
function planReach(article: Article, from: number): number {
  const commas = [0, 0]
  for (let length = 0; length < 9; length++) {
    if ((article.words[from + length]?.gap ?? GAP.line) === GAP.none) continue
    if (commas[0] === 0) commas[0] = length + 1
    else if (commas[1] === 0) commas[1] = length + 1
  }
  const [first = 0, second = 0] = commas
  return first > 0 && second === 0 ? first - 1 : 9
}

/** Words up to the next comma, at most four: a plan told after a comma is of something else. */
function unbrokenAfter(article: Article, from: number): number {
  let length = 0
  while (length < 4 && (article.words[from + length]?.gap ?? GAP.line) === GAP.none) length++
  return length
}

/** People who finished are a target only where a word of plans stands right before their number. */
function isTarget(view: SentenceView, first: number): boolean {
  return (view.markers.get('planned') ?? []).some(({ to }) => to <= first && first - to <= 2)
}

/** Certificates handed to people whom nobody counted: a group without a number. */
function groupOf(article: Article, view: SentenceView): FoundFigure | null {
  if (hasMarker(view, 'prize')) return null
  if (!hasMarker(view, 'graduation')) return null
  const pair = handing(article, view)
  if (!pair) return null
  const { handed, certificate } = pair
  const people = taggedIn(article, view.sentence, 'people').find(
    ({ from }) => from >= certificate.to && from - certificate.to <= 8 && unbroken(article, certificate.to, from),
  )
  const evidence = evidenceOf(article, { from: handed.from, to: people?.to ?? certificate.to, clitic: handed.clitic })
  return {
    figure: { measure: 'graduates', min: null, max: null, qualifier: 'unspecified', planned: false, evidence },
    rule: 'figures.certificates-without-a-number',
  }
}

/** The first words of handing over with the certificates that follow them. */
function handing(article: Article, view: SentenceView): { handed: Trigger; certificate: Trigger } | null {
  for (const handed of view.triggers) {
    const led = handed.act === 'lead' && handed.tense === 'past'
    if (handed.event !== 'ceremony' && handed.act !== 'award' && !led) continue
    const certificate = view.triggers.find(
      ({ event, from, to }) =>
        (event === 'certificate' || (event === 'ceremony' && namesCertificates(article, { from, to }))) &&
        from >= handed.from &&
        from - handed.from <= 8,
    )
    if (certificate) return { handed, certificate }
  }
  return null
}

/** `حفل تسليم الدبلومات`, `remise des certificats`; not any ceremony. */
function namesCertificates(article: Article, span: { from: number; to: number }): boolean {
  return holds(
    'certificateWord',
    article.words
      .slice(span.from, span.to)
      .map(({ text }) => text)
      .join(' '),
  )
}
