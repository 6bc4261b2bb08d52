import { provinces, regions } from '@jawla/vocabulary'
import { expect, test } from 'vitest'
import { officeNames } from '../../src/vocabulary/office-names.ts'

test.each([
  ['governor:MA-TET', 'عامل(ة) إقليم تطوان', 'Gouverneur(e) de la province de Tétouan'],
  ['governor:MA-AZI', 'عامل(ة) إقليم أزيلال', "Gouverneur(e) de la province d'Azilal"],
  ['governor:MA-FES', 'والي(ة) جهة فاس-مكناس', 'Wali de la région Fès-Meknès'],
  ['region_president:MA-03', 'رئيس(ة) مجلس جهة فاس-مكناس', 'Président(e) du conseil de la région Fès-Meknès'],
  ['province_president:MA-TET', 'رئيس(ة) مجلس إقليم تطوان', 'Président(e) du conseil de la province de Tétouan'],
  [
    'chamber_president:MA-03',
    'رئيس(ة) غرفة الصناعة التقليدية بجهة فاس-مكناس',
    'Président(e) de la chambre d’artisanat, région Fès-Meknès',
  ],
  [
    'director:MA-TET',
    'مدير(ة) الصناعة التقليدية بإقليم تطوان',
    'Directeur ou directrice de l’artisanat, province de Tétouan',
  ],
  [
    'secretary_of_state:artisanat',
    'كاتب(ة) الدولة المكلف(ة) بالصناعة التقليدية',
    'Secrétaire d’État chargé(e) de l’artisanat',
  ],
])('who is told of by the office alone is named by it in both languages: %s', (id, ar, fr) => {
  expect(officeNames(id)).toEqual({ ar, fr })
})

test('each region has one wali', () => {
  const walis = provinces
    .map(({ code }) => officeNames(`governor:${code}`)?.fr)
    .filter((name) => name?.startsWith('Wali'))
  expect(walis.sort()).toEqual(regions.map(({ names }) => `Wali de la région ${names.fr}`).sort())
})

test.each(['minister:tourism', 'director:odco', 'governor:MA-XXX', 'lahcen-saadi', '~pacha:MA-FES'])(
  '%s is no such office',
  (id) => {
    expect(officeNames(id)).toBeNull()
  },
)
