import type { ReadVisit } from '@jawla/domain'
import { describe, expect, it } from 'vitest'
import { readReport } from '../src/index.ts'

const read = (text: string, publishedAt: string | null = '2025-11-14'): ReadVisit[] =>
  readReport({ id: 'r', language: 'other', title: null, publishedAt, text }).visits

const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name)

const ARABIC_VISIT = `قامت كاتبة الدولة المكلفة بالصناعة التقليدية، سلوى بنشقرون، أمس الخميس، بزيارة ميدانية لمدينة صفرو، رفقة عامل إقليم صفرو، جواد الوكيلي، ورئيس المجلس الجماعي.
واستهلت المسؤولة الحكومية جولتها بمركز التكوين في حرف الصناعة التقليدية، الذي أنجزته مؤسسة محمد الخامس للتضامن، حيث سلمت شهادات التخرج لستة وأربعين خريجا في النسيج والخرازة في إطار برنامج "أيادي الغد".
ثم زارت تعاونية «زهرة الأطلس» لغزل الصوف، قبل أن تختم جولتها بدار الصانعة.
وقال مدير المركز، ياسر العمراني، إن المؤسسة ستستقبل 60 متدربا خلال الموسم المقبل.`

const FRENCH_VISIT = `Le gouverneur de la province de Tiznit, Karim Benjelloun, a inauguré mercredi à Tiznit le complexe d'artisanat de la médina, en présence de Salma Idrissi, présidente de la Chambre d'artisanat de Souss-Massa, et du directeur régional de l'artisanat.

Réalisée grâce à l'appui de la Fondation OCP, la structure accueille des ateliers de bijouterie et de tissage. Quarante-huit apprenties y suivent une formation de deux ans.

La délégation a ensuite visité la coopérative « Tifaouine » de broderie.`

describe('a visit told in Arabic', () => {
  const [visit] = read(ARABIC_VISIT)

  it('is one held field visit on the day before publication', () => {
    expect(read(ARABIC_VISIT)).toHaveLength(1)
    expect(visit).toMatchObject({
      kind: 'field_visit',
      status: 'held',
      date: { start: '2025-11-13', end: '2025-11-13' },
    })
  })

  it('is in the town that the first sentence names', () => {
    expect(visit).toMatchObject({ region: 'MA-03', province: 'MA-SEF', place: { name: 'صفرو' } })
  })

  it('was made by three officials, and not by the host who speaks', () => {
    expect(visit?.officials.map(({ name, role }) => [name, role])).toEqual([
      ['سلوى بنشقرون', 'secretary_of_state'],
      ['جواد الوكيلي', 'governor'],
      ['رئيس المجلس الجماعي', 'elected'],
    ])
  })

  it('leaves no post without its town where the report names no holder', () => {
    const officesIn = (text: string) => read(text)[0]?.officials.map(({ office }) => office)
    expect(officesIn(ARABIC_VISIT)?.[2]).toBe('commune_president:sefrou')
    expect(officesIn(ARABIC_VISIT.replaceAll('صفرو', 'تزنيت'))?.[2]).toBe('commune_president:tiznit')
  })

  it('stopped at three facilities, in order', () => {
    expect(visit?.stops.map(({ type }) => type)).toEqual(['training_centre', 'cooperative', 'women_centre'])
  })

  it('names the programme, the crafts and who built the centre', () => {
    expect(names(visit?.programs ?? [])).toEqual(['أيادي الغد'])
    expect(names(visit?.crafts ?? [])).toEqual(expect.arrayContaining(['النسيج', 'الخرازة', 'غزل الصوف']))
    expect(names(visit?.partners ?? [])).toEqual(['مؤسسة محمد الخامس للتضامن'])
  })

  it('counts graduates and, as planned, trainees to come', () => {
    expect(visit?.figures.map(({ measure, min, max, planned }) => [measure, min, max, planned])).toEqual([
      ['graduates', 46, 46, false],
      ['trainees', 60, 60, true],
    ])
  })
})

describe('a visit told in French', () => {
  const [visit] = read(FRENCH_VISIT)

  it('is an inauguration at Tiznit', () => {
    expect(visit).toMatchObject({ kind: 'inauguration', status: 'held', province: 'MA-TIZ', place: { name: 'Tiznit' } })
    expect(visit?.date.start).toBe('2025-11-12')
  })

  it('names who came, those without a name by their office', () => {
    expect(visit?.officials.map(({ name, role }) => [name, role])).toEqual([
      ['Karim Benjelloun', 'governor'],
      ['Salma Idrissi', 'chamber_president'],
      ["directeur régional de l'artisanat", 'director'],
    ])
  })

  it('reads number words, crafts, the stop and the partner', () => {
    expect(visit?.figures).toMatchObject([{ measure: 'trainees', min: 48, max: 48, planned: false }])
    expect(visit?.stops.map(({ type }) => type)).toEqual(['craft_complex', 'cooperative'])
    expect(names(visit?.partners ?? [])).toEqual(['Fondation OCP'])
    expect(names(visit?.crafts ?? [])).toEqual(expect.arrayContaining(['bijouterie', 'tissage', 'broderie']))
  })
})

