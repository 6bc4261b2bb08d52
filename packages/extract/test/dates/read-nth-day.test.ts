import { describe, expect, it } from 'vitest'
import { readDates } from '../../src/dates/read-dates.ts'

/** A Saturday. */
const REFERENCE = '2025-02-08'

type Row = [text: string, ...found: string[]]

function daysOf(text: string): string[] {
  return readDates({ text, reference: REFERENCE }).found.map(({ from, to }) => (from === to ? from : `${from}..${to}`))
}

describe('the first, the third, the last day of a month', () => {
  it.each<Row>([
    ['La foire ouvre le premier jeudi de mars 2025', '2025-03-06'],
    ['Le jury siège le troisième mardi de ce mois', '2025-02-18'],
    ['Le moussem finit le dernier dimanche de mai', '2025-05-25'],
    ["La prime court jusqu'au dernier jour d'avril 2024", '2024-04-30'],
    ['ينعقد اللقاء أول خميس من أبريل 2025', '2025-04-03'],
    ['ينعقد اللقاء أول خميس في أبريل', '2025-04-03'],
    ['Le jury siège le deuxième lundi en mai', '2025-05-12'],
    ['Le jury siège le deuxième lundi de ce mai', '2025-05-12'],
    ['ينعقد اللقاء آخر يوم سبت من مارس', '2025-03-29'],
    ['تنتهي المهلة آخر يوم من نونبر 2024', '2024-11-30'],
  ])('%s', (text, ...found) => expect(daysOf(text)).toEqual(found))

  it.each([
    'Le premier maalem de la médina',
    'أول زيارة من نوعها',
    'آخر يوم من المعرض',
    'Le cinquième lundi de février 2025',
  ])('no such day: %s', (text) => expect(daysOf(text).filter((day) => day.length === 10)).toEqual([]))
})

describe('a weekday of a week told beside it', () => {
  it.each<Row>([
    ['Réunion mercredi la semaine prochaine', '2025-02-12'],
    ['Réunion jeudi cette semaine', '2025-02-06'],
    ['يعود الوفد الأسبوع المقبل يوم الثلاثاء', '2025-02-11'],
    ['اجتمع المكتب الأسبوع الماضي الخميس', '2025-01-30'],
    ['Réunion vendredi en huit', '2025-02-21'],
    ['Réunion lundi en quinze', '2025-02-24'],
    ['La semaine du 19 mars, le centre ferme', '2025-03-17..2025-03-23'],
    ['يغلق المركز نهاية هذا الأسبوع', '2025-02-08..2025-02-09'],
    ['Départ prochain janvier', '2026-01-01..2026-01-31'],
    ['La semaine prochaine, de mardi à jeudi, le centre ferme', '2025-02-11..2025-02-13'],
    ['يغلق المركز الأسبوع المقبل بين الثلاثاء والخميس', '2025-02-11..2025-02-13'],
    ["Réunion le mardi d'avant", '2025-02-04'],
    ["La semaine d'avant, le centre était fermé", '2025-01-27..2025-02-02'],
    ['يجتمع المكتب الأحد والاثنين المقبلين', '2025-02-09..2025-02-10'],
    ['يغلق المركز من الاثنين إلى الجمعة المقبلين', '2025-02-10..2025-02-14'],
    ['وصل الوفد هذا الصباح', '2025-02-08'],
    ['وصل الوفد الليلة الماضية', '2025-02-07'],
  ])('%s', (text, ...found) => expect(daysOf(text)).toEqual(found))
})

describe('a day told from another', () => {
  it.each<Row>([
    ['Le wali a visité Séfrou le 3 février. Le lendemain, il était à Fès', '2025-02-03', '2025-02-04'],
    ['La veille, il était à Fès', '2025-02-07'],
    ['زار الوفد صفرو يوم 3 فبراير، وفي اليوم الموالي حل بفاس', '2025-02-03', '2025-02-04'],
    ['Le lendemain du 14 janvier', '2025-01-15'],
    ['La délégation arrive deux jours plus tard.', '2025-02-10'],
    ['يعود الوفد بعد ثلاثة أيام من الآن', '2025-02-11'],
    ['Le centre a ouvert il ya 3 jours', '2025-02-05'],
    ['وصل الوفد قبل يوم أمس', '2025-02-06'],
  ])('%s', (text, ...found) => expect(daysOf(text)).toEqual(found))

  it.each([
    'À la veille de la fête',
    'Le lendemain de la cérémonie',
    'Trois jours après la fête',
    'بعد ثلاثة أيام من الحفل',
    'إلى ما بعد شهر رمضان',
  ])('no day of its own: %s', (text) => expect(daysOf(text)).toEqual([]))
})

