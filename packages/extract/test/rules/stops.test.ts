import type { ReadVisit } from '@jawla/domain'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/index.ts'

const read = (text: string): ReadVisit[] =>
  readReport({ id: 'r', language: 'ar', title: null, publishedAt: '2026-03-06', text }).visits

const stopsOf = (text: string): string[][] =>
  read(text).flatMap(({ stops }) => stops.map(({ name, type }) => [name, type]))

describe('what an Arabic report says was visited or opened', () => {
  it('opens its doors, with the house between verb and doors', () => {
    const text = 'تفتح دار الصانعة بأكنول، يوم الخميس 12 مارس 2026، أبوابها في وجه نساء المنطقة، بحضور عامل إقليم تازة.'
    expect(stopsOf(text)).toEqual([['دار الصانعة بأكنول', 'women_centre']])
    expect(read(text)[0]).toMatchObject({ kind: 'inauguration', status: 'announced' })
  })

  it.each([
    ['a centre for women', 'مركز التأهيل والإدماج الاقتصادي للنساء العاملات في قطاع الزربية بتازة', 'women_centre'],
    ['a village of a craft', 'القرية الجديدة للفخار بتمكروت', 'craft_village'],
    ['a new centre', 'مركزا للتكوين والتأهيل في مهن الصناعة التقليدية', 'training_centre'],
  ])('%s', (_, name, type) => {
    expect(stopsOf(`زار كاتب الدولة لحسن السعدي، اليوم الخميس، ${name}.`)).toEqual([[name, type]])
  })

  it.each([
    ['بزيارة للمعرض الجهوي للاقتصاد الاجتماعي والتضامني', 'المعرض الجهوي للاقتصاد الاجتماعي والتضامني', 'fair'],
    ['بزيارة للمعرض الوطني للخزف', 'المعرض الوطني للخزف', 'fair'],
    ['بزيارة للمركب المندمج للصناعة التقليدية', 'المركب المندمج للصناعة التقليدية', 'craft_complex'],
    ['بجولة بالمعرض الجهوي للصناعة التقليدية', 'المعرض الجهوي للصناعة التقليدية', 'fair'],
    ['بزيارة لمعرض الصناعة التقليدية', 'معرض الصناعة التقليدية', 'fair'],
    ['بزيارة لمركب الصناعة التقليدية', 'مركب الصناعة التقليدية', 'craft_complex'],
  ])('keeps the article that the preposition swallows: %s', (words, name, type) => {
    const text = `قام كاتب الدولة لحسن السعدي، اليوم الخميس، ${words}.`
    expect(stopsOf(text)).toEqual([[name, type]])
    for (const { evidence } of read(text).flatMap(({ stops }) => stops)) expect(text).toContain(evidence.quote)
  })

  it('was to be opened on a visit that was put off', () => {
    const text =
      'أعلن عن تأجيل زيارة كاتب الدولة لحسن السعدي إلى تازة يوم الخميس 12 مارس 2026. وكان البرنامج يشمل افتتاح دار الصانعة الجديدة.'
    expect(stopsOf(text)).toEqual([['دار الصانعة الجديدة', 'women_centre']])
  })

  it('is no plan that was only shown', () => {
    const text =
      'زارت الوزيرة فاطمة الزهراء عمور، اليوم الخميس بتنغير، تعاونية أزلاك، حيث عرض عليها تصميم قرية للصناعة التقليدية.'
    expect(stopsOf(text)).toEqual([['تعاونية أزلاك', 'cooperative']])
  })

  it('is no village or quarter of people', () => {
    expect(stopsOf('زار كاتب الدولة لحسن السعدي، اليوم الخميس، حي السلام ودار الصانعة بتازة.')).toEqual([
      ['دار الصانعة بتازة', 'women_centre'],
    ])
  })
})

