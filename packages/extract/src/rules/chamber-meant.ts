import { hasAnd } from '../languages/joined-letters.ts'
import { fits } from '../lexicon/patterns.ts'
import { type Article, type Span, tagAt } from '../text/article.ts'
import type { Words } from '../text/word-set.ts'
import { type FoundNamed, foundNamed } from './named.ts'
import { type Head, organisationEnd } from './organisation-end.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * `رئيس غرفة الصناعة التقليدية … المعرض الذي بادرت إليه الغرفة`: a chamber that takes part under its short name, by the full
 * name under which its president was told.
 */
export function chamberMeant(
  article: Article,
  views: readonly SentenceView[],
  scope: {
    chamber: FoundNamed | null
    blocked: Words
    takesPart: (view: SentenceView, span: Span) => boolean
  },
): FoundNamed | null {
  if (!scope.chamber) return null
  const meant = views.some((view) => {
    for (let at = view.sentence.from; at < view.sentence.to; at++) {
      const text = article.words[at]?.text ?? ''
      if (!fits('shortChamber', text) || scope.blocked.has(at)) continue
      if (scope.takesPart(view, { from: at, to: at + 1, clitic: hasAnd(text) ? 1 : 0 })) return true
    }
    return false
  })
  return meant ? scope.chamber : null
}

/** The first chamber that an office names in full. */
export function chamberInFull(article: Article, offices: readonly Span[]): FoundNamed | null {
  for (const office of offices) {
    for (let at = office.from; at < office.to; at++) {
      const head: Head | null = tagAt(article, at, 'partner') ?? tagAt(article, at, 'organisation')
      if (!head || !fits('chamberWord', article.words[at]?.text.slice(head.clitic)) || head.to - at < 2) continue
      const span = { from: at, to: Math.min(organisationEnd(article, head), office.to), clitic: head.clitic }
      const id = head.tag.kind === 'partner' ? head.tag.organisation.id : undefined
      return foundNamed(article, span, { id, rule: 'partners.chamber-by-its-short-name' })
    }
  }
  return null
}
