import { fits } from '../lexicon/patterns.ts'
import type { PersonMention } from '../mentions/people.ts'
import type { Article, Span } from '../text/article.ts'
import { unbroken } from '../text/unbroken.ts'
import type { SentenceView, Trigger } from './sentence-view.ts'

/** What a mention does in its sentence. */
export type Part = 'takes_part' | 'speaks' | 'named'

/** What a mention does in its sentence, and why: it takes part, speaks, or is only named. */
export function partOf(
  article: Article,
  mention: PersonMention,
  scope: { view: SentenceView; ends: ReadonlySet<number> },
): { part: Part; why: string } {
  const { view, ends } = scope
  if (mention.name === null && mention.role === null) return { part: 'named', why: 'participants.group' }
  if (isAbsent(article, mention, view)) return { part: 'named', why: 'participants.absent' }
  if (mention.role === 'king_or_royal' && !isDoer(article, mention, view))
    return { part: 'named', why: 'participants.king-only-named' }
  if (isDoneBy(article, mention, view)) return { part: 'takes_part', why: 'participants.done-by' }
  const relative = lastBefore(
    view.markers.get('relative').filter(({ from }) => !ends.has(from)),
    mention.from,
  )
  // الذي جرى افتتاحه بحضور الوزيرة: who was there was there, but a king in a relative clause opened it years ago.
  const least = mention.role === 'king_or_royal' ? 0 : Number.POSITIVE_INFINITY
  const listed = view.markers
    .get('presence')
    .some(({ to }) => to <= Math.min(mention.from, Math.max(least, relative?.from ?? 0)))
  if (!listed && relative && inRelativeClause(article, mention, { view, relative }))
    return { part: 'named', why: 'participants.aside' }
  const presence = lastBefore(view.markers.get('presence'), mention.from)
  const verbs = view.triggers.filter(({ act }) => act !== null)
  const verb = lastBefore(verbs, mention.from)
  const arabic = article.words[mention.from]?.arabic ?? false
  const governing = arabic ? (verb ?? firstAfter(verbs, mention.to)) : governingLatin(mention, verbs)
  const statement = view.markers.get('statement').some(({ to }) => to <= mention.from && mention.from - to <= 6)
  if (governing?.act === 'lead' && leadsABody(mention, view, governing))
    return { part: 'named', why: 'participants.heads-a-body' }
  if (didAfterSaying(mention, view)) return { part: 'takes_part', why: 'participants.who-did' }
  if (isQuoted(article, mention, view)) return { part: 'speaks', why: 'participants.quoted' }
  if (presence && mention.from - presence.to <= 1 && unbroken(article, presence.to, mention.from))
    return { part: 'takes_part', why: 'participants.presence' }
  if (presence && (!governing || presence.from > governing.from || governing.act !== 'speak'))
    return { part: 'takes_part', why: 'participants.presence' }
  if (statement && (!governing || governing.act === 'speak' || governing.from > mention.from))
    return { part: 'speaks', why: 'participants.statement' }
  if (governing?.act === 'speak') return { part: 'speaks', why: 'participants.speaker' }
  if (governing && isPastPassive(article, governing) && verbs.some(({ from }) => from < governing.from))
    return { part: 'named', why: 'participants.past-passive' }
  if (governing && (!governing.aside || view.markers.has('cancelled')))
    return { part: 'takes_part', why: 'participants.verb' }
  if (view.triggers.some(({ event, aside }) => event !== null && event !== 'certificate' && event !== 'fair' && !aside))
    return { part: 'takes_part', why: 'participants.event' }
  return { part: 'named', why: 'participants.none' }
}

/** `Ahmed Bakour, qui préside la Chambre`: what somebody is, not what they did. */
function leadsABody(mention: PersonMention, view: SentenceView, verb: Trigger): boolean {
  const clause = view.markers.get('relative').some(({ from, to }) => from >= mention.to && to === verb.from)
  return (
    clause && verb.from - mention.to <= 2 && !view.triggers.some(({ event, from }) => event !== null && from > verb.to)
  )
}

const DEEDS: ReadonlySet<string> = new Set(['sign', 'visit', 'open', 'found', 'award', 'launch'])

/** `s'est félicité M. Tamek, qui a paraphé le texte`: what the speaker did stands in the clause about them. */
function didAfterSaying(mention: PersonMention, view: SentenceView): boolean {
  const clause = view.markers.get('relative').find(({ from }) => from >= mention.to && from - mention.to <= 1)
  if (!clause || mention.role === 'king_or_royal') return false
  return view.triggers.some(
    ({ act, tense, from }) => act !== null && DEEDS.has(act) && tense === 'past' && from === clause.to,
  )
}

/** Words between what was done and those who did it, and between `من طرف` and the office: `كل من السيد`. */
const DONE_WITHIN = 10
const BY_WITHIN = 3

const DONE: ReadonlySet<string> = new Set(['opening', 'launch', 'foundation', 'signing'])

/** `المعرض الذي تم افتتاحه من طرف رئيس الجهة`: the event itself has its doer, unless it was over before (`قد`). */
function isDoneBy(article: Article, mention: PersonMention, view: SentenceView): boolean {
  if (mention.role === 'king_or_royal') return false
  const text = (at: number): string => article.words[at]?.text ?? ''
  for (let at = mention.from - 2; at >= Math.max(view.sentence.from, mention.from - 2 - BY_WITHIN); at--) {
    if (!fits('byWhom', `${text(at)} ${text(at + 1)}`)) continue
    return view.triggers.some(
      ({ event, from, to }) =>
        event !== null && DONE.has(event) && to <= at && at - to <= DONE_WITHIN && !fits('already', text(from - 1)),
    )
  }
  return false
}

