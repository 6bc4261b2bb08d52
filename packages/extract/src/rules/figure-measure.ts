import type { Measure } from '@jawla/domain'
import type { Marker } from '../languages/language.ts'
import type { Span, Tagged } from '../text/article.ts'
import { certificatesIn, graduationIn, handsOut, isOfEquipment } from './graduation.ts'
import { hasMarker, type SentenceView } from './sentence-view.ts'

/** What a counted group is, by its noun or else by the nearest word of training, finishing or benefit. */
export function measureOf(
  noun: Tagged<'people'> | null,
  view: SentenceView,
  at: { first: number; planned: boolean },
): { measure: Measure | null; rule: string } {
  if (!noun) return { measure: null, rule: 'figures.none' }
  const nearTo = (words: readonly Span[]): number => nearest(words, at.first, noun.to)
  const near = (marker: Marker): number => nearTo(view.markers.get(marker))
  const graduation = nearTo(graduationIn(view))
  if (noun.tag.measure === 'graduates') return { measure: 'graduates', rule: 'figures.graduates-named' }
  if (!at.planned && isHandedTo(view, at.first)) return { measure: 'graduates', rule: 'figures.certificates-handed-to' }
  if (noun.tag.measure !== 'trainees' && isGivenTools(view, at.first))
    return { measure: 'beneficiaries', rule: 'figures.tools-handed-to' }
  if (noun.tag.measure === 'trainees')
    return {
      measure:
        (graduated(graduation, near('training')) || certified(view, near)) && !at.planned ? 'graduates' : 'trainees',
      rule: 'figures.trainees-named',
    }
  if (noun.tag.measure === 'beneficiaries' && graduation <= 1 && !at.planned)
    return { measure: 'graduates', rule: 'figures.certificates-received' }
  if (noun.tag.measure === 'beneficiaries' && isTaughtNext(view, noun.to))
    return { measure: 'trainees', rule: 'figures.in-a-course' }
  if (noun.tag.measure === 'beneficiaries') return { measure: 'beneficiaries', rule: 'figures.beneficiaries-named' }
  if (hasMarker(view, 'prize')) return { measure: null, rule: 'figures.prize' }
  if (isThanked(view, at.first)) return { measure: null, rule: 'figures.thanked' }
  if (isCrowd(view, at.first)) return { measure: null, rule: 'figures.crowd' }
  const given = isOfEquipment(view) ? near('receipt') : handsOut(view) ? near('equipment') : Number.POSITIVE_INFINITY
  const ranked: [Measure, number][] = [
    ['graduates', at.planned ? Number.POSITIVE_INFINITY : graduation],
    ['trainees', near('training')],
    ['beneficiaries', Math.min(near('benefit'), given)],
  ]
  const [best] = ranked.sort((a, b) => a[1] - b[1])
  // استفاد 18 صانعا من دورة، سلمت لهم في ختامها شهادات
  const later = certificatesIn(view).some(({ from }) => from >= noun.to)
  const none = !best || best[1] > 12
  if (!at.planned && (later || none) && certified(view, near))
    return { measure: 'graduates', rule: 'figures.certificates-in-the-sentence' }
  if (!best || none) return { measure: null, rule: 'figures.none' }
  if (best[0] === 'beneficiaries' && onCourse(view, { first: at.first, last: noun.to }))
    return { measure: 'trainees', rule: 'figures.in-a-course' }
  return { measure: best[0], rule: `figures.${best[0]}-by-context` }
}

/** Words between a paper of thanks and those who get it. */
const THANKED_WITHIN = 3

/** `شهادات تقديرية على 12 صانعة`: honoured, whatever else is handed out in the sentence. */
function isThanked(view: SentenceView, first: number): boolean {
  return view.markers.get('courtesy').some(({ to }) => to <= first && first - to <= THANKED_WITHIN)
}

/** Words between what is handed and those who get it. */
const TOOLS_WITHIN = 3

/** `des caisses à outils à une quinzaine d'artisans`: who gets tools finished nothing by that, whatever others are handed in the sentence. */
function isGivenTools(view: SentenceView, first: number): boolean {
  const tools = view.markers.get('equipment').findLast(({ to }) => to <= first && first - to <= TOOLS_WITHIN)
  // بطاقة استيعابية: a capacity, no card.
  if (!tools || view.markers.get('planned').some(({ from, to }) => from <= tools.from && to > tools.from)) return false
  const others = [...certificatesIn(view), ...view.markers.get('planned')]
  return !others.some(({ from, to }) => from >= tools.to && to <= first)
}

/** Words between a word of gathering and how many gather. */
const CROWD_WITHIN = 6

/** `كل تجمع يتجاوز خمسمائة شخص`, `plus de 2.000 visiteurs`: who only comes together is counted by nobody's visit. */
function isCrowd(view: SentenceView, first: number): boolean {
  return view.markers.get('crowd').some(({ to }) => to <= first && first - to <= CROWD_WITHIN)
}

/** Words between a certificate and the number of those who get it. */
const HANDED_WITHIN = 9

/** `سلمت شواهد التكوين لثمان وعشرين متعاونة`: certificates are handed, and then come the people. */
function isHandedTo(view: SentenceView, first: number): boolean {
  return view.triggers.some((certificate) => {
    if (certificate.to > first || first - certificate.to > HANDED_WITHIN) return false
    if (certificate.event !== 'certificate' && certificate.event !== 'ceremony') return false
    return graduationIn(view).some(
      ({ from, to }) => from >= certificate.from && to <= certificate.to && !hasMarker(view, 'prize'),
    )
  })
}

/** Words between a course and those who benefit from it, named after or before it. */
const COURSE_BEFORE = 10
const COURSE_AFTER = 1

/** `تستفيد منه 60 فتاة من التكوين`, `برنامج للتكوين بالتدرج، ستستفيد منه 60 فتاة`: who benefits from a course is in training. */
function onCourse(view: SentenceView, at: { first: number; last: number }): boolean {
  const benefits = view.markers.get('benefit')
  return (
    isTaughtNext(view, at.last) ||
    view.markers
      .get('course')
      .some(
        ({ to }) =>
          to <= at.first &&
          at.first - to <= COURSE_BEFORE &&
          benefits.some(({ from, to: end }) => from >= to && end <= at.first),
      )
  )
}

function isTaughtNext(view: SentenceView, last: number): boolean {
  return view.markers.get('course').some(({ from }) => from >= last && from - last <= COURSE_AFTER)
}

/** Words of training that near make a trainee, whoever else got a certificate in the sentence. */
const IN_TRAINING_WITHIN = 2

/** `مائة وعشرون متدربة نادى المنادي أسماءهن، فتسلمن شواهدهن`: got, or are handed, certificates later in the sentence. */
function certified(view: SentenceView, near: (marker: Marker) => number): boolean {
  if (isOfEquipment(view) || near('training') <= IN_TRAINING_WITHIN) return false
  const handed = hasMarker(view, 'receipt') || view.triggers.some(({ act }) => act === 'award')
  return handed && certificatesIn(view).length > 0
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
