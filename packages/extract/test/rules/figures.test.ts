import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/index.ts'

const VISIT = 'زار عامل إقليم تازة، اليوم الخميس، مركز التكوين في النسيج بتازة. '
const CEREMONY = 'ترأس عامل إقليم تازة، اليوم الخميس، حفل تسليم شهادات التدرج المهني بتازة. '

const countsOf = (text: string): string[] =>
  readReport({ id: 'r', language: 'ar', title: null, publishedAt: '2026-03-06', text }).visits.flatMap(({ figures }) =>
    figures.map(({ measure, min, max, planned }) => `${measure} ${min}..${max}${planned ? ' planned' : ''}`),
  )

describe('people that an Arabic report counts', () => {
  it.each([
    ['what stands between a count and its number', 'ولا يتعدى عدد متدرباته 40.', ['trainees null..40']],
    ['the counted named twice', 'ولا يتجاوز عدد المستفيدات 40 شابة.', ['beneficiaries null..40']],
    ['who benefits from a course is in training', 'وتستفيد منه 60 فتاة من التكوين في الخياطة.', ['trainees 60..60']],
    ['a course to come', 'وستستفيد منه 60 فتاة من التكوين في الخياطة.', ['trainees 60..60 planned']],
    ['for whose use it is', 'وسيكون المركز رهن إشارة قرابة 80 امرأة.', ['beneficiaries 80..80 planned']],
    ['who works there', 'وتشتغل به 45 نساجة من الجماعة.', ['beneficiaries 45..45']],
    ['who followed the course', 'وأفادت الغرفة بأن 50 صانعا وصانعة تابعوا الدورة.', ['trainees 50..50']],
    ['what was to be given', 'وكان من المقرر أن تتسلم 22 مستفيدة أنوالا جديدة.', ['beneficiaries 22..22 planned']],
    ['a room for courses is no course', 'ويتوفر على قاعة للتكوين، ويستفيد منه 27 صانعا.', ['beneficiaries 27..27']],
  ])('%s', (_, sentence, counts) => {
    expect(countsOf(VISIT + sentence)).toEqual(counts)
  })

  it('counts those who got the diploma out of so many', () => {
    expect(countsOf(`${CEREMONY}وبلغ عدد الحاصلين على الدبلوم 67 من أصل 75 مترشحا.`)).toEqual(['graduates 67..67'])
  })

  it('counts those who passed, not the candidates', () => {
    expect(countsOf(`${CEREMONY}وتقدم للامتحانات 256 مرشحا نجح منهم 207.`)).toEqual(['graduates 207..207'])
  })
})