describe('what happened', () => {
  it.each([
    [
      'ستحل وزيرة السياحة والصناعة التقليدية يوم الاثنين المقبل بمدينة ورزازات لافتتاح المعرض الجهوي للصناعة التقليدية.',
      'announced',
    ],
    [
      'تقرر تأجيل حفل توزيع الشهادات الذي كان سيترأسه عامل إقليم تازة، سمير البقالي، يوم السبت بمركز التكوين في الصناعة التقليدية بتازة.',
      'cancelled',
    ],
    ['Le wali de la région inaugurera lundi prochain à Oujda la foire régionale de l’artisanat.', 'announced'],
    [
      'La cérémonie de remise des diplômes que devait présider vendredi le gouverneur de la province de Taza au centre de formation aux métiers de l’artisanat est reportée.',
      'cancelled',
    ],
  ])('%s → %s', (text, status) => {
    expect(read(text)[0]?.status).toBe(status)
  })

  it.each([
    ['ترأس عامل إقليم تازة حفل توزيع الشهادات على خريجي الصناعة التقليدية بتازة.', 'ceremony'],
    ['افتتح والي الجهة مساء أمس بوجدة المعرض الجهوي للصناعة التقليدية.', 'fair'],
    ['وقع رئيس غرفة الصناعة التقليدية وعامل إقليم الناظور، اليوم بالناظور، اتفاقية شراكة لفائدة الحرفيين.', 'meeting'],
    ['وضع عامل إقليم بركان الحجر الأساس لمجمع الصناعة التقليدية بمدينة بركان.', 'inauguration'],
    ['Le gouverneur de la province de Safi a visité jeudi à Safi la colline des potiers.', 'field_visit'],
    [
      'La présidente de la Chambre d’artisanat a signé mardi à Dakhla une convention au profit des artisanes.',
      'meeting',
    ],
  ])('%s → %s', (text, kind) => {
    expect(read(text)[0]?.kind).toBe(kind)
  })

  it('cuts a tour of two provinces into two visits, each with its own stops and officials', () => {
    const visits =
      read(`زار المدير الجهوي للصناعة التقليدية، منير الفاسي، يوم الاثنين مدينة تاوريرت، رفقة عامل إقليم تاوريرت، واطلع على سير العمل بمركز التكوين في الزرابي.
وفي اليوم الموالي، الثلاثاء، حل الوفد بمدينة جرادة وزار تعاونية «الفنيق» لنسج الحصير.`)
    expect(visits.map(({ province }) => province)).toEqual(['MA-TAI', 'MA-JRA'])
    expect(visits.map(({ officials }) => officials.map(({ role }) => role))).toEqual([
      ['director', 'governor'],
      ['director'],
    ])
    expect(visits.map(({ stops }) => stops.map(({ type }) => type))).toEqual([['training_centre'], ['cooperative']])
  })
})

describe('a report that tells of no visit', () => {
  it.each([
    [
      'a rumour that is denied',
      'نفت عمالة إقليم تازة خبر زيارة وزيرة الصناعة التقليدية إلى مجمع الصناعة التقليدية بتازة.',
    ],
    [
      'statistics',
      'بلغ عدد المسجلين في التكوين بالتدرج المهني في الصناعة التقليدية بجهة الشرق 2.140 متدربا خلال الموسم الماضي.',
    ],
    ['another sector', 'دشن وزير الصحة أمس الخميس مستشفى القرب بمدينة ميدلت بحضور عامل الإقليم.'],
    [
      'another country',
      'افتتح وزير السياحة والصناعة التقليدية بتونس العاصمة صالون الصناعات التقليدية بمشاركة 120 حرفيا.',
    ],
    [
      'a parliament session',
      'قال كاتب الدولة المكلف بالصناعة التقليدية، خلال جلسة الأسئلة الشفوية بمجلس النواب، إن القطاع يشغل آلاف الصناع.',
    ],
    ['a fair that no official opened', 'انطلق بمدينة مراكش المعرض الجهوي للصناعة التقليدية بمشاركة ستين عارضا.'],
    [
      'an exhibition abroad in French',
      'Le ministre tunisien du Tourisme a inauguré jeudi à Sousse la foire de l’artisanat.',
    ],
    ['a hospital in French', 'Le gouverneur de la province de Midelt a inauguré mercredi un centre de santé à Midelt.'],
    [
      'a director who only comments',
      'Selon le directeur régional de l’artisanat, Amine Tazi, la saison de Fès a été bonne pour les potiers.',
    ],
    ['exports', 'Les exportations d’artisanat ont progressé de 12 % au premier semestre, tirées par les tapis.'],
    [
      'English',
      'The governor of Taza visited the handicraft training centre on Friday and met the craftsmen of the city.',
    ],
    ['an empty line', '\n'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

describe('numbers that are no people', () => {
  it.each([
    'زار عامل إقليم تازة بتازة مركز التكوين في الصناعة التقليدية الذي كلف 12 مليون درهم ويمتد على 3.400 متر مربع.',
    'افتتح والي الجهة بوجدة الدورة 14 للمعرض الجهوي للصناعة التقليدية الذي يضم 85 رواقا طبقا للقانون رقم 50.17.',
    'Le gouverneur a visité à Taza le centre de formation aux métiers du cuir (tél. 05 35 28 11 90), doté de 2,5 MDH.',
  ])('%s', (text) => {
    expect(read(text).flatMap(({ figures }) => figures)).toEqual([])
  })

  it('keeps a group without a number as unknown', () => {
    const [visit] = read(
      'سلم عامل إقليم تازة، أمس بتازة، شهادات التخرج لمجموعة من المتدربين بمركز التكوين في الصناعة التقليدية.',
    )
    expect(visit?.figures).toMatchObject([{ measure: 'graduates', min: null, max: null, qualifier: 'unspecified' }])
  })

  it('takes 64 of "64 out of 80" and no part of a number', () => {
    const [visit] = read(
      'ترأس عامل إقليم تازة بتازة حفل تسليم الدبلومات على 64 خريجا من أصل 80 مسجلا، بينهم 30 خريجة، بمركز التكوين في الصناعة التقليدية.',
    )
    expect(visit?.figures.map(({ min }) => min)).toEqual([64])
  })
})
