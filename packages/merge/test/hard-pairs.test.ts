import type { ToldVisit } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import { mergeVisits } from '../src/index.ts'
import { type Said, tell } from './tell.ts'

/** Which reports are told as one visit, e.g. `['r1 r2', 'r3']`. */
const groups = (told: readonly ToldVisit[]) =>
  mergeVisits(told, [])
    .map((visit) => [...visit.reports].sort().join(' '))
    .sort()

const tellAll = (...all: Said[]) => all.map((said, index) => tell(`r${index + 1}`, said))

const AMINE = 'a-amine=عادل أمين'
const AMINE_FR = 'a-amine=Adil Amine'
const SETTAT = { region: 'MA-06', province: 'MA-SET', place: 'سطات' } as const
const SETTAT_FR = { ...SETTAT, place: 'Settat' } as const
const AGADIR = { region: 'MA-09', province: 'MA-INE' } as const

describe('one visit, however it is told', () => {
  test.each<[string, ...Said[]]>([
    [
      'one outlet names the governor, the other only the office, in the other language',
      { ...SETTAT, officials: ['عامل إقليم سطات @governor:MA-SET'], kind: 'ceremony' },
      { ...SETTAT_FR, officials: ['Karim Jalal @governor:MA-SET'], kind: 'ceremony' },
    ],
    [
      'an official whom no vocabulary knows, in two scripts',
      { ...SETTAT, officials: ['يوسف الخير'] },
      { ...SETTAT_FR, officials: ['Youssef El Khair'] },
    ],
    [
      'a wrong first name in print, the office right',
      { ...SETTAT, officials: [`${AMINE} @secretary_of_state:artisanat`] },
      { ...SETTAT, officials: ['فؤاد أمين @secretary_of_state:artisanat'] },
    ],
    [
      'the head of the delegation differs from outlet to outlet',
      { ...SETTAT, officials: ['والي الجهة @governor:MA-SET', AMINE], kind: 'fair', stops: ['fair: المعرض الجهوي'] },
      { ...SETTAT, officials: [AMINE], kind: 'fair', stops: ['fair: المعرض الجهوي'] },
    ],
    [
      'announced five days before, reported the day after',
      { ...SETTAT, status: 'announced', published: '2025-02-02', officials: [AMINE] },
      { ...SETTAT, officials: [AMINE], published: '2025-02-08' },
    ],
    [
      'a report six days later that leaves the day out, with the same stop',
      { ...SETTAT, officials: [AMINE], stops: ['women_centre: دار الصانعة'] },
      { ...SETTAT, officials: [AMINE], stops: ['women_centre: دار الصانعة'], on: null, published: '2025-02-13' },
    ],
    [
      'a report that leaves day and place out, with both ministers and the programme',
      { officials: [AMINE, 'b-bari=سعيد الباري'], programs: ['p=برنامج'], kind: 'meeting' },
      {
        ...{ officials: [AMINE_FR, 'b-bari=Said El Bari'], programs: ['p=programme'], kind: 'meeting' },
        ...{ on: null, region: null, province: null, place: null },
      },
    ],
    [
      'dates that differ by a day, the same stop',
      { ...SETTAT, officials: [AMINE], stops: ['institute: المعهد المتخصص'] },
      { ...SETTAT, officials: [AMINE], stops: ['institute: المعهد المتخصص'], on: '2025-02-06' },
    ],
    [
      'a tour of two days told by day: one outlet tells both, two tell one each',
      { ...SETTAT, officials: [AMINE], on: '2025-02-06/2025-02-07' },
      { ...SETTAT, officials: [AMINE], on: '2025-02-06', stops: ['chamber: الغرفة'] },
      { ...SETTAT, officials: [AMINE], on: '2025-02-07', stops: ['cooperative: تعاونية الأمل'] },
    ],
    [
      'no official in common, the same complex in two languages and the same graduates',
      {
        ...{ ...SETTAT, officials: ['رئيسة الغرفة'], figures: [{ min: 64, max: 64 }] },
        stops: ['craft_complex: مركب الصناعة التقليدية @craft_complex|stt|MA-SET'],
      },
      {
        ...{ ...SETTAT_FR, officials: ['N. Ziani'], figures: [{ min: 64, max: 64 }] },
        stops: ['craft_complex: complexe artisanal @craft_complex|stt|MA-SET'],
      },
    ],
  ])('%s', (_what, ...said) => {
    expect(groups(tellAll(...said))).toEqual([said.map((_one, index) => `r${index + 1}`).join(' ')])
  })
})

