import { describe, expect, it } from 'vitest'
import { explainReport, readReport } from '../src/index.ts'

const ARABIC_VISIT = `قامت كاتبة الدولة المكلفة بالصناعة التقليدية، سلوى بنشقرون، أمس الخميس، بزيارة ميدانية لمدينة صفرو، رفقة عامل إقليم صفرو، جواد الوكيلي، ورئيس المجلس الجماعي.
واستهلت المسؤولة الحكومية جولتها بمركز التكوين في حرف الصناعة التقليدية، الذي أنجزته مؤسسة محمد الخامس للتضامن، حيث سلمت شهادات التخرج لستة وأربعين خريجا في النسيج والخرازة في إطار برنامج "أيادي الغد".
ثم زارت تعاونية «زهرة الأطلس» لغزل الصوف، قبل أن تختم جولتها بدار الصانعة.
وقال مدير المركز، ياسر العمراني، إن المؤسسة ستستقبل 60 متدربا خلال الموسم المقبل.`

describe('an explanation', () => {
  it('names the facilities, bodies and numbers that became no fact', () => {
    const { steps } = explainReport({
      id: 'r',
      language: 'ar',
      title: null,
      publishedAt: '2025-11-14',
      text: `${ARABIC_VISIT}\nويوجد قرب القرية، على بعد 12 كيلومترا، مركز التكوين في الخزف.`,
    })
    const beat = (fact: string): string[] =>
      steps.filter((step) => step.fact === fact).flatMap((step) => step.beat.map(({ value }) => value))
    expect(beat('visits[0].stops[0]')).toContain('مركز التكوين في الخزف')
    expect(beat('visits[0].figures[0]')).toContain('12')
  })

  it('gives the rule behind each fact and what it beat', () => {
    const { reading, steps } = explainReport({
      id: 'r',
      language: 'ar',
      title: null,
      publishedAt: '2025-11-14',
      text: ARABIC_VISIT,
    })
    const facts = steps.map(({ fact }) => fact)
    expect(facts).toEqual(
      expect.arrayContaining([
        'visits[0].kind',
        'visits[0].date',
        'visits[0].place',
        'visits[0].officials[0]',
        'visits[0].stops[2]',
      ]),
    )
    expect(steps.every(({ rule }) => rule.length > 0)).toBe(true)
    expect(reading).toEqual(
      readReport({ id: 'r', language: 'ar', title: null, publishedAt: '2025-11-14', text: ARABIC_VISIT }),
    )
  })

  it('tells of every fact, and names whom it passed over', () => {
    const { reading, steps } = explainReport({
      id: 'r',
      language: 'fr',
      title: null,
      publishedAt: '2025-11-14',
      text: 'Le gouverneur de la province de Tiznit, M. Karim Benjelloun, a inauguré mercredi à Tiznit la Maison de l’artisane. « Ce centre accueillera 40 apprenties », a déclaré le directeur régional de l’artisanat, M. Ali Naciri.',
    })
    const told = new Set(steps.map(({ fact }) => fact))
    for (const fact of ['kind', 'status', 'date', 'place', 'province', 'region'])
      expect(told).toContain(`visits[0].${fact}`)
    const [visit] = reading.visits
    for (const list of ['officials', 'stops', 'programs', 'crafts', 'partners', 'figures'] as const)
      visit?.[list].forEach((_, at) => {
        expect(told).toContain(`visits[0].${list}[${at}]`)
      })
    const head = steps.find(({ fact }) => fact === 'visits[0].officials[0]')
    expect(head?.beat).toEqual([
      { value: 'Ali Naciri', rule: expect.stringMatching(/^people\.\S+ participants\.\S+$/) },
    ])
  })

  it('says why a report gives no visit', () => {
    const { steps } = explainReport({
      id: 'r',
      language: 'ar',
      title: null,
      publishedAt: null,
      text: 'دشن وزير الصحة مستشفى القرب بميدلت.',
    })
    expect(steps).toMatchObject([{ fact: 'visits', value: 'none' }])
  })
})
