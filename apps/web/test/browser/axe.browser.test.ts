import type { VisitPage } from '@jawla/domain'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { axeFinds } from './axe-finds.ts'
import { ask, open, WITHOUT_BROWSER } from './dashboard.ts'

/** Every page, by its address. A new page adds its line. */
const PAGES = [
  '/',
  '/visits/:first',
  '/coverage',
  '/charts',
  '/bulletin/2025-W06',
  '/bulletin/soon',
  '/desk',
  '/desk/feeds',
  '/desk/review',
  '/desk/agreement',
  '/desk/vocabulary',
  '/desk/decisions',
  '/desk/alerts',
  '/desk/work',
  '/desk/account',
  '/desk/accounts',
  '/nowhere',
  '/facilities/isat-fes',
  '/officials/lahcen-essaadi',
  '/crafts/zellige',
  '/regions/MA-03',
  '/reports/sample-009',
  '/outlets/echantillon-jawla-2',
  '/directory',
  '/accuracy',
  '/methodology',
  '/codebook',
  '/developers',
] as const

// Colours alone differ between the themes, sizes alone between phone and desk: two looks see all four, by turns.
const LOOKS = [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 390 },
] as const
const CASES = PAGES.flatMap((path, page) =>
  LANGUAGES.map(({ code }, at) => ({ path, code, ...(LOOKS[(page + at) % 2] ?? LOOKS[0]) })),
)

describe.skipIf(WITHOUT_BROWSER)('no rule of WCAG 2.2 A and AA that a program can check is broken', () => {
  test.each(CASES)('on $path in $code, $width wide and $theme', async ({ path, code, ...look }) => {
    const { page } = await open(`${path.replace(':first', await firstVisit())}?lang=${code}`, look)
    expect(await axeFinds(page)).toEqual([])
  })
})

async function firstVisit(): Promise<string> {
  const { items } = await ask<VisitPage>('visits.list', { filter: {}, limit: 1 })
  if (!items[0]) throw new Error('no visit in the store')
  return items[0].id
}
