import { describe, expect, test } from 'vitest'
import {
  type Fact,
  type FactDecision,
  factOf,
  factSubject,
  type ReadVisit,
  readFact,
  reviewedPart,
  UNDECIDED,
  withDecisions,
} from '../src/index.ts'

const TEXT = 'قام لحسن السعدي وخالد العلمي يوم 5 فبراير 2025 بزيارة مركز الصناعة التقليدية بصفرو حيث تخرج 120 صانعا.'

function said(quote: string) {
  const start = TEXT.indexOf(quote)
  return { start, end: start + quote.length, quote }
}

const official = (name: string, more: object = {}) => ({
  name,
  role: 'governor' as const,
  evidence: said(name),
  ...more,
})
const figure = (min: number, quote = '120 صانعا') => ({
  ...{
    measure: 'graduates' as const,
    min,
    max: min,
    qualifier: 'exact' as const,
    planned: false,
    evidence: said(quote),
  },
})

const READ: ReadVisit = {
  kind: 'field_visit',
  status: 'held',
  trigger: said('بزيارة'),
  date: { start: '2025-02-05', end: '2025-02-05', precision: 'day', basis: 'stated', evidence: said('5 فبراير 2025') },
  region: 'MA-03',
  province: 'MA-SEF',
  regionEvidence: null,
  place: { name: 'صفرو', evidence: said('صفرو') },
  officials: [official('لحسن السعدي'), official('خالد العلمي')],
  stops: [],
  programs: [],
  crafts: [],
  partners: [],
  figures: [figure(120)],
}

const BY = { text: TEXT, reader: 'rules@1' }

let number = 0
function decide(field: Fact['field'], before: unknown, after: unknown): FactDecision {
  const about = readFact(field, before) ?? readFact(field, after)
  if (about === null) throw new Error('not a fact')
  return { id: ++number, subject: factSubject('r 1#0', about), before: before as never, after: after as never }
}

const names = (visit: ReadVisit | null) => visit?.officials.map(({ name }) => name)

