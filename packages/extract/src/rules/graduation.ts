import type { Span } from '../text/article.ts'
import { hasMarker, type SentenceView } from './sentence-view.ts'

/** What a sentence says of people who finished their training; who gets looms and no certificate did not finish. */
export function graduationIn(view: SentenceView): readonly Span[] {
  const finished = certificatesIn(view)
  return isOfEquipment(view) ? finished : [...finished, ...view.markers.get('receipt')]
}

/** `تسلمت 40 نساجة أنوالا`: what they get are tools and no certificate is named. */
export function isOfEquipment(view: SentenceView): boolean {
  return hasMarker(view, 'equipment') && hasMarker(view, 'receipt') && certificatesIn(view).length === 0
}

/** `سلم المدير بطائق مهنية لـ 150 صانعا`: the same, told of the one who gives. */
export function handsOut(view: SentenceView): boolean {
  return (
    hasMarker(view, 'equipment') &&
    view.triggers.some(({ act }) => act === 'award') &&
    certificatesIn(view).length === 0
  )
}

/** `شهادات تقديرية`, `attestations de participation` thank people, and certify nothing. */
export function certificatesIn(view: SentenceView): readonly Span[] {
  const thanks = view.markers.get('courtesy')
  return view.markers
    .get('graduation')
    .filter(({ from, to }) => !thanks.some((paper) => paper.from <= from && to <= paper.to))
}