it.each<[text: string, reference: string, day: string]>([
  ['Le jury siège ce vendredi', '2025-02-10', '2025-02-14'],
  ['Le wali a reçu le jury ce samedi', '2025-02-10', '2025-02-08'],
  ['Le wali a reçu le jury ce mercredi', '2025-02-08', '2025-02-05'],
])('"ce" before a weekday, seen from another day of the week: %s', (text, reference, day) => {
  expect(readDates({ text, reference }).found).toMatchObject([{ from: day, to: day }])
})

describe('days with no month', () => {
  it.each<Row>([
    ['La foire se tient du 11 au 14.', '2025-02-11..2025-02-14'],
    ['Entre le 11 et le 14, le centre ferme', '2025-02-11..2025-02-14'],
    ['Du 4 au 9 mois prochain', '2025-03-04..2025-03-09'],
    ['يمتد المعرض من 4 إلى 9 هذا الشهر', '2025-02-04..2025-02-09'],
    ['تسلموا الشهادات السبت الخامس عشر', '2025-02-15'],
    ['Le 17 à 10 h, la délégation arrive', '2025-02-17'],
    ['Le 17 vers 10h30, la délégation arrive', '2025-02-17'],
    ['Inscriptions à partir du 17.', '2025-02-17'],
    ['يصل الوفد يوم 17 على الساعة العاشرة', '2025-02-17'],
  ])('%s', (text, ...found) => expect(daysOf(text)).toEqual(found))

  it.each(['Du 11 au 14 artisans', 'Un effectif de 11 à 14.', 'من 11 إلى 14', 'السبت الخامس'])('no days: %s', (text) =>
    expect(daysOf(text).filter((day) => day !== '2025-02-08')).toEqual([]),
  )
})

describe('turns of two steps, months by number, days beside the word for them', () => {
  it.each<Row>([
    ['اجتمع المكتب الأسبوع قبل الماضي', '2025-01-20..2025-01-26'],
    ['خرج المركز فوجا العام قبل الماضي', '2023-01-01..2023-12-31'],
    ['ينطلق التكوين الشهر بعد القادم', '2025-04-01..2025-04-30'],
    ['عاد الوفد الثلاثاء قبل الماضي', '2025-01-28'],
    ['يعود الوفد الثلاثاء بعد المقبل', '2025-02-18'],
    ['يوم الاثنين الموافق لـ 3 فبراير', '2025-02-03'],
    ['يفتتح المعرض شهر 11 المقبل', '2025-11-01..2025-11-30'],
    ['أحدثت التعاونية في شهر 9 2019', '2019-09-01..2019-09-30'],
    ['ينعقد اللقاء أول خميس من شهر 4', '2025-04-03'],
    ['يمتد البرنامج من سنة 2021 إلى سنة 2024', '2021-01-01..2024-12-31'],
    ['بين سنتي 2015 و2019', '2015-01-01..2019-12-31'],
    ['ما بين شهري ماي ويوليوز 2024', '2024-05-01..2024-07-31'],
    ['بين يومي 3 و9 ماي 2024', '2024-05-03..2024-05-09'],
    ['من فاتح يناير إلى متم مارس 2024', '2024-01-01..2024-03-31'],
    ['Du 10 mars à fin avril 2024', '2024-03-10..2024-04-30'],
    ['Du 20 septembre au 15 octobre', '2024-09-20..2024-10-15'],
    ['من 20 شتنبر إلى 15 يناير', '2024-09-20..2025-01-15'],
    ['entre les années 2015 et 2019', '2015-01-01..2019-12-31'],
    ['من شهر ماي إلى شهر يوليوز 2024', '2024-05-01..2024-07-31'],
    ['وصل الوفد امبارح', '2025-02-07'],
    ['وصل الوفد البارح', '2025-02-07'],
    ['يصل الوفد غدوة', '2025-02-09'],
    ['وصل الوفد اليوم الماضي', '2025-02-07'],
    ['يصل الوفد هذا يوم الثلاثاء', '2025-02-11'],
    ["L'avant-dernière semaine", '2025-01-20..2025-01-26'],
  ])('%s', (text, ...found) => expect(daysOf(text)).toEqual(found))

  it.each(['دام التكوين شهر 9 مراكز', 'لمدة شهر 3 مرات في الأسبوع'])('no month by number: %s', (text) =>
    expect(daysOf(text)).toEqual([]),
  )
})
