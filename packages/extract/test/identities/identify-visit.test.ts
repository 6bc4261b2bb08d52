import { nameSkeleton, type ReadOfficial, type ReadStop, type ReadVisit } from '@jawla/domain'
import { communes, facilities, officials, places } from '@jawla/vocabulary'
import { describe, expect, test } from 'vitest'
import { KnownFacilities } from '../../src/identities/facility-key.ts'
import { identifyVisit } from '../../src/index.ts'

const said = (quote: string) => ({ start: 0, end: quote.length, quote })

function visit(told: Partial<ReadVisit>): ReadVisit {
  return {
    kind: 'field_visit',
    status: 'held',
    trigger: said('زار'),
    date: { start: '2025-02-07', end: '2025-02-07', precision: 'day', basis: 'stated', evidence: null },
    region: 'MA-03',
    province: 'MA-FES',
    regionEvidence: null,
    place: { name: 'فاس', evidence: null },
    ...{ officials: [], stops: [], programs: [], crafts: [], partners: [], figures: [] },
    ...told,
  }
}

describe('an office has one id in both languages, with and without its holder', () => {
  const officeOf = (role: ReadOfficial['role'], name: string, more: Partial<ReadOfficial & ReadVisit> = {}) => {
    const { title, id, ...where } = more
    const official = { name, role, evidence: said(name), ...(title && { title }), ...(id && { id }) }
    return identifyVisit(visit({ officials: [official], ...where }), '2025-02-08').officials[0]?.office
  }

  test.each<[string, ReadOfficial['role'], string, Partial<ReadOfficial & ReadVisit>?]>([
    ['governor:MA-HAO', 'governor', 'عامل إقليم الحوز'],
    ['governor:MA-HAO', 'governor', 'le gouverneur de la province d’Al Haouz'],
    ['governor:MA-HAO', 'governor', 'Omar Alaoui', { title: 'gouverneur de la province d’Al Haouz' }],
    ['governor:MA-FES', 'governor', 'عامل الإقليم'],
    ['governor:MA-FES', 'wali', 'والي الجهة'],
    ['governor:MA-FES', 'wali', 'wali de la région Fès-Meknès, gouverneur de la préfecture de Fès'],
    ['governor:MA-GUE', 'wali', 'والي جهة كلميم وادنون وعامل إقليم كلميم', { region: 'MA-10', province: 'MA-ASZ' }],
    ['chamber_president:MA-02', 'chamber_president', 'رئيس غرفة الصناعة التقليدية بوجدة', { region: 'MA-02' }],
    ['chamber_president:MA-03', 'chamber_president', 'président de la Chambre d’artisanat'],
    ['director:MA-03', 'director', 'المدير الجهوي للصناعة التقليدية'],
    ['director:MA-FES', 'director', 'directeur provincial de l’artisanat'],
    ['director:odco', 'director', 'المدير العام لمكتب تنمية التعاون'],
    ['region_president:MA-03', 'elected', 'رئيس مجلس الجهة'],
    ['region_president:MA-10', 'elected', 'président de la région Guelmim-Oued Noun', { region: 'MA-09' }],
    ['province_president:MA-FES', 'elected', 'رئيس المجلس الإقليمي'],
    ['province_president:MA-TAT', 'elected', 'président du conseil provincial de Tata', { province: 'MA-TIZ' }],
    ['commune_president:demnate', 'elected', 'السعدية أوبلا', { title: 'رئيسة جماعة دمنات', province: 'MA-AZI' }],
    ['commune_president:demnate', 'elected', 'maire de Demnate', { province: 'MA-AZI' }],
    ['secretary_of_state:artisanat', 'secretary_of_state', 'كاتب الدولة المكلف بالصناعة التقليدية'],
    ['secretary_of_state:artisanat', 'secretary_of_state', 'Lahcen Essaadi', { id: 'lahcen-essaadi' }],
  ])('%s: %s %s', (office, role, name, more) => {
    expect(officeOf(role, name, more)).toBe(office)
  })

  test.each<[ReadOfficial['role'], string]>([
    ['chamber_president', 'رئيس غرفة التجارة والصناعة والخدمات'],
    ['minister', 'ministre de l’Emploi'],
    ['other', 'الكاتب العام للعمالة'],
    ['elected', 'نائب رئيس مجلس الجهة'],
    ['elected', 'رئيس المجلس الجهوي للسياحة'],
  ])('none for %s %s', (role, name) => {
    expect(officeOf(role, name)).toBeUndefined()
  })
})

