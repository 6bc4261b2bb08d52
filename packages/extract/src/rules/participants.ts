import { fits } from '../lexicon/patterns.ts'
import type { PersonMention } from '../mentions/people.ts'
import { type Article, startingIn } from '../text/article.ts'
import { tellsOfNoVisit } from './events.ts'
import { type Part, partOf } from './mention-part.ts'
import { isListItem, type SentenceView, type Trigger } from './sentence-view.ts'

export type PlacedMention = PersonMention & { readonly view: SentenceView; readonly part: Part; readonly why: string }

/** Gives each mention its part: a visitor, somebody quoted, or somebody only named. */
export function placeMentions(
  article: Article,
  mentions: readonly PersonMention[],
  views: readonly SentenceView[],
): PlacedMention[] {
  const placed: PlacedMention[] = []
  const ends = new Set(mentions.map(({ to }) => to))
  let next = 0
  for (const view of views) {
    while ((mentions[next]?.from ?? Number.POSITIVE_INFINITY) < view.sentence.from) next++
    for (; (mentions[next]?.from ?? Number.POSITIVE_INFINITY) < view.sentence.to; next++) {
      const mention = mentions[next]
      if (mention) placed.push({ ...mention, view, ...partOf(article, mention, { view, ends }) })
    }
  }
  return withoutEarlier(article, withSubjectsOfNextSentences(article, withListed(article, placed, views), views))
}

/**
 * Lines of a list that each name somebody, under a sentence of who came (`وقد حضر هذا اللقاء:`) or at least two in a row,
 * are the list of those present.
 */
function withListed(
  article: Article,
  placed: readonly PlacedMention[],
  views: readonly SentenceView[],
): readonly PlacedMention[] {
  const naming = new Set(placed.map(({ view }) => view))
  const listed = new Set<SentenceView>()
  views.forEach((view, index) => {
    const line =
      view.sentence.part === 'heading' && startingIn(placed, view.sentence.from, view.sentence.from + 1).length > 0
    const item = isListItem(article, view)
    if ((!item && !line) || !naming.has(view) || view.triggers.some(({ act }) => act !== null)) return
    const before = views[index - 1]
    const opened = before !== undefined && (listed.has(before) || tellsWhoCame(before))
    const next = views[index + 1]
    const paired = item && next !== undefined && naming.has(next) && isListItem(article, next)
    if (opened || paired) listed.add(view)
  })
  return placed.map((mention) =>
    listed.has(mention.view) ? { ...mention, part: 'takes_part', why: 'participants.listed' } : mention,
  )
}

function tellsWhoCame(view: SentenceView): boolean {
  return (
    view.markers.get('presence').length > 0 || view.triggers.some(({ act }) => act === 'attend' || act === 'accompany')
  )
}

/** Where somebody takes part in what is told now, those in sentences of an earlier time do not. */
function withoutEarlier(article: Article, placed: readonly PlacedMention[]): PlacedMention[] {
  const earlier = new Set(placed.map(({ view }) => view).filter((view) => tellsOfNoVisit(article, view)))
  const now = placed.some(({ part, view }) => part === 'takes_part' && !earlier.has(view))
  return placed.map((mention) =>
    now && mention.part === 'takes_part' && earlier.has(mention.view)
      ? { ...mention, part: 'named', why: 'participants.earlier' }
      : mention,
  )
}

const ON_THE_SPOT = new Set(['visit', 'open', 'found', 'award', 'honour', 'lead', 'launch', 'meet', 'sign'])

/** `Mme X était à Fès. Elle a inauguré …`: a sentence that begins with a verb of visiting and names nobody goes on about the person before. */
function withSubjectsOfNextSentences(
  article: Article,
  placed: readonly PlacedMention[],
  views: readonly SentenceView[],
): PlacedMention[] {
  const byView = new Map<SentenceView, PlacedMention[]>()
  for (const mention of placed) {
    const own = byView.get(mention.view)
    if (own) own.push(mention)
    else byView.set(mention.view, [mention])
  }
  const carried = new Set<PlacedMention>()
  let subject: PlacedMention | null = null
  for (const view of views) {
    const own = byView.get(view) ?? []
    const verb = view.triggers.find(({ act }) => act !== null)
    const opens = verb?.act && ON_THE_SPOT.has(verb.act) && !verb.aside && verb.from - view.sentence.from <= 4
    const unnamed = own.every(({ from }) => verb !== undefined && from > verb.from)
    if (unnamed && opens && subject && view.sentence.part === 'body' && goesOn(article, view, verb))
      carried.add(subject)
    if (view.sentence.part === 'body')
      subject = own.find(({ part, why }) => part !== 'named' || why === 'participants.none') ?? subject
  }
  return placed.map((mention) =>
    carried.has(mention) ? { ...mention, part: 'takes_part', why: 'participants.next-sentence' } : mention,
  )
}

/** Arabic leaves the subject out; French puts a pronoun: `Elle a inauguré`, never `Le ministère a dévoilé`. */
function goesOn(article: Article, view: SentenceView, verb: Trigger | undefined): boolean {
  if (!verb || article.words[verb.from]?.arabic) return true
  const subject = article.words.slice(view.sentence.from, verb.from + 1)
  return verb.from === view.sentence.from || subject.some(({ text }) => fits('pronoun', text))
}
