import type { Reading } from '@jawla/domain'
import { shippedVocabulary, type Vocabulary } from '@jawla/vocabulary'
import { type Identities, identitiesIn } from './identities/identify-visit.ts'
import { buildLexicon, lexiconWith } from './lexicon/lexicon.ts'
import type { TagKind } from './lexicon/tag.ts'
import { type ReadWith, type ReportToRead, readReport as readOne } from './read-report.ts'
import { cutArticle } from './text/article.ts'
import type { TraceStep } from './trace.ts'

const READER_ID = 'rules@0.6.0'

/** Whatever reads reports: the rules, or a model behind an endpoint. `id` is `name@version` and stands in every reading. */
export interface Reader {
  readonly id: string
  read(report: ReportToRead): Reading
}

/** A reading with the rule behind each of its facts and the candidates that the rule passed over. */
export type Explanation = { readonly reading: Reading; readonly steps: readonly TraceStep[] }

/** The rules, with a vocabulary. */
export interface RulesReader extends Reader, Identities {
  /** Reads a report as `read` does, and tells why. */
  explain(report: ReportToRead): Explanation
}

const LEXICON = buildLexicon()

/**
 * The rules with a vocabulary that holds more than the shipped one. Its id tells which: `rules@0.6.0+7` reads with the additions of
 * state 7, so that each of its readings can be repeated.
 */
export function readerWith(vocabulary: Vocabulary): RulesReader {
  if (vocabulary.state === 0) return rulesReader
  return readerOf({
    id: `${READER_ID}+${vocabulary.state}`,
    lexicon: lexiconWith(LEXICON, vocabulary),
    identities: identitiesIn(vocabulary),
  })
}

function readerOf(known: ReadWith): RulesReader {
  return {
    id: known.id,
    read: (report) => readOne(report, known, null),
    explain: (report) => {
      const steps: TraceStep[] = []
      return { reading: readOne(report, known, (step) => steps.push(step)), steps }
    },
    ...known.identities,
  }
}

/** The rules with the vocabulary as it is shipped. */
const rulesReader: RulesReader = readerOf({
  id: READER_ID,
  lexicon: LEXICON,
  identities: identitiesIn(shippedVocabulary),
})

export const { read: readReport, explain: explainReport, identify: identifyVisit } = rulesReader

/** What the whole of some words means to the reader, before anybody names something so: `زار` is a verb, `فاس` a place. */
export function meaningsOf(words: string): TagKind[] {
  const { tags, words: cut } = cutArticle(words, LEXICON)
  return (tags[0] ?? []).filter(({ to, clitic }) => to === cut.length && clitic === 0).map(({ kind }) => kind)
}
