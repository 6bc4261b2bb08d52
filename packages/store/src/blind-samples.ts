import {
  type BlindAnswer,
  type BlindFact,
  type BlindResult,
  type BlindSample,
  type Fact,
  type PublishedAgreement,
  type Report,
  reportOf,
  sampleAgreement,
} from '@jawla/domain'
import { sql } from 'kysely'
import type { Db } from './database.ts'
import { insertRows } from './insert-rows.ts'
import type { FactInReport, WhichFacts } from './stream-facts.ts'

interface DrawnSample extends WhichFacts {
  seed: number
  size: number
  facts: readonly FactInReport[]
  /** Ids of the two accounts. */
  reviewers: readonly [string, string]
  madeBy: string
  /** ISO time. */
  madeAt: string
}

/** Keeps a sample as it was drawn, and gives its number. */
export async function addBlindSample(tx: Db, drawn: DrawnSample): Promise<number> {
  const { seed, size, fields, language, from, to, facts, reviewers, madeBy, madeAt } = drawn
  const { id } = await tx
    .insertInto('blind_sample')
    .values({ seed, size, fields: [...fields], language, from_day: from, to_day: to, made_by: madeBy, made_at: madeAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertRows(tx, {
    blind_reviewer: reviewers.map((account_id, place) => ({ sample_id: id, account_id, place, finished_at: null })),
    blind_fact: facts.map(({ toldKey, version, fact: { field, value } }, place) => {
      return { sample_id: id, place, told_key: toldKey, report_id: reportOf(toldKey), version, field, value }
    }),
  })
  return id
}

/** The last answer of each reviewer to each fact, where they did not take it back. */
const STANDING = sql`(
  select * from (
    select distinct on (sample_id, reviewer, fact) sample_id, reviewer, fact, answer from blind_answer
    order by sample_id, reviewer, fact, id desc
  ) latest where answer is not null
)`

type SampleRow = Omit<BlindSample, 'reviewers'> & {
  reviewers: (Omit<BlindSample['reviewers'][number], 'own'> & { account: string })[]
}

/** All samples that stand, the last drawn first; `accountId` asks, null where it is nobody's account. */
export async function listBlindSamples(db: Db, accountId: string | null): Promise<BlindSample[]> {
  const { rows } = await sql<SampleRow>`
    select blind_sample.id, seed, fields, language, from_day as "from", to_day as "to", made_at as "madeAt",
      (select count(*)::int4 from blind_fact where sample_id = blind_sample.id) as facts,
      (
        select json_agg(json_build_object(
          'account', account_id, 'name', name, 'finishedAt', finished_at,
          'judged', (
            select count(*)::int4 from ${STANDING} standing
            where standing.sample_id = blind_sample.id and reviewer = blind_reviewer.place
          )
        ) order by place)
        from blind_reviewer join staff_account on staff_account.id = account_id
        where sample_id = blind_sample.id
      ) as reviewers
    from blind_sample where withdrawn_at is null order by blind_sample.id desc`.execute(db)
  return rows.map(({ reviewers, ...sample }) => ({
    ...sample,
    reviewers: reviewers.map(({ account, finishedAt, ...one }) => {
      return { ...one, own: account === accountId, finishedAt: finishedAt && new Date(finishedAt).toISOString() }
    }),
  }))
}

/** One of the two who judge a sample. */
export interface BlindReviewer {
  place: number
  /** ISO time; null while they judge. */
  finishedAt: string | null
}

/** The two who judge a sample, each by their account; null where there is no such sample, or it was withdrawn. */
export async function blindReviewers(db: Db, sampleId: number): Promise<Map<string, BlindReviewer> | null> {
  const rows = await db
    .selectFrom('blind_reviewer')
    .innerJoin('blind_sample', 'blind_sample.id', 'sample_id')
    .select(['account_id', 'place', 'finished_at'])
    .where('sample_id', '=', sampleId)
    .where('withdrawn_at', 'is', null)
    .execute()
  if (rows.length === 0) return null
  return new Map(rows.map((row) => [row.account_id, { place: row.place, finishedAt: row.finished_at }]))
}

/** The facts of a sample in order, each with what this one reviewer said, and nothing of the other. */
export async function blindFacts(db: Db, sampleId: number, reviewer: number): Promise<BlindFact[]> {
  const { rows } = await sql<FactRow & { answer: BlindAnswer | null }>`
    select place, report_id, field, value, answer from blind_fact
    left join ${STANDING} standing
      on standing.sample_id = blind_fact.sample_id and fact = place and reviewer = ${reviewer}
    where blind_fact.sample_id = ${sampleId} order by place`.execute(db)
  return rows.map(({ answer, ...row }) => ({ ...toFact(row), answer }))
}

interface FactRow {
  place: number
  report_id: string
  field: Fact['field']
  value: object
}

function toFact({ place, report_id: reportId, field, value }: FactRow) {
  return { place, reportId, fact: { field, value } as Fact }
}

/** A report of which the sample holds facts, in the version that was read; null where it is none of the sample's. */
export async function blindReport(db: Db, sampleId: number, reportId: string): Promise<Report | null> {
  const row = await db
    .selectFrom('blind_fact')
    .innerJoin('report', 'report.id', 'blind_fact.report_id')
    .innerJoin('report_version', (join) =>
      join
        .onRef('report_version.report_id', '=', 'blind_fact.report_id')
        .onRef('report_version.version', '=', 'blind_fact.version'),
    )
    .leftJoin('outlet', 'outlet.id', 'report.outlet_id')
    .select(['report.id', 'url', 'outlet.name as outlet', 'language', 'title', 'author', 'text', 'sample'])
    .select(['published_at as publishedAt', 'published_basis as publishedBasis', 'facts_from as factsFrom'])
    .select('text_from as textFrom')
    .where('sample_id', '=', sampleId)
    .where('blind_fact.report_id', '=', reportId)
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

interface Given {
  sampleId: number
  /** The place of the reviewer among the two. */
  reviewer: number
  /** ISO time. */
  at: string
}

/** Adds an answer; null takes the one before it back. False where the reviewer has finished, or there is no such fact. */
export async function addBlindAnswer(
  tx: Db,
  { sampleId, reviewer, at }: Given,
  { place, answer }: { place: number; answer: BlindAnswer | null },
): Promise<boolean> {
  if (!(await holdWhileJudging(tx, { sampleId, reviewer }))) return false
  const { rows } = await sql`
    insert into blind_answer (sample_id, fact, reviewer, answer, at)
    select sample_id, place, ${reviewer}::int4, ${answer}::text, ${at}::timestamptz from blind_fact
    where sample_id = ${sampleId} and place = ${place}
    returning id`.execute(tx)
  return rows.length > 0
}

/** Fixes the answers of one reviewer. `left`: so many facts are still to be judged. `done`: it is, and `both` whether the other has finished too. */
export async function finishBlind(
  tx: Db,
  { sampleId, reviewer, at }: Given,
): Promise<{ outcome: 'left'; facts: number } | { outcome: 'done'; both: boolean }> {
  // Both are held, so that of two who finish at once one sees the other.
  const rows = await tx
    .selectFrom('blind_reviewer')
    .select(['place', 'finished_at'])
    .where('sample_id', '=', sampleId)
    .orderBy('place')
    .forUpdate()
    .execute()
  const facts = (await blindFacts(tx, sampleId, reviewer)).filter(({ answer }) => answer === null).length
  if (facts > 0) return { outcome: 'left', facts }
  await tx
    .updateTable('blind_reviewer')
    .set({ finished_at: at })
    .where('sample_id', '=', sampleId)
    .where('place', '=', reviewer)
    .where('finished_at', 'is', null)
    .execute()
  return { outcome: 'done', both: rows.every((row) => row.place === reviewer || row.finished_at !== null) }
}

/** Withdraws a sample that not both have finished, with what was said of it; false where there is none. `at` is an ISO time. */
export async function withdrawBlindSample(
  tx: Db,
  sampleId: number,
  { who, at }: { who: string; at: string },
): Promise<boolean> {
  // Both are held, so that nobody finishes meanwhile.
  const rows = await tx
    .selectFrom('blind_reviewer')
    .select('finished_at')
    .where('sample_id', '=', sampleId)
    .orderBy('place')
    .forUpdate()
    .execute()
  if (rows.every(({ finished_at }) => finished_at !== null)) return false
  const { numUpdatedRows } = await tx
    .updateTable('blind_sample')
    .set({ withdrawn_by: who, withdrawn_at: at })
    .where('id', '=', sampleId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** True while the reviewer has not finished; they cannot until the transaction ends. */
async function holdWhileJudging(
  tx: Db,
  { sampleId, reviewer }: Pick<Given, 'sampleId' | 'reviewer'>,
): Promise<boolean> {
  const row = await tx
    .selectFrom('blind_reviewer')
    .select('finished_at')
    .where('sample_id', '=', sampleId)
    .where('place', '=', reviewer)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined && row.finished_at === null
}

/** What came of a sample; null where there is none that both finished. */
export async function blindResult(db: Db, sampleId: number): Promise<BlindResult | null> {
  const facts = await judgedTwice(db, sampleId)
  if (facts.length === 0) return null
  const agreement = sampleAgreement(facts.map(({ field, first, second }) => ({ field, answers: [first, second] })))
  const differing = facts
    .filter(({ first, second }) => first !== second)
    .map(({ first, second, visit, ...row }) => {
      return { ...toFact(row), answers: [first, second] satisfies [BlindAnswer, BlindAnswer], visit }
    })
  return { agreement, differing }
}

/** How far reviewers agree, sample by sample that both finished, the last finished first. */
export async function publishedAgreements(db: Db): Promise<PublishedAgreement[]> {
  const { rows } = await sql<{ id: number; language: PublishedAgreement['language']; finished: string }>`
    select id, language, max(finished_at) as finished from blind_sample
    join blind_reviewer on sample_id = id
    group by id having bool_and(finished_at is not null)
    order by finished desc, id desc limit ${MOST_PUBLISHED}`.execute(db)
  const published: PublishedAgreement[] = []
  for (const { id, language, finished } of rows) {
    const facts = await judgedTwice(db, id)
    const agreement = sampleAgreement(facts.map(({ field, first, second }) => ({ field, answers: [first, second] })))
    published.push({ finishedAt: finished, language, ...agreement })
  }
  return published
}

/** Older samples are for staff. */
const MOST_PUBLISHED = 10

type JudgedRow = FactRow & { first: BlindAnswer; second: BlindAnswer; visit: string | null }

/** The facts of a sample with both answers, in order; none where one of the two has not finished. */
async function judgedTwice(db: Db, sampleId: number): Promise<JudgedRow[]> {
  const { rows } = await sql<JudgedRow>`
    select place, report_id, field, value, first.answer as first, second.answer as second,
      (select min(visit_id) from visit_told where visit_told.told_key = blind_fact.told_key) as visit
    from blind_fact
    join ${STANDING} first
      on first.sample_id = blind_fact.sample_id and first.fact = place and first.reviewer = 0
    join ${STANDING} second
      on second.sample_id = blind_fact.sample_id and second.fact = place and second.reviewer = 1
    where blind_fact.sample_id = ${sampleId} and not exists (
      select from blind_reviewer where sample_id = ${sampleId} and finished_at is null
    )
    order by place`.execute(db)
  return rows
}
