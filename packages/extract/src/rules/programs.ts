import { type Article, findTag, markersFrom, type Span, type Tagged } from '../text/article.ts'
import type { Words } from '../text/word-set.ts'
import { GAP } from '../text/words.ts'
import { type FoundNamed, foundNamed, once, quotationEnd, withAcronym } from './named.ts'
import { longest, type SentenceView, taggedIn } from './sentence-view.ts'

/** Programmes: those of the vocabulary, and new ones by pattern (`برنامج "…"`, `programme « … »`). */
export function visitPrograms(
  article: Article,
  views: readonly SentenceView[],
  taken: { people: Words; facilities: Words },
): FoundNamed[] {
  const found: FoundNamed[] = []
  for (const { sentence } of views) {
    const known = taggedIn(article, sentence, 'program').filter(({ from, tag, to, clitic }) => {
      // A strategy or a development model is what programmes serve, and none of them.
      if (taken.people.has(from) || tag.program.kind === 'framework') return false
      if (beginsLongerQuote(article, { from, to })) return false
      return (!tag.needsContext && !taken.facilities.has(from)) || followsNoun(article, { from, to, clitic })
    })
    for (const tagged of longest(known)) {
      const span = withoutNoun(article, {
        from: tagged.from,
        to: withAcronym(article, tagged.to),
        clitic: tagged.clitic,
      })
      found.push(foundNamed(article, span, { id: tagged.tag.program.id, rule: 'programs.known' }))
    }
    for (const noun of markersFrom(article, sentence, 'programNoun')) {
      const span = quotedProgram(article, noun, sentence.to)
      if (span && !found.slice(-4).some((other) => span.from < other.span.to && other.span.from < span.to))
        found.push(foundNamed(article, span, { id: undefined, rule: 'programs.quoted-after-programme' }))
    }
  }
  return once(article, found)
}

/** Words that a known name may lack of its quotation: its edition, its year. */
const BESIDE_NAME = 2

/** `« Renforcement des compétences … »`: another programme, whose name only begins like a known one. */
function beginsLongerQuote(article: Article, { from, to }: { from: number; to: number }): boolean {
  return article.words[from]?.opens === true && quotationEnd(article, from) - to > BESIDE_NAME
}

/** `برنامج “الكنوز الحرفية”` is called `الكنوز الحرفية`. */
function withoutNoun(article: Article, span: Span): Span {
  const noun = findTag(
    article,
    { at: span.from, kind: 'marker' },
    ({ tag, to }) => tag.marker === 'programNoun' && to < span.to,
  )
  return noun ? { from: noun.to, to: span.to, clitic: 0 } : span
}

function quotedProgram(article: Article, noun: Tagged<'marker'>, end: number): Span | null {
  if (findTag(article, { at: noun.from, kind: 'marker' }, ({ tag }) => tag.marker === 'programNoun') !== noun)
    return null
  if (noun.to >= end) return null
  const first = article.words[noun.to]
  if (!first?.opens || first.gap >= GAP.stop) return null
  return { from: noun.to, to: quotationEnd(article, noun.to), clitic: 0 }
}

function followsNoun(article: Article, span: Span): boolean {
  for (let back = 1; back <= 3; back++) {
    if (
      findTag(
        article,
        { at: span.from - back, kind: 'marker' },
        ({ tag, to }) => tag.marker === 'programNoun' && to === span.from,
      ) !== null
    )
      return true
  }
  return false
}
