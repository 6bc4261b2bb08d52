import type {
  Addition,
  AdditionOutcome,
  Alert,
  AlertChange,
  DeadLetter,
  FactAct,
  Feed,
  HandAct,
  JobCount,
  NewAlert,
  SignedDecision,
  VocabularyChange,
  VocabularyKind,
  VocabularyPage,
  VocabularyState,
  WithdrawnVisit,
} from '@jawla/domain'
import type { GivenFacts } from '../pipeline/given-facts.ts'

/**
 * What staff set going from the dashboard. An interface that names nothing but domain values: the dashboard is compiled against the
 * procedures, and through them against this, not against the reader, the fetcher and the queue.
 */
export interface Desk {
  feeds: {
    list(): Promise<Feed[]>
    /** `who` signs it, here and below. @throws FeedError where nothing there is a feed. */
    add(subscription: Subscription, who: string): Promise<{ id: number; added: boolean; url: string }>
    /** By number or address. @throws FeedError where there is none. */
    remove(feed: number | string, who: string): Promise<void>
    /** @throws FeedError where there is none. */
    switch(feed: number | string, on: boolean, who: string): Promise<number[]>
    /** Due now. @throws FeedError where there is none. */
    poll(feed: number | string): Promise<number>
  }
  /** What somebody does about alerts, signed with who it is. */
  alerts(who: string): {
    /** `mail`: whether alerts can be sent by e-mail. */
    list(): Promise<{ alerts: Alert[]; mail: boolean }>
    /** The secret that signs messages to a program is told this once. @throws AlertError where its address may not be told. */
    add(alert: NewAlert): Promise<{ id: number; secret: string | null }>
    /** @throws AlertError where there is none. */
    change(id: number, change: AlertChange): Promise<void>
    /** @throws AlertError where there is none. */
    remove(id: number): Promise<void>
    /** Sends some visits of its filter as an example, at once. @throws AlertError where there is none. */
    test(id: number): Promise<{ arrived: boolean; why: string | null }>
    /** Gives the new secret; the old one is worth nothing from now on. @throws AlertError where none is used. */
    renewSecret(id: number): Promise<string>
  }
  jobs: {
    counts(): Promise<JobCount[]>
    deadLetters(): Promise<DeadLetter[]>
    retry(ids: readonly string[] | null): Promise<number>
  }
  runs: {
    /** Gives the number of the run. */
    start(options: { reread: boolean; anew: boolean }): Promise<number>
  }
  /** What somebody decides on visits, signed with who it is. */
  visits(who: string): {
    /** Makes one visit of several. @throws VisitError where there is none by an id. */
    join(ids: readonly string[], why: string): Promise<Decided>
    /** Says that two visits are two, now and later. @throws VisitError */
    keepApart(ids: readonly [string, string], why: string): Promise<Decided>
    /** Makes a visit of its own of what one report tells. @throws VisitError where the report tells nothing of the visit. */
    split(id: string, reportId: string, why: string): Promise<Decided>
    /** Takes what a report tells out of one visit and into another. @throws VisitError */
    move(reportId: string, visits: { from: string; to: string }, why: string): Promise<Decided>
    /** What was done by hand about a visit and still stands, the latest first. @throws VisitError where there is none by that id. */
    acts(id: string): Promise<HandAct[]>
    /** Takes decisions back. @throws VisitError where there is none by a number. */
    undo(decisions: readonly number[], why: string): Promise<Decided>
  }
  facts: {
    /** @throws VisitError where the visit tells no such fact, or words do not stand in their report. */
    decide(act: FactAct, signed: Signed): Promise<Decided>
    /** Takes decisions back: what was decided before counts again, else what the reader finds. @throws VisitError */
    undo(decisions: readonly number[], signed: Signed): Promise<Decided>
    /** What was said to be no visit and still is, the latest first, at most 100. */
    withdrawn(): Promise<WithdrawnVisit[]>
    /** Everything that people decided about a visit, the latest first. @throws VisitError where there is none by that id. */
    history(visit: string): Promise<SignedDecision[]>
  }
  vocabulary: {
    /** Entries of a kind whose names hold the words of a text; with `added`, those that staff added or named. */
    list(asked: {
      kind: VocabularyKind
      text: string
      added: boolean
      offset: number
      limit: number
    }): Promise<VocabularyPage>
    state(): Promise<VocabularyState>
    /** The latest first. */
    changes(limit: number): Promise<VocabularyChange[]>
    /** The towns of a province in which a facility may lie. */
    towns(province: string): Promise<{ id: string; names: ShownNames }[]>
    families(): Promise<{ id: string; names: ShownNames }[]>
    /** `sure`: what is asked about is meant. */
    add(addition: Addition, signed: Signed & { sure: boolean }): Promise<AdditionOutcome>
    /** Takes a change back: what was added is no more, what was taken back is there again. */
    undo(change: number, signed: Signed): Promise<AdditionOutcome>
  }
  reports: {
    paste(pasted: Pasted): Promise<TakenVisits>
    /** The page at an address. */
    fetch(page: GivenFacts & { url: string }): Promise<TakenVisits>
    /** With a key, `uploaded` tells how far it is. */
    upload(files: readonly UploadedFile[], given: GivenFacts, key?: string): Promise<TakenVisits[]>
    /** How many reports of an upload that is being read were taken in; null where none is read under that key. */
    uploaded(key: string): number | null
  }
}

/** In both languages. */
interface ShownNames {
  ar: string
  fr: string
}

/** Who decides, and why. */
interface Signed {
  who: string
  why: string
}

/** What came of a decision on visits. */
export interface Decided {
  /** Numbers of the decisions: give them back to undo it. */
  decisions: number[]
  /** The visits that hold now what it was about. */
  visits: string[]
}

export interface Subscription {
  /** Of the feed, or of a page that names its feed. */
  url: string
  outlet: string | null
  language: Feed['language']
}

/** A text, or the source of a page. */
export interface Pasted extends GivenFacts {
  text?: string | undefined
  html?: string | undefined
}

export interface UploadedFile {
  name: string
  bytes: Uint8Array
}

/** What came of one report, and the visits that it tells of. */
export interface TakenVisits {
  where: string
  outcome: 'added' | 'updated' | 'unchanged' | 'failed'
  why: string | null
  reportId: string | null
  visits: string[]
}
