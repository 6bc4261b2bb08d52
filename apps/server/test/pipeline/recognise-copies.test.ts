import { EMPTY_FILTER, type Report, type Visit } from '@jawla/domain'
import { detectLanguage } from '@jawla/extract'
import { reportFromText } from '@jawla/ingest'
import { openStore, streamVisits } from '@jawla/store'
import { expect, test } from 'vitest'
import { processReport } from '../../src/pipeline/process-report.ts'
import { newStore } from '../new-store.ts'

const LEAD =
  'قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم الجمعة، بزيارة ميدانية لمركز التكوين في حرف الصناعة التقليدية بمدينة فاس، حيث وزع شهادات التخرج على 25 متدربا.'
const REST = [
  'واطلع الوفد الرسمي على ورشات الجلد والنسيج وعلى التجهيزات التي وضعت رهن إشارة المستفيدين خلال الموسم الحالي.',
  'وأبرز المسؤول الحكومي في كلمته أن البرنامج سيتوسع ليشمل حرفا أخرى مهددة بالاندثار في مدن عتيقة بعدة جهات.',
  'كما استمع إلى مطالب الصناع المتعلقة بتسويق المنتوج المحلي وبالولوج إلى المواد الأولية بأثمنة مناسبة.',
]
const OWN =
  'Le secrétaire d’État chargé de l’artisanat, Lahcen Saâdi, a visité vendredi à Fès le centre de formation aux métiers de l’artisanat, où il a remis des diplômes à 25 apprentis.'

const report = (outlet: string, ...lines: string[]): Report =>
  reportFromText(lines.join('\n'), {
    where: outlet,
    outlet,
    published: '2025-02-08',
    url: `https://${outlet}.example/fes`,
    detectLanguage,
  })

const AGENCY = [
  report('agency', LEAD, ...REST),
  report('first', 'السعدي في زيارة لمركز التكوين بفاس', LEAD, ...REST),
  report('second', LEAD, ...REST.slice(0, 2)),
  report('third', LEAD, REST[0] ?? '', 'وقال متدرب لموقعنا إنه سعيد بهذا التتويج.', ...REST.slice(1)),
]

async function visitsOf(reports: readonly Report[]): Promise<Visit[]> {
  const store = await openStore({ databaseUrl: null, dataDir: await newStore() })
  try {
    for (const one of reports) await processReport(store, one, new Date('2025-02-09'))
    const visits: Visit[] = []
    for await (const visit of streamVisits(store.index, EMPTY_FILTER)) visits.push(visit)
    return visits
  } finally {
    await store.close()
  }
}

test('an agency text printed by four outlets, and one report of another hand, are two independent sources', async () => {
  const [visit, ...others] = await visitsOf([...AGENCY, report('own', OWN)])
  expect(others).toEqual([])
  expect([visit?.reports.length, visit?.outlets]).toEqual([5, 2])
  expect(visit?.figures).toMatchObject([{ min: 25, max: 25 }])
})

test('in another order of arrival the visits are the same to the byte', async () => {
  const reports = [...AGENCY, report('own', OWN)]
  const inOrder = JSON.stringify(await visitsOf(reports))
  expect(JSON.stringify(await visitsOf(reports.toReversed()))).toBe(inOrder)
})

test('an outlet that prints words of its own later becomes a source of its own', async () => {
  const [visit] = await visitsOf([...AGENCY.slice(0, 2), report('first', OWN)])
  expect([visit?.reports.length, visit?.outlets]).toEqual([2, 2])
})

test('an outlet under its host, and under its names in two languages, is one source', async () => {
  const [visit] = await visitsOf([
    report('hespress.com', LEAD, ...REST),
    { ...report('Hespress', OWN), url: null },
    { ...report('هسبريس', LEAD), url: null },
  ])
  expect([visit?.reports.length, visit?.outlets]).toEqual([3, 1])
})
