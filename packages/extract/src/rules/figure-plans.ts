import { fits } from '../lexicon/patterns.ts'
import type { Article } from '../text/article.ts'
import { GAP } from '../text/words.ts'
import type { SentenceView } from './sentence-view.ts'

/** Words between a verb of getting and those who got something. */
const GOT_WITHIN = 12

/** True where a count is a target or a capacity: a word of plans stands before it, or within `after` words behind it. */
export function isPlanned(
  article: Article,
  view: SentenceView,
  at: { first: number; last: number; after: number },
): boolean {
  const plans = view.markers.get('planned')
  if (plans.some(({ from }) => from - view.sentence.from <= 1)) return true
  // حصلت أربع عشرة متعاونة على شهادات تثبت خضوعهن لتكوين: who got something is no plan, whatever follows.
  const got = view.markers.get('receipt').some(({ to }) => to <= at.first && at.first - to <= GOT_WITHIN)
  const after = got ? 0 : at.after
  if (
    plans.some(
      ({ from, to }) => (to <= at.first + 1 && at.first - to <= 10) || (from >= at.first && from - at.last < after),
    )
  )
    return true
  if (isToCome(article, view, at.first)) return true
  return view.triggers.some(({ tense, from, to }) => tense === 'future' && to <= at.first && at.first - from <= 10)
}

/** Words between a verb of a time to come and the people whom it tells of. */
const TO_COME_WITHIN = 8

/** `التي ستلجها 90 متعلمة`: a verb that we need not know, by the letter that says it is still to come. */
function isToCome(article: Article, view: SentenceView, first: number): boolean {
  const from = Math.max(view.sentence.from, first - TO_COME_WITHIN)
  return article.words.slice(from, first).some(({ text }) => fits('futureVerb', text))
}

/** Up to nine words, over an aside between two commas (`, issues de trois communes, prendront`) but into no new clause. */
export function planReach(article: Article, from: number): number {
  const commas = [0, 0]
  for (let length = 0; length < 9; length++) {
    if ((article.words[from + length]?.gap ?? GAP.line) === GAP.none) continue
    if (commas[0] === 0) commas[0] = length + 1
    else if (commas[1] === 0) commas[1] = length + 1
  }
  const [first = 0, second = 0] = commas
  return first > 0 && second === 0 ? first - 1 : 10
}

/** Words up to the next comma, at most five: a plan told after a comma is of something else. */
export function unbrokenAfter(article: Article, from: number): number {
  let length = 0
  while (length < 5 && (article.words[from + length]?.gap ?? GAP.line) === GAP.none) length++
  return length
}

/** People who finished are a target only where a word of plans stands right before their number. */
export function isTarget(view: SentenceView, first: number): boolean {
  return view.markers.get('planned').some(({ to }) => to <= first && first - to <= 2)
}