describe('two visits, however alike', () => {
  const fair: Said = { kind: 'fair', officials: [AMINE, 'والي الجهة @governor:MA-AGD'] }
  test.each<[string, Said, Said]>([
    [
      'two fairs in neighbouring towns, the same officials on one day',
      { ...AGADIR, ...fair, place: 'إنزكان', stops: ['fair: المعرض الجهوي للصناعة التقليدية'] },
      { ...AGADIR, ...fair, place: 'أيت ملول', stops: ['fair: المعرض الجهوي للصناعة التقليدية'] },
    ],
    [
      'the same two fairs, one report in Arabic and one in French',
      { ...AGADIR, ...fair, place: 'إنزكان', stops: ['fair: المعرض الجهوي'] },
      { ...AGADIR, ...fair, place: 'Aït Melloul', stops: ['fair: foire régionale'] },
    ],
    [
      'a fair opened by the governor, toured by the minister nine days later',
      { ...SETTAT, kind: 'fair', officials: ['العامل @governor:MA-SET'], stops: ['fair: المعرض الجهوي'] },
      {
        ...{ ...SETTAT, kind: 'fair', on: '2025-02-16', published: '2025-02-17' },
        ...{ officials: [AMINE, 'العامل @governor:MA-SET'], stops: ['fair: المعرض الجهوي'] },
      },
    ],
    [
      'one minister twice in a province in one week',
      { ...SETTAT, officials: [AMINE], stops: ['institute: المعهد المتخصص'] },
      {
        ...SETTAT,
        officials: [AMINE],
        stops: ['institute: المعهد المتخصص'],
        on: '2025-02-11',
        published: '2025-02-11',
      },
    ],
    [
      'two governors of neighbouring provinces on one day',
      { officials: ['عامل الإقليم @governor:MA-SET'], province: 'MA-SET', region: 'MA-06', place: null },
      { officials: ['عامل الإقليم @governor:MA-BRR'], province: 'MA-BRR', region: 'MA-06', place: null },
    ],
    [
      'two people whom the vocabulary tells apart, of one family name',
      { ...SETTAT, officials: ['a-amine=عادل أمين'] },
      { ...SETTAT, officials: ['b-amine=محمد أمين'] },
    ],
    [
      'two meetings in the capital on following days, with the same two officials',
      {
        ...{ region: 'MA-04', province: 'MA-RAB', place: 'الرباط', kind: 'meeting' },
        officials: [AMINE, 'd-dahbi=نادية الذهبي'],
      },
      {
        ...{ region: 'MA-04', province: 'MA-RAB', place: 'الرباط', kind: 'meeting', on: '2025-02-08' },
        officials: [AMINE, 'd-dahbi=نادية الذهبي'],
      },
    ],
    [
      'a minister in a town, and a report without day or place that shares only the minister',
      { ...SETTAT, officials: [AMINE] },
      { officials: [AMINE_FR], on: null, region: null, province: null, place: null },
    ],
    [
      'a form filled in again the next day, the day written out',
      { ...SETTAT, officials: [AMINE], copyGroup: 'r1' },
      { ...SETTAT, officials: [AMINE], copyGroup: 'r1', on: '2025-02-08' },
    ],
    [
      'an announcement for next month',
      { ...SETTAT, officials: [AMINE] },
      { ...SETTAT, officials: [AMINE], status: 'announced', on: '2025-03-07' },
    ],
  ])('%s', (_what, one, other) => {
    expect(groups(tellAll(one, other))).toEqual(['r1', 'r2'])
  })

  test('a report that leaves the place out fits two visits of one day: it joins neither', () => {
    const [fes, sefrou, vague] = tellAll(
      { officials: [AMINE], programs: ['p=برنامج'] },
      { officials: [AMINE], programs: ['p=برنامج'], province: 'MA-SEF', place: 'صفرو' },
      { officials: [AMINE], programs: ['p=برنامج'], province: null, place: null },
    )
    if (!fes || !sefrou || !vague) throw new Error('three were told')
    expect(groups([fes, vague])).toEqual(['r1 r3'])
    expect(groups([fes, sefrou, vague])).toEqual(['r1', 'r2', 'r3'])
  })
})
