import type { CalendarDate } from '@jawla/domain'
import { findDates } from '../dates/find-dates.ts'
import { findPeople, type PersonMention } from '../mentions/people.ts'
import { type Article, type Sentence, sentenceOf, startingIn, wordAt } from '../text/article.ts'
import { WordSet } from '../text/word-set.ts'
import type { EventSentence } from './events.ts'
import { findEvents } from './find-events.ts'
import { type PlacedMention, placeMentions } from './participants.ts'
import { findPlaces, type PlaceMention } from './places.ts'
import { type SentenceView, viewSentence } from './sentence-view.ts'

/** What settles whether a report tells of a visit at all. */
export type Told = {
  readonly views: readonly SentenceView[]
  readonly events: readonly EventSentence[]
  /** A sentence says on which day. */
  readonly dated: (view: SentenceView) => boolean
  readonly mentions: readonly PersonMention[]
  readonly placed: readonly PlacedMention[]
  readonly places: readonly PlaceMention[]
  /** Words of people's names and offices. */
  readonly names: WordSet
  readonly published: CalendarDate | null
}

/** Most reports tell of no visit: what only a visit needs is not looked for here. */
export function findTold(article: Article, about: { language: 'ar' | 'fr'; published: CalendarDate | null }): Told {
  const mentions = findPeople(article)
  const named = new WordSet(mentions)
  const views = article.sentences
    .filter(({ part }) => part !== 'noise')
    .map((sentence) => viewSentence(article, sentence, named))
  const placed = placeMentions(article, mentions, views)
  const titles = mentions.flatMap(({ title }) => title ?? [])
  const places = findPlaces(article, titles)
  const dated = datedBy(article, about)
  const { events, placed: parts } = findEvents(article, views, { placed, anchored: anchoredBy(places, dated) })
  return { views, events, dated, mentions, placed: parts, places, names: named, published: about.published }
}

/** True for a sentence that says on which day and in which town. */
function anchoredBy(
  places: readonly PlaceMention[],
  dated: (view: SentenceView) => boolean,
): (view: SentenceView) => boolean {
  return (view) =>
    startingIn(places, view.sentence.from, view.sentence.to).some(
      ({ place, inTitle }) => place.level === 'town' && !inTitle,
    ) && dated(view)
}

/** True for a sentence that says on which day. */
function datedBy(
  article: Article,
  about: { language: 'ar' | 'fr'; published: CalendarDate | null },
): (view: SentenceView) => boolean {
  let dated: ReadonlySet<Sentence | null> | null = null
  return ({ sentence }) => {
    dated ??= new Set(
      findDates(article.text, about.language, about.published)
        .filter(({ precision }) => precision === 'day')
        .map(({ levelStart }) => sentenceOf(article, wordAt(article, levelStart))),
    )
    return dated.has(sentence)
  }
}
