import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/index.ts'

const FAIR = 'افتتح عامل إقليم تازة، اليوم الخميس بتازة، المعرض الإقليمي للصناعة التقليدية. '

const craftsOf = (text: string): string[] =>
  readReport({ id: 'r', language: 'ar', title: null, publishedAt: '2026-03-06', text }).visits.flatMap(({ crafts }) =>
    crafts.map(({ name }) => name),
  )

describe('crafts that an Arabic report names', () => {
  it.each([
    [
      'an unknown one with its adjective, between two that are known',
      'وتعرض الأروقة الحلي الفضية والأثاث الصحراوي والملحفة والمصنوعات الجلدية.',
      ['الحلي الفضية', 'الأثاث الصحراوي', 'الملحفة', 'المصنوعات الجلدية'],
    ],
    ['a craft and its matter are one', 'وتدرس بالمركز حدادة النحاس إلى جانب النسيج.', ['حدادة النحاس', 'النسيج']],
    [
      'what a communiqué says will be shown',
      'وأضاف البلاغ أن المعرض سيجمع 70 عارضا في الفخار الريفي والدوم.',
      ['الفخار الريفي', 'الدوم'],
    ],
    ['machines for so many are no craft', 'وتم خلاله تسليم آلات خياطة لعشرين صانعة.', []],
  ])('%s', (_, sentence, crafts) => {
    expect(craftsOf(FAIR + sentence)).toEqual(crafts)
  })
})