/** `inauguré par SM le Roi Mohammed VI en 2012`: right before a bare year. */
function isYearsAgo(article: Article, at: number): boolean {
  return article.words.slice(at, at + 2).some(({ text }) => /^(?:19|20)\d\d$/.test(text))
}

/** `selon M. Bouhdada`, `حسب المدير`: a word of statement stands right before; `Pour le directeur,` opens the sentence. */
function isQuoted(article: Article, mention: PersonMention, view: SentenceView): boolean {
  const { from } = view.sentence
  if (mention.from - from <= 2 && fits('accordingTo', article.words[from]?.text)) return true
  return view.markers
    .get('statement')
    .some(({ to }) => to <= mention.from && mention.from - to <= 1 && unbroken(article, to, mention.from))
}

/** Heading, dateline and the sentence after: what the King opened is told there. */
const FIRST_SENTENCES = 3

/** Reports name the King everywhere; he came where he stands right beside the verb of what was done. */
function isDoer(article: Article, mention: PersonMention, view: SentenceView): boolean {
  return view.triggers.some(({ act, from, to, aside }) => {
    if (act === null || act === 'speak' || aside || isYearsAgo(article, mention.to)) return false
    if (view.sentence.index > FIRST_SENTENCES && isPastPassive(article, { from, to })) return false
    if (act === 'launch' && isOfProgramme(view, from)) return false
    const [start, end] = from < mention.from ? [to, mention.from] : [mention.to, from]
    if (end < start) return false
    const between = article.words.slice(start, end).filter(({ text }) => !fits('piousWish', text))
    const wished = between.length < end - start
    return wished ? between.length <= 2 : end - start <= 4 && unbroken(article, start, end)
  })
}

/** Words between a programme and who launched it. */
const LAUNCHED_WITHIN = 12

/** `dans le cadre du programme …, lancé par SM le Roi`: when, nobody says. */
function isOfProgramme(view: SentenceView, verb: number): boolean {
  return view.markers.get('programNoun').some(({ to }) => to <= verb && verb - to <= LAUNCHED_WITHIN)
}

/** `le centre, inauguré par SM le Roi en 2012`: a participle without auxiliary tells what was. */
function isPastPassive(article: Article, verb: Pick<Trigger, 'from' | 'to'>): boolean {
  return fits('passiveBy', article.words[verb.to - 1]?.text) && fits('inaugurated', article.words[verb.from]?.text)
}

/** French puts the verb after its subject, except in `a indiqué le directeur` and lists after a verb. */
function governingLatin(mention: PersonMention, verbs: readonly Trigger[]): Trigger | null {
  const before = lastBefore(verbs, mention.from)
  const after = firstAfter(verbs, mention.to)
  if (before && mention.from - before.to <= 3 && before.act === 'speak') return before
  if (after && after.act === 'speak' && (!before || before.act === 'speak' || after.from - mention.to <= 3))
    return after
  if (before && before.act !== 'speak') return before
  return after ?? before
}

function isAbsent(article: Article, mention: PersonMention, view: SentenceView): boolean {
  return view.markers.get('absence').some(({ from, to }) => {
    if (to <= mention.from) return mention.from - to <= 4 && unbroken(article, to, mention.from)
    return (
      from >= mention.to &&
      !fits('onBehalf', article.words[from]?.text) &&
      from - mention.to <= (article.words[from]?.arabic ? 0 : 3) &&
      unbroken(article, mention.to, from)
    )
  })
}

function inRelativeClause(
  article: Article,
  mention: PersonMention,
  scope: { view: SentenceView; relative: Span },
): boolean {
  const { view, relative } = scope
  if (mention.from - relative.to > 8) return false
  // Les signataires, dont le wali: some of those who came.
  if (mention.from - relative.to <= 1 && fits('including', article.words[relative.from]?.text)) return false
  for (let at = relative.from + 1; at <= mention.from; at++) if ((article.words[at]?.gap ?? 0) > 0) return false
  // الذي دشنه الملك; الذي كان عامل الإقليم قد افتتحه
  const verb = view.triggers.find(({ act, from: at }) => act !== null && at >= relative.to && at - mention.to <= 4)
  // الحفل الذي سيترأسه العامل: still to come, so no earlier visit.
  const ahead =
    verb?.tense === 'future' ||
    view.markers.get('expected').some(({ from: at }) => at >= relative.to && at < mention.from)
  return verb !== undefined && !ahead && !tellsOfTheEvent(article, mention, scope)
}

/** `الحفل الذي ترأسه العامل` (nobody presides over a building, so the event may stand further off), `les conventions, qui ont été signées par le wali`: the event itself, unless it was over before (`قد`). */
function tellsOfTheEvent(
  article: Article,
  mention: PersonMention,
  scope: { view: SentenceView; relative: Span },
): boolean {
  const { view, relative } = scope
  if (mention.role === 'king_or_royal') return false
  const over = article.words.slice(relative.to, mention.to + 3).some(({ text }) => fits('already', text))
  const leads = view.triggers.some(({ act, from }) => act === 'lead' && from >= relative.to && from < mention.from)
  const near = leads ? Number.POSITIVE_INFINITY : 3
  return (
    !over && view.triggers.some(({ event, to }) => event !== null && to <= relative.from && relative.from - to <= near)
  )
}

function lastBefore<T extends { from: number; to: number }>(items: readonly T[], at: number): T | null {
  return items.findLast(({ to }) => to <= at) ?? null
}

function firstAfter<T extends { from: number }>(items: readonly T[], at: number): T | null {
  return items.find(({ from }) => from >= at) ?? null
}