describe('what a person decided on a fact', () => {
  test('is told of the right visit and field, whatever the report is called', () => {
    expect(factOf(decide('officials', official('خالد العلمي'), null).subject)).toEqual({
      toldKey: 'r 1#0',
      field: 'officials',
    })
    expect(factOf(decide('date', READ.date, null).subject)).toEqual({ toldKey: 'r 1#0', field: 'date' })
    expect(factOf('pair:a b')).toBeNull()
  })

  test('leaves out what was rejected, also where another reader writes it another way', () => {
    const rejected = [decide('officials', official('خالد العلمي'), null)]
    expect(names(withDecisions(READ, rejected, BY))).toEqual(['لحسن السعدي'])
    const other = { ...READ, officials: [official('لحسن السعدي'), official('وخالد العلمي', { id: 'khalid' })] }
    expect(names(withDecisions(other, rejected, BY))).toEqual(['لحسن السعدي'])
    const corrected = { ...READ, officials: [official('لحسن السعدي')] }
    expect(names(withDecisions(corrected, rejected, BY))).toEqual(['لحسن السعدي'])
  })

  test('puts what was corrected where it stood, once, and says by which decision', () => {
    const decision = decide('figures', figure(120), figure(125))
    const visit = withDecisions(READ, [decision], BY)
    expect(visit?.figures).toEqual([{ ...figure(125), evidence: { ...said('120 صانعا'), decision: decision.id } }])
    const agrees = { ...READ, figures: [figure(125)] }
    expect(withDecisions(agrees, [decision], BY)?.figures).toEqual(visit?.figures)
    const finds = { ...READ, figures: [] }
    expect(withDecisions(finds, [decision], BY)?.figures).toEqual(visit?.figures)
  })

  test('adds what no reader found, and accepts what one did', () => {
    const added = decide('stops', null, {
      name: 'مركز الصناعة التقليدية',
      type: 'craft_complex',
      evidence: said('مركز الصناعة التقليدية'),
    })
    expect(withDecisions(READ, [added], BY)?.stops).toMatchObject([
      { type: 'craft_complex', evidence: { decision: added.id } },
    ])
    const accepted = decide('date', READ.date, READ.date)
    expect(withDecisions(READ, [accepted], BY)?.date).toEqual({
      ...READ.date,
      evidence: { ...said('5 فبراير 2025'), decision: accepted.id },
    })
  })

  test('counts by the latest on a fact; taken back, by the one before it, and at last by none', () => {
    const first = decide(
      'kind',
      { kind: 'field_visit', status: 'held', evidence: READ.trigger },
      { kind: 'fair', status: 'held', evidence: READ.trigger },
    )
    const second = decide('kind', first.after, { kind: 'meeting', status: 'announced', evidence: READ.trigger })
    expect(withDecisions(READ, [first, second], BY)).toMatchObject({ kind: 'meeting', status: 'announced' })
    const back: FactDecision = { ...second, id: ++number, before: second.after, after: UNDECIDED }
    expect(withDecisions(READ, [first, second, back], BY)?.kind).toBe('fair')
    const none: FactDecision = { ...first, id: ++number, before: first.after, after: UNDECIDED }
    expect(withDecisions(READ, [first, second, back, none], BY)).toEqual(READ)
  })

  test('takes a whole telling away, a place, a date', () => {
    expect(withDecisions(READ, [decide('visit', { evidence: READ.trigger }, null)], BY)).toBeNull()
    expect(withDecisions(READ, [decide('place', READ.place, null)], BY)?.place).toBeNull()
    expect(withDecisions(READ, [decide('date', READ.date, null)], BY)?.date.precision).toBe('unknown')
  })

  test('finds its words again in a text that was changed, and does not count where they are gone', () => {
    const decision = decide('figures', figure(120), figure(125))
    const later = `تحيين: ${TEXT}`
    const [moved] = withDecisions(READ, [decision], { ...BY, text: later })?.figures ?? []
    expect(later.slice(moved?.evidence.start, moved?.evidence.end)).toBe('120 صانعا')
    expect(withDecisions(READ, [decision], { ...BY, text: TEXT.replace('120', '300') })?.figures).toEqual([figure(120)])
  })

  describe('says that a visit was checked', () => {
    const accept = (field: Fact['field'], value: unknown) => decide(field, value, value)
    const corrected = decide('figures', figure(120), figure(125))
    const facts = [
      accept('kind', { kind: 'field_visit', status: 'held', evidence: READ.trigger }),
      accept('date', READ.date),
      accept('area', { region: 'MA-03', province: 'MA-SEF', evidence: said('صفرو') }),
      accept('place', READ.place),
      ...READ.officials.map((one) => accept('officials', one)),
      corrected,
    ]
    const checked = decide('visit', { evidence: READ.trigger }, { evidence: READ.trigger, reader: 'rules@1' })
    const other = { ...BY, reader: 'rules@2' }
    const review = (visit: ReadVisit, decisions: FactDecision[], by = BY) => withDecisions(visit, decisions, by)?.review

    test('once somebody accepted it and each of its facts', () => {
      expect(review(READ, facts)).toBeUndefined()
      expect(review(READ, [checked])).toBeUndefined()
      expect(review(READ, [...facts, checked])).toBe('checked')
    })

    test('until another reader finds something else, or something more', () => {
      expect(review(READ, [...facts, checked], other)).toBe('checked')
      expect(review({ ...READ, figures: [figure(125)] }, [...facts, checked], other)).toBe('checked')
      const differs = { ...READ, figures: [figure(300)] }
      expect(withDecisions(differs, [...facts, checked], other)).toMatchObject({
        review: 'disputed',
        figures: [{ min: 125 }],
      })
      const more = { ...READ, crafts: [{ name: 'الزربية', evidence: said('الصناعة') }] }
      expect(review(more, [...facts, checked], other)).toBe('disputed')
      const again = decide('visit', { evidence: READ.trigger }, { evidence: READ.trigger, reader: 'rules@2' })
      expect(review(differs, [...facts, checked, again], other)).toBe('checked')
      expect(review(more, [...facts, checked, again, accept('crafts', more.crafts[0])], other)).toBe('checked')
    })

    test('and what of it people vouch for is known', () => {
      const part = (decisions: FactDecision[]) => {
        const visit = withDecisions(READ, decisions, BY)
        return visit && reviewedPart(visit)
      }
      expect(part([])).toBeNull()
      expect(part(facts)).toBeNull()
      const some = part([checked, accept('officials', READ.officials[0]), corrected])
      expect(some).toMatchObject({
        ...{
          kind: 'field_visit',
          date: { start: null, precision: 'unknown' },
          region: null,
          province: null,
          place: null,
        },
        ...{ officials: [{ name: 'لحسن السعدي' }], figures: [{ min: 125 }] },
      })
      expect(part([...facts, checked])).toEqual(withDecisions(READ, [...facts, checked], BY))
    })
  })

  test('is not disputed by what was corrected twice', () => {
    const [once, twice] = [decide('figures', figure(120), figure(125)), decide('figures', figure(125), figure(126))]
    const visit = withDecisions(READ, [once, twice], BY)
    expect([visit?.review, visit?.figures[0]?.min]).toEqual([undefined, 126])
  })

  test('that nobody could have meant changes nothing', () => {
    const broken: FactDecision = { ...decide('date', READ.date, READ.date), after: { start: 'yesterday' } }
    expect(withDecisions(READ, [broken], BY)).toEqual(READ)
    expect(readFact('figures', { ...figure(3), min: -1 })).toBeNull()
    expect(readFact('officials', { name: 'x', role: 'king', evidence: said('قام') })).toBeNull()
  })
})