describe('a facility that received the delegation', () => {
  const FRENCH =
    'Mardi, le secrétaire d’État Lahcen Essaadi a quitté Essaouira pour les communes rurales. À Sidi Kaouki, il a été RECEIVED. La délégation a ensuite rejoint la coopérative « Arganium ».'
  const ARABIC =
    'حل كاتب الدولة لحسن السعدي، اليوم الخميس، بتافراوت، حيث استقبل من طرف RECEIVED. وزار الوفد بعد ذلك تعاونية «أركانيوم».'

  it.each([
    [FRENCH, 'reçu par la coopérative « Dar Afoulki »', ['coopérative « Dar Afoulki »', 'coopérative « Arganium »']],
    [FRENCH, 'reçu par la présidente de la coopérative Afoulki', ['coopérative « Arganium »']],
    [FRENCH, 'reçu par des artisanes de plusieurs coopératives', ['coopérative « Arganium »']],
    [ARABIC, 'تعاونية «دار أفولكي»', ['تعاونية «دار أفولكي»', 'تعاونية «أركانيوم»']],
    [ARABIC, 'عدد من الحرفيين', ['تعاونية «أركانيوم»']],
  ])('is a stop where it was received by itself: %s %s', (text, received, names) => {
    const language = text === FRENCH ? 'fr' : 'ar'
    const report = { id: 'r', language, title: null, publishedAt: '2026-03-06' } as const
    const { visits } = readReport({ ...report, text: text.replace('RECEIVED', received) })
    expect(visits.flatMap(({ stops }) => stops.map(({ name }) => name))).toEqual(names)
  })
})

describe('a facility that the sentence before named', () => {
  it.each([
    [
      'is this edifice that was launched',
      'القطب المندمج للصناعة التقليدية بكلميم يفتح أبوابه\n\nأعطى كاتب الدولة لحسن السعدي، اليوم الخميس بكلميم، الانطلاقة الرسمية لهذا الصرح الجديد.',
      [['القطب المندمج للصناعة التقليدية بكلميم', 'craft_complex']],
    ],
    [
      'is called by its name where it is opened',
      'Taza : une kissariat pour les artisans\n\nLe gouverneur de la province de Taza, Mustapha El Maaza, a inauguré jeudi, à Taza Haut, la Kissariat Tarrafin.',
      [['Kissariat Tarrafin', 'market']],
    ],
    [
      'is where the governor presided',
      'La Maison de l’artisane de Tata était en fête jeudi. Le gouverneur de la province de Tata, Ali Amrani, y a présidé la remise des certificats à vingt stagiaires.',
      [['Maison de l’artisane de Tata', 'women_centre']],
    ],
    [
      'hosted the course',
      'حضر عامل إقليم كلميم، اليوم الخميس، افتتاح دورة تكوينية في الصياغة احتضنها مجمع الصناعة التقليدية بكلميم.',
      [['مجمع الصناعة التقليدية بكلميم', 'craft_complex']],
    ],
    [
      'is no fair that goes on at the same time',
      'افتتح رئيس الغرفة، عبد الحق أرخاوي، اليوم الخميس بتافراوت، المعرض الإقليمي للصناعة التقليدية، موازاة مع مهرجان تيفاوين.',
      [['المعرض الإقليمي للصناعة التقليدية', 'fair']],
    ],
    [
      'is where she was while she looked at plans',
      'زارت الوزيرة فاطمة مروان، اليوم الخميس، تنغير، واطلعت، وهي بتعاونية أزلاك للخناجر، على تصميم السوق.',
      [['تعاونية أزلاك للخناجر', 'cooperative']],
    ],
    [
      'is none of many that took part',
      'افتتح عامل إقليم خنيفرة، عادل إهوران، اليوم الخميس بخنيفرة، المعرض الإقليمي للتعاونيات، بمشاركة 62 تعاونية محلية.',
      [['المعرض الإقليمي للتعاونيات', 'fair']],
    ],
    [
      'is not what it is made of, behind a colon',
      'Le secrétaire d’État Lahcen Saâdi a visité jeudi à Fès le Complexe d’artisanat : 33 ateliers et une salle d’exposition.',
      [['Complexe d’artisanat', 'craft_complex']],
    ],
    [
      'is not what it holds',
      'Le gouverneur de la province d’Ouezzane, Ali Amrani, a inauguré jeudi le Complexe intégré de l’artisanat. L’équipement réunit une salle d’exposition et un centre de formation professionnelle.',
      [['Complexe intégré de l’artisanat', 'craft_complex']],
    ],
  ])('%s', (_, text, stops) => {
    const language = /^[A-Z]/.test(text) ? 'fr' : 'ar'
    const { visits } = readReport({ id: 'r', language, title: null, publishedAt: '2026-03-06', text })
    expect(visits.flatMap(({ stops }) => stops.map(({ name, type }) => [name, type]))).toEqual(stops)
  })
})