describe('a post that exists in many places is that of its territory, where its holder is not named', () => {
  const FES: Partial<ReadVisit> = {}
  const SEFROU: Partial<ReadVisit> = { province: 'MA-SEF', place: { name: 'صفرو', evidence: null } }
  const MENZEL: Partial<ReadVisit> = { province: 'MA-SEF', place: { name: 'المنزل', evidence: null } }
  const SOMEWHERE: Partial<ReadVisit> = { region: null, province: null, place: null }
  const postOf = (role: ReadOfficial['role'], name: string, where: Partial<ReadVisit>) => {
    const official = { name, role, evidence: said(name), unnamed: true as const }
    return identifyVisit(visit({ officials: [official], ...where }), '2025-02-08').officials[0]?.office
  }

  test.each<[ReadOfficial['role'], string]>([
    ['elected', 'رئيس المجلس الإقليمي'],
    ['elected', 'président du conseil provincial'],
    ['elected', 'رئيس المجلس الجماعي'],
    ['elected', 'président de la commune'],
    ['other', 'الكاتب العام للعمالة'],
    ['other', 'pacha de la ville'],
    ['governor', 'عامل الإقليم'],
  ])('%s %s of Fès is not that of Sefrou, and nobody where no place is known', (role, name) => {
    expect(postOf(role, name, FES)).not.toBe(postOf(role, name, SEFROU))
    expect(postOf(role, name, SEFROU)).toBe(postOf(role, name, { ...SEFROU, date: visit({}).date }))
    expect(postOf(role, name, SOMEWHERE)).toBeUndefined()
  })

  test.each<[ReadOfficial['role'], string]>([
    ['elected', 'رئيس مجلس الجهة'],
    ['wali', 'والي الجهة'],
    ['other', 'الكاتب العام للولاية'],
    ['chamber_president', 'رئيس غرفة التجارة والصناعة والخدمات'],
  ])('%s %s is one in all provinces of the region', (role, name) => {
    expect(postOf(role, name, FES)).toBe(postOf(role, name, SEFROU))
    expect(postOf(role, name, FES)).not.toBe(postOf(role, name, { region: 'MA-09', province: 'MA-TIZ' }))
    expect(postOf(role, name, SOMEWHERE)).toBeUndefined()
  })

  test('the pasha of one town is not that of the next, the secretary general of their province is one', () => {
    expect(postOf('other', 'باشا المدينة', SEFROU)).not.toBe(postOf('other', 'باشا المدينة', MENZEL))
    expect(postOf('other', 'الكاتب العام للعمالة', SEFROU)).toBe(postOf('other', 'الكاتب العام للعمالة', MENZEL))
  })

  test('the territory that is named with the post counts for more than the visit', () => {
    const name = 'الكاتب العام لعمالة إقليم شفشاون'
    expect(postOf('other', name, FES)).toBe(postOf('other', name, SEFROU))
    expect(postOf('elected', 'رئيس المجلس الإقليمي لصفرو', FES)).toBe(postOf('elected', 'رئيس المجلس الإقليمي', SEFROU))
  })

  test('one in both languages', () => {
    expect(postOf('elected', 'رئيس المجلس الإقليمي', SEFROU)).toBe(
      postOf('elected', 'président du conseil provincial de Sefrou', FES),
    )
    expect(postOf('elected', 'رئيس الجماعة', SEFROU)).toBe(postOf('elected', 'maire de la ville', SEFROU))
  })

  test('a post of which the country has one is the same everywhere', () => {
    expect(postOf('minister', 'وزير التشغيل', FES)).toBe(postOf('minister', 'وزير التشغيل', SOMEWHERE))
  })
})

