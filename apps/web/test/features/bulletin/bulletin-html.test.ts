import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { withoutTokens } from '../../../src/features/bulletin/bulletin-html.ts'
import { paperRules } from '../../../src/ui/use-paper.ts'

test('the file’s styles name no token that only the site knows', async () => {
  const sheet = await readFile(new URL('../../../src/features/bulletin/bulletin-sheet.css', import.meta.url), 'utf8')
  const css = withoutTokens(sheet)
  expect(sheet).toContain('var(--')
  expect(css).not.toMatch(/var\(|--\w|inherit;\s*$/)
  expect(css.match(/: inherit;/g)?.length).toBe(sheet.match(/: inherit;/g)?.length)
})

test('what runs over each page can hold quotes and goes with the language', () => {
  expect(paperRules('Bulletin "6"\\', 'ltr')).toContain('@top-left { content: "Bulletin \\"6\\"\\\\"')
  expect(paperRules('نشرة', 'rtl')).toContain('@top-right { content: "نشرة"')
})