describe('where it was', () => {
  it('was in the town that opens the report, not in the guests’ own', () => {
    const [visit] = read(
      'بالرباط، استقبل كاتب الدولة لحسن السعدي، اليوم الخميس، وفدا من عمالة إنزكان آيت ملول يضم هشام القيسوني، رئيس جماعة آيت ملول، لدعم الصناعة التقليدية.',
    )
    expect(visit).toMatchObject({ province: 'MA-RAB', place: { name: 'الرباط' } })
  })
})

describe('whether it was held', () => {
  it('was called off though nothing of the first sentence says that it was to come', () => {
    const [visit] = readReport({
      ...{ id: 'r', language: 'fr', title: null, publishedAt: '2026-03-05' },
      text: 'Pas de remise de diplômes demain vendredi à Taza. La cérémonie qui devait réunir le gouverneur de la province, Karim Alami, et les artisanes a été reportée.',
    }).visits
    expect(visit).toMatchObject({ kind: 'ceremony', status: 'cancelled', date: { start: '2026-03-06' } })
  })

  it('was signed by who signed it', () => {
    const [visit] = readReport({
      ...{ id: 'r', language: 'fr', title: null, publishedAt: '2026-03-05' },
      text: 'La Chambre d’artisanat et l’Agence ont conclu ce jeudi à Taza une convention. Le président de la région, Rachid Alami, l’a signée sous les yeux du gouverneur, Karim Bensouda.',
    }).visits
    expect(visit?.officials.map(({ name }) => name)).toEqual(['Rachid Alami', 'Karim Bensouda'])
  })
})

describe('where it was, in a province of which it saw several communes', () => {
  it('was in the province’s own town, where that is named', () => {
    const [visit] = read(
      'المصلي بزاكورة\n\nزارت كاتبة الدولة جميلة المصلي، اليوم الخميس، دار الصانعة بجماعة تزارين وتعاونية الفخار بتمكروت بإقليم زاكورة.',
    )
    expect(visit?.place?.name).toBe('زاكورة')
  })
})

describe('where it was, not where it is told from', () => {
  it.each([
    [
      'a dateline of another province',
      'مراكش – زار كاتب الدولة لحسن السعدي، اليوم الخميس، إقليم الحوز، حيث تفقد تعاونية الزرابي بأسني.',
      'أسني',
    ],
    [
      'the occasion that brought him near',
      'على هامش مشاركته في معرض الفلاحة بمكناس، زار كاتب الدولة لحسن السعدي، اليوم الخميس، مجمع الصناعة التقليدية بالحاجب.',
      'الحاجب',
    ],
  ])('%s', (_, text, place) => {
    expect(read(text)[0]?.place?.name).toBe(place)
  })
})

describe('no visit', () => {
  it('is told by who opens with a question and names no day', () => {
    const text =
      'أين اختفت وزيرة الصناعة التقليدية؟\nمنذ تعيينها لم نر منها سوى قص الشرائط وتوزيع الشهادات على الصناع بفاس.'
    expect(read(text)).toEqual([])
  })

  it('of the sector is made where only a recalled series touches it', () => {
    const text =
      'حل عامل إقليم صفرو، اليوم الخميس، بالمستشفى الإقليمي بصفرو. وتندرج هذه الخرجة ضمن سلسلة زيارات بدأها من مركب الصناعة التقليدية.'
    expect(read(text)).toEqual([])
  })
})

describe('who came', () => {
  it('tells the minister from the governor whose office follows', () => {
    const [visit] = read(
      'زارت نادية فتاح العلوي، وزيرة السياحة والصناعة التقليدية، اليوم الخميس، دار الصانعة بورزازات. ورافق الوزيرة عامل الإقليم عبد الرزاق المنصوري.',
    )
    expect(visit?.officials.map(({ name, role }) => [name, role])).toEqual([
      ['نادية فتاح العلوي', 'minister'],
      ['عبد الرزاق المنصوري', 'governor'],
    ])
  })
})