describe('a facility is one in both languages', () => {
  const idOf = (type: ReadStop['type'], name: string, where: Partial<ReadVisit> = {}) =>
    identifyVisit(visit({ stops: [{ type, name, evidence: said(name) }], ...where }), null).stops[0]?.facility

  test('by its own name', () => {
    const arabic = idOf('craft_complex', 'مركب الصناعة التقليدية باب بوجلود')
    expect(arabic).toBe('craft_complex|bbbjld|MA-FES')
    expect(idOf('craft_complex', 'complexe artisanal de Bab Boujloud')).toBe(arabic)
    expect(idOf('cooperative', 'تعاونية الأمل للنحاس')).toBe(idOf('cooperative', 'coopérative Al Amal de dinanderie'))
  })

  test('without a name of its own, by its town', () => {
    const settat = { region: 'MA-06', province: 'MA-SET' } as const
    const complex = 'craft_complex|stt|MA-SET'
    expect(
      idOf('craft_complex', 'مركب الصناعة التقليدية', { ...settat, place: { name: 'سطات', evidence: null } }),
    ).toBe(complex)
    expect(idOf('craft_complex', 'complexe artisanal de Settat', { ...settat, place: null })).toBe(complex)
  })

  test('a town with two names is one town', () => {
    const casablanca = { region: 'MA-06', province: 'MA-CAS' } as const
    const place = (name: string) => ({ ...casablanca, place: { name, evidence: null } })
    expect(idOf('museum', 'متحف', place('الدار البيضاء'))).toBe(idOf('museum', 'musée', place('Casablanca')))
  })

  test('one that the vocabulary knows has its id and its place', () => {
    const [stop] = identifyVisit(
      visit({ stops: [{ type: 'institute', name: 'ISAT', evidence: said('ISAT') }] }),
      null,
    ).stops
    expect(stop).toMatchObject({ facility: 'isat-fes', lat: 34.033 })
  })

  test.each(['تعاونية نسائية', 'coopérative féminine', 'التعاونيات'])(
    'one of many is none in particular: %s',
    (name) => {
      expect(idOf('cooperative', name)).toBeUndefined()
    },
  )

  test('nor is one in a province that is not told', () => {
    expect(idOf('institute', 'المعهد المتخصص', { province: null })).toBeUndefined()
  })

  test('two of one kind in a town that the vocabulary tells apart by more are not mixed up', () => {
    const meknes = { province: 'MA-MEK', place: { name: 'مكناس', evidence: null } }
    expect(idOf('institute', 'المعهد المتخصص في فنون الصناعة التقليدية بمكناس', meknes)).toBe('isat-meknes')
    expect(idOf('institute', 'معهد الفنون التقليدية بمكناس', meknes)).toBe('iat-meknes')
    expect(idOf('institute', 'معهد', meknes)).toBeUndefined()
  })
})

/** Held against the vocabulary's own pairs of names: how often the Arabic and the French name are found to be one. */
describe('names in two scripts, measured', () => {
  const sound = (name: string) => nameSkeleton(name).replaceAll(' ', '')

  test.each([
    ['communes', communes, 0.98],
    ['towns and quarters', places, 0.95],
    ['officials', officials, 0.96],
  ] as const)('%s', (_what, entries, least) => {
    const alike = entries.filter(({ names }) => sound(names.ar) === sound(names.fr))
    expect(alike.length / entries.length).toBeGreaterThan(least)
  })

  test('of 1,096 communes, five at most sound like another of their province', () => {
    const shared = new Map<string, number>()
    for (const { names, province } of communes) {
      const key = `${sound(names.ar)} ${province}`
      shared.set(key, (shared.get(key) ?? 0) + 1)
    }
    expect(
      [...shared.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0),
    ).toBeLessThanOrEqual(5)
  })

  test('every facility of the vocabulary is found by either name, and never another', () => {
    const known = new KnownFacilities(facilities)
    const found = (name: string, facility: (typeof facilities)[number]) =>
      known.idOf({ name, type: facility.type }, { province: facility.province, place: null })
    for (const facility of facilities) {
      expect([found(facility.names.ar, facility), found(facility.names.fr, facility)]).toEqual([
        facility.id,
        facility.id,
      ])
    }
  })
})
