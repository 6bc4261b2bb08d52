import { type Names, type Province, provinces, type Region, regions } from '@jawla/vocabulary'

/** What who holds an office over an area is called, by the office. */
type Named<Area> = Readonly<Record<string, (area: Area) => Names>>

const OF_REGION: Named<Region> = {
  region_president: ({ names, titles }) => ({
    ar: `رئيس(ة) مجلس ${titles.ar}`,
    fr: `Président(e) du conseil de la région ${names.fr}`,
  }),
  chamber_president: ({ names, titles }) => ({
    ar: `رئيس(ة) غرفة الصناعة التقليدية ب${titles.ar}`,
    fr: `Président(e) de la chambre d’artisanat, région ${names.fr}`,
  }),
  director: ({ names, titles }) => ({
    ar: `مدير(ة) الصناعة التقليدية ب${titles.ar}`,
    fr: `Directeur ou directrice de l’artisanat, région ${names.fr}`,
  }),
}

const OF_PROVINCE: Named<Province> = {
  governor: (province) => {
    const governed = regions.find(({ code, capital }) => code === province.region && capital.fr === province.seat.fr)
    return governed
      ? { ar: `والي(ة) ${governed.titles.ar}`, fr: `Wali de la région ${governed.names.fr}` }
      : { ar: `عامل(ة) ${province.titles.ar}`, fr: `Gouverneur(e) de ${within(province)}` }
  },
  province_president: (province) => ({
    ar: `رئيس(ة) مجلس ${province.titles.ar}`,
    fr: `Président(e) du conseil de ${within(province)}`,
  }),
  director: (province) => ({
    ar: `مدير(ة) الصناعة التقليدية ب${province.titles.ar}`,
    fr: `Directeur ou directrice de l’artisanat, ${province.titles.fr.replace(/^P/, 'p')}`,
  }),
}

const OF_STATE: Readonly<Record<string, Names>> = {
  'minister:artisanat': { ar: 'وزير(ة) الصناعة التقليدية', fr: 'Ministre de l’artisanat' },
  'secretary_of_state:artisanat': {
    ar: 'كاتب(ة) الدولة المكلف(ة) بالصناعة التقليدية',
    fr: 'Secrétaire d’État chargé(e) de l’artisanat',
  },
}

/**
 * What somebody is called, in both languages, of whom reports tell the office alone: `governor:MA-TET` is the governor of the province of
 * Tétouan. A wali is governor of the province where the region has its seat. Null for other ids.
 */
export function officeNames(id: string): Names | null {
  const [office = '', code = ''] = id.split(':')
  const region = regions.find((one) => one.code === code)
  const province = provinces.find((one) => one.code === code)
  return (
    OF_STATE[id] ?? (region && OF_REGION[office]?.(region)) ?? (province && OF_PROVINCE[office]?.(province)) ?? null
  )
}

/** As French has it within a sentence: `la province d'Azilal`. */
function within({ titles }: Province): string {
  return `la ${titles.fr.replace(/^P/, 'p')}`
}
