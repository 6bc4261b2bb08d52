import type { ReadFigure } from '@jawla/domain'
import { fits, holds } from '../lexicon/patterns.ts'
import { type Article, evidenceOf, type Span } from '../text/article.ts'
import { unbroken } from '../text/unbroken.ts'
import { graduationIn } from './graduation.ts'
import { hasMarker, type SentenceView, type Trigger, taggedIn } from './sentence-view.ts'

/** Certificates handed to people whom nobody counted: a group without a number. */
export function groupOf(article: Article, view: SentenceView): { figure: ReadFigure; rule: string } | null {
  if (hasMarker(view, 'prize')) return null
  if (graduationIn(view).length === 0) return null
  const pair = handing(article, view)
  if (!pair) return cohortOf(article, view)
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

/** Words between a word of finishing and those who finished. */
const FINISHED_WITHIN = 2

/** `حفل تخريج الفوج الأول`, `la sortie de la première promotion`: who finished, counted by nobody. */
function cohortOf(article: Article, view: SentenceView): ReturnType<typeof groupOf> {
  for (const finished of graduationIn(view)) {
    for (let at = finished.to; at <= finished.to + FINISHED_WITHIN && at < view.sentence.to; at++) {
      if (!isCohort(article, view, { finished, at }) || !unbroken(article, finished.from, at)) continue
      const evidence = evidenceOf(article, { from: finished.from, to: at + 1, clitic: finished.clitic })
      return {
        figure: { measure: 'graduates', min: null, max: null, qualifier: 'unspecified', planned: false, evidence },
        rule: 'figures.cohort-without-a-number',
      }
    }
  }
  return null
}

/** The people who finished together, or what they got: `ont reçu | leurs attestations`. */
function isCohort(article: Article, view: SentenceView, { finished, at }: { finished: Span; at: number }): boolean {
  if (fits('cohort', article.words[at]?.text)) return true
  const papers = view.triggers.filter(({ event }) => event === 'certificate')
  const isPaper = papers.some(({ from, to }) => from < finished.to && to > finished.from)
  return !isPaper && at === finished.to && papers.some(({ from }) => from === at)
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
