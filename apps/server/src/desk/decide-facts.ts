import {
  type Evidence,
  everyFact,
  type Fact,
  type FactAct,
  type FactField,
  factOf,
  factSubject,
  factsLeft,
  keysOf,
  LISTED_FACTS,
  readEntered,
  readFact,
  reportOf,
  type SourcedEvidence,
  standingDecisions,
  standsIn,
  type ToldVisit,
  toldFacts,
  UNDECIDED,
  type Visit,
} from '@jawla/domain'
import { joinByHand, undoByHand } from '@jawla/merge'
import {
  type Db,
  findReport,
  findTold,
  findVisits,
  listDecisions,
  namesOfSigners,
  pairDecisions,
  type Store,
  signedHistory,
  toldOfVisit,
  visitsOfTold,
  wholeRecord,
} from '@jawla/store'
import type { Vocabulary } from '@jawla/vocabulary'
import { decideFacts, type FactDraft } from '../pipeline/decide-facts.ts'
import { knownNames } from '../pipeline/known-names.ts'
import { readerOf } from '../vocabulary/reader-of.ts'
import { vocabularyNow } from '../vocabulary/vocabulary-now.ts'
import type { Decided, Desk } from './desk.ts'
import { identifyFact } from './identify-fact.ts'
import { VisitError } from './visit-error.ts'

/** What staff decide about the facts of visits. */
export function factsDesk(store: Store, now: () => Date): Desk['facts'] {
  const decide = async (
    signed: { who: string; why: string },
    draft: (tx: Db) => Promise<FactDraft>,
  ): Promise<Decided> => {
    const decisions = await decideFacts(store, draft, { ...signed, at: now().toISOString() })
    return {
      decisions: decisions.map(({ id }) => id),
      visits: await visitsOfTold(
        store.db,
        decisions.flatMap(({ subject }) => keysOf(subject)),
      ),
    }
  }
  return {
    decide: (act, signed) =>
      decide(signed, async (tx) => {
        const told = await tellings(tx, act.visit)
        const vocabulary = await vocabularyNow(store.db, tx)
        const changes =
          act.act === 'add'
            ? [added(told, act, vocabulary)]
            : await asShown(
                tx,
                act,
                told.flatMap((one) => changed(one, act, vocabulary)),
              )
        if (act.act === 'accept' && act.field === 'visit') changes.push(...told.flatMap(acceptedWith))
        if (changes.length === 0) throw new VisitError(`visit ${act.visit} tells no such fact`)
        await checkWords(tx, act)
        const draft = draftOf(changes, vocabulary)
        if (act.act === 'accept' || !TELLS_WHICH_VISIT.has(act.field)) return draft
        // By another day or place the rules may take the reports for several visits: whoever corrected it had one before them.
        const keys = told.map(({ key }) => key)
        const tied = joinByHand([{ told: keys }], await pairDecisions(tx, keys))
        return { ...draft, decisions: [...draft.decisions, ...tied], reports: [...new Set(keys.map(reportOf))] }
      }),

    undo: (ids, signed) =>
      decide(signed, async (tx) => {
        const all = await listDecisions(tx)
        const standing = standingDecisions(all)
        const undone = [...new Set(ids)].map((id) => {
          const decision = all.find((one) => one.id === id)
          if (decision === undefined) throw new VisitError(`no decision ${id}`)
          const isFact = factOf(decision.subject) !== null
          if (isFact && !standing.includes(decision)) throw new VisitError(`no decision ${id} on a fact stands`)
          return decision
        })
        const ofFacts = undone.filter(({ subject }) => factOf(subject) !== null)
        const ofPairs = undone.filter(({ subject }) => factOf(subject) === null)
        return {
          decisions: [
            ...ofFacts.map(({ subject, after }) => ({ subject, before: after, after: UNDECIDED })),
            ...undoByHand(ofPairs, all),
          ],
          reports: [...new Set(undone.flatMap(({ subject }) => keysOf(subject)).map(reportOf))],
          names: [],
        }
      }),

    withdrawn: async () => {
      const standing = standingDecisions(await listDecisions(store.db))
      return standing
        .reverse()
        .flatMap(({ id, who, at, subject, before, after }) => {
          const about = factOf(subject)
          const was = about?.field === 'visit' && after === null ? readFact('visit', before) : null
          return about && was
            ? [{ decision: id, who, at, reportId: reportOf(about.toldKey), quote: was.value.evidence.quote }]
            : []
        })
        .slice(0, MOST_WITHDRAWN)
    },

    history: async (id) => {
      const visit = await toldOfVisit(store.db, id)
      if (visit === null) throw new VisitError(`no visit ${id}`)
      const history = await signedHistory(store.db, visit.told)
      const names = await namesOfSigners(
        store.db,
        history.map(({ who }) => who),
      )
      return history.map((decision) => ({ ...decision, name: names.get(decision.who) ?? null }))
    },
  }
}

/** How many of what is no visit are listed. */
const MOST_WITHDRAWN = 100

/** Facts by which the rules tell one visit from another. */
const TELLS_WHICH_VISIT: ReadonlySet<FactField> = new Set(['date', 'area', 'place'])

/** A fact of a telling: as it is told now, null where it is not, and as it is to be, null where it is not to be told. */
interface Change {
  telling: ToldVisit
  field: FactField
  before: Fact | null
  after: Fact | null
}

async function tellings(tx: Db, id: string): Promise<ToldVisit[]> {
  const visit = await toldOfVisit(tx, id)
  if (visit === null) throw new VisitError(`no visit ${id}`)
  return findTold(tx, visit.told)
}

