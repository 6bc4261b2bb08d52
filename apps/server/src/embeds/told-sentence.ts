import type { ToldSentence } from '@jawla/charts'
import { type Report, sentenceSpans } from '@jawla/domain'

/** The sentence of a report around a piece of it, with where the piece stands in the sentence. */
export function toldSentence(report: Report, piece: { start: number; end: number }): ToldSentence {
  const { text, id, url, outlet, language, title, publishedAt, sample } = report
  const [span = { from: piece.start, to: piece.end }] = sentenceSpans(text, [piece])
  return {
    text: text.slice(span.from, span.to),
    mark: { start: piece.start - span.from, end: piece.end - span.from },
    // Nobody published a sample: its address is that of the facts behind it.
    report: { id, url: sample ? null : url, outlet, language, title, publishedAt },
  }
}
