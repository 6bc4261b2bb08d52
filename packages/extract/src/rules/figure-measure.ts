import type { Measure } from '@jawla/domain'
import type { Marker } from '../languages/language.ts'
import type { Span, Tagged } from '../text/article.ts'
import { hasMarker, type SentenceView } from './sentence-view.ts'

/** What a counted group is, by its noun or else by the nearest word of training, finishing or benefit. */
export function measureOf(
  noun: Tagged<'people'> | null,
  view: SentenceView,
  at: { first: number; planned: boolean },
): { measure: Measure | null; rule: string } {
  if (!noun) return { measure: null, rule: 'figures.none' }
  const near = (marker: Marker): number => nearest(view.markers.get(marker), at.first, noun.to)
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
    return view.markers
      .get('graduation')
      .some(({ from, to }) => from >= certificate.from && to <= certificate.to && !hasMarker(view, 'prize'))
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