type FoundAct = Exclude<FactAct, { act: 'add' }>

/** What an act changes in one telling: every fact of the field that rests on words named. */
function changed(telling: ToldVisit, act: FoundAct, vocabulary: Vocabulary): Change[] {
  const { field } = act
  const found = toldFacts(telling.visit, field).filter(({ words }) => isNamed(telling, words, act.at))
  return found.map(({ value, words }) => {
    const before = known(field, { ...value, evidence: words ?? telling.visit.trigger })
    if (act.act === 'reject') return { telling, field, before, after: null }
    if (act.act === 'accept')
      return {
        telling,
        field,
        before,
        after: before.field === 'visit' ? checked(before, readerOf(vocabulary).id) : before,
      }
    const own = act.words?.reportId === telling.report.id ? plain(act.words) : before.value.evidence
    return { telling, field, before, after: made(telling, act, { evidence: own, before, vocabulary }) }
  })
}

/**
 * Where reports differ on the kind, day or area, who accepts it accepts what is shown, and not what else is told; all of it where none tells
 * just that.
 */
async function asShown(tx: Db, act: FoundAct, changes: Change[]): Promise<Change[]> {
  const { id } = (await toldOfVisit(tx, act.visit)) ?? { id: act.visit }
  const [visit] = act.act === 'accept' ? await findVisits(wholeRecord(tx), [id]) : []
  if (visit === undefined) return changes
  const shown = changes.filter(({ before }) => before === null || isShown(before, visit))
  return shown.length > 0 ? shown : changes
}

function isShown({ field, value }: Fact, { kind, status, date, region, province }: Visit): boolean {
  switch (field) {
    case 'kind':
      return value.kind === kind && value.status === status
    case 'date':
      return value.start === date.start && (value.end ?? value.start) === (date.end ?? date.start)
    case 'area':
      return value.region === region && value.province === province
    default:
      return true
  }
}

/** With a visit that is accepted every fact of it that nobody decided on, so that another reader does not change what was accepted. */
function acceptedWith(telling: ToldVisit): Change[] {
  const left = new Set(factsLeft(telling.visit))
  const isLeft = ({ field, value }: Fact) =>
    // The area may rest on the words of the place, which somebody may have decided on.
    left.has(field) && (value.evidence.decision === undefined || !LISTED_FACTS.some((one) => one === field))
  return everyFact(telling.visit)
    .filter(isLeft)
    .map(({ field, value }) => {
      const fact = known(field, value)
      return { telling, field, before: fact, after: fact }
    })
}

/** The visit as today's reader tells it: another reader may find something else. */
function checked({ field, value }: Extract<Fact, { field: 'visit' }>, reader: string): Fact {
  return { field, value: { ...value, reader } }
}

function added(told: readonly ToldVisit[], act: Extract<FactAct, { act: 'add' }>, vocabulary: Vocabulary): Change {
  const telling = told.find(({ report }) => report.id === act.words.reportId)
  if (telling === undefined) throw new VisitError(`report ${act.words.reportId} tells nothing of visit ${act.visit}`)
  const { field } = act
  const after = made(telling, act, { evidence: plain(act.words), before: null, vocabulary })
  return { telling, field, before: null, after }
}

function made(
  telling: ToldVisit,
  { field, value }: { field: FactField; value: unknown },
  { evidence, before, vocabulary }: { evidence: Evidence; before: Fact | null; vocabulary: Vocabulary },
): Fact {
  const given = readEntered(field, value)
  if (given === null) throw new VisitError(`not a value of ${field}: ${JSON.stringify(value).slice(0, 200)}`)
  return identifyFact(known(field, { ...given, evidence }), before, { told: telling, vocabulary })
}

function known(field: FactField, value: unknown): Fact {
  const { decision: _, ...evidence } = (value as { evidence: Evidence }).evidence
  const fact = readFact(field, { ...(value as object), evidence })
  if (fact === null) throw new VisitError(`not a value of ${field}: ${JSON.stringify(value).slice(0, 200)}`)
  return fact
}

function isNamed({ report }: ToldVisit, words: Evidence | null, at: FoundAct['at']): boolean {
  if (at.length === 0 || words === null) return at.length === 0
  return at.some(({ reportId, start, end }) => reportId === report.id && start === words.start && end === words.end)
}

/** @throws VisitError where words that are given do not stand in their report. */
async function checkWords(tx: Db, act: FactAct): Promise<void> {
  const words = 'words' in act ? act.words : null
  if (words === null) return
  const report = await findReport(tx, words.reportId)
  if (report === null || !standsIn(report.text, words)) {
    throw new VisitError(`report ${words.reportId} does not say “${words.quote.slice(0, 100)}” there`)
  }
}

function draftOf(changes: readonly Change[], vocabulary: Vocabulary): FactDraft {
  return {
    decisions: changes.map(({ telling, before, after }) => ({
      subject: factSubject(telling.key, (before ?? after) as Fact),
      before: before?.value ?? null,
      after: after?.value ?? null,
    })),
    reports: [...new Set(changes.map(({ telling }) => telling.report.id))],
    names: changes.flatMap(({ field, after }) => {
      const isMention = after !== null && LISTED_FACTS.some((one) => one === field)
      return isMention ? knownNames(vocabulary, [{ ...NOTHING, [field]: [after.value] }]) : []
    }),
  }
}

const NOTHING = { officials: [], programs: [], crafts: [], partners: [] }

function plain({ start, end, quote }: SourcedEvidence): Evidence {
  return { start, end, quote }
}
