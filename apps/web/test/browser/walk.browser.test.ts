import type { VisitPage } from '@jawla/domain'
import type { Page } from 'playwright-core'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { deskAr } from '../../src/i18n/desk-ar.ts'
import { deskFr } from '../../src/i18n/desk-fr.ts'
import { axeFinds } from './axe-finds.ts'
import { address, open, settled, WITHOUT_BROWSER } from './dashboard.ts'
import { focused, keyboardOf, said } from './keyboard-of.ts'
import { type RunningDashboard, startDashboard } from './start-dashboard.ts'

const ADMIN = { email: 'amina@jawla.example', name: 'Amina' }

const WORDS: Record<'ar' | 'fr', Record<string, string>> = { ar: deskAr, fr: deskFr }

/** A report of an outlet of its own, on a day and a town. */
const report = (town: string, day: number) => ({
  published: `2025-02-${String(day + 1).padStart(2, '0')}`,
  outlet: `منبر ${day}`,
  url: `https://outlet.example/${day}`,
  text: `قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم ${day} فبراير 2025، بزيارة ميدانية لمركز الصناعة التقليدية بمدينة ${town}، وأشرف على تخرج 120 متدربا في الزليج بحضور عامل الإقليم.`,
})

async function startWithReports(): Promise<{ dashboard: RunningDashboard; password: string }> {
  const dashboard = await startDashboard(inject('emptyStore'), { samples: false })
  onTestFinished(() => dashboard.stop())
  for (const one of [report('صفرو', 5), report('فاس', 12), report('تازة', 20)]) {
    await fetch(`${dashboard.address}/trpc/reports.add`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(one),
    })
  }
  const password = await dashboard.jawla('user', 'add', ADMIN.email, '--name', ADMIN.name, '--role', 'admin')
  return { dashboard, password: password.trim() }
}

describe.skipIf(WITHOUT_BROWSER)('the desk by keyboard alone', () => {
  test.for(['ar', 'fr'] as const)(
    'from signing in to signing out: one key for each plain decision, at most three to join or split (%s)',
    async (lang, { annotate }) => {
      const words = (key: keyof typeof deskAr) => WORDS[lang][key] ?? key
      const { dashboard, password } = await startWithReports()
      const { page, problems } = await open(`/desk/review?lang=${lang}`, { server: dashboard.address })
      const { press, tabTo, tabInto, goOn, count } = keyboardOf(page)
      const facts = async () => page.locator('li[id^="fact-"]').count()
      const visits = async (): Promise<number> => {
        const query = encodeURIComponent(JSON.stringify({ filter: {} }))
        const response = await fetch(`${dashboard.address}/trpc/visits.list?input=${query}`)
        const found: VisitPage = (await response.json()).result.data
        return found.total
      }

      await tabTo('email')
      await page.keyboard.type(ADMIN.email)
      await tabTo('password')
      await page.keyboard.type(password)
      await press('Enter')
      await page.locator('main ol a[href*="/visits/"]').first().waitFor()

      // From the queue's first visit to the next and back, then into it.
      await tabInto('main ol')
      const first = await page.evaluate(() => document.activeElement?.getAttribute('href'))
      await press('n')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).not.toBe(first)
      await press('p')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first)
      await press('Enter')
      await page.getByText(words('decide.undo.key')).waitFor()
      await settled(page)
      await expect.poll(() => focused(page)).toBe('fact-kind')
      expect(await axeFinds(page)).toEqual([])

      const begun = { keys: count(), at: Date.now() }
      let decided = 0
      // Each acceptance goes on to the next fact by itself.
      const ids = await page.locator('li[id^="fact-"]').evaluateAll((all) => all.map(({ id }) => id))
      await press('a')
      await said(page, words('fact.done.accept'))
      await expect.poll(() => focused(page)).toBe(ids[1])
      // Keys that are pressed while a decision is being stored wait for it.
      await press('a', 'a')
      await expect.poll(() => focused(page)).toBe(ids[3])
      await settled(page)
      const byPerson = { ar: 'تحقق منه إنسان', fr: 'vérifié par une personne' }[lang]
      expect(await page.locator('li[id^="fact-"]', { hasText: byPerson }).count()).toBe(3)
      decided += 3
      const plain = { keys: (count() - begun.keys) / decided, ms: (Date.now() - begun.at) / decided }

      const there = await facts()
      await goOn('n', 'fact-official')
      await press('r')
      await said(page, words('fact.done.reject'))
      expect(await facts()).toBeLessThan(there)
      await press('u')
      await said(page, words('fact.done.undone'))
      expect(await facts()).toBe(there)
      decided += 2

      await goOn('n', 'fact-figure')
      await press('e')
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      await tabToNumber(page, press)
      await page.keyboard.type('125')
      await press('Enter')
      await said(page, words('fact.done.change'))
      await dialog.waitFor({ state: 'detached' })
      decided++

      // Words are typed where nobody selects them: the name as the report writes it.
      await press('i')
      await dialog.waitFor()
      await press('Tab')
      await page.keyboard.insertText('عامل الإقليم')
      await press('Enter')
      await said(page, words('fact.done.add'))
      await dialog.waitFor({ state: 'detached' })
      decided++
      const each = (count() - begun.keys) / decided

      // Escape leads back to the fact.
      await press('n')
      const fact = await focused(page)
      expect(fact).toMatch(/^fact-/)
      await press('m')
      await page.getByRole('dialog', { name: words('decide.join.title') }).waitFor()
      await press('Escape')
      await expect.poll(() => focused(page)).toBe(fact)

      const before = { visits: await visits(), keys: count() }
      await press('m')
      await page
        .getByRole('dialog', { name: words('decide.join.title') })
        .getByRole('radio')
        .first()
        .waitFor()
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio')
      expect(await axeFinds(page)).toEqual([])
      await press('Space', 'Enter')
      await said(page, words('decide.joined'))
      expect(await visits()).toBe(before.visits - 1)
      const joining = count() - before.keys
      await press('s')
      await page.getByRole('dialog', { name: words('decide.split.title') }).waitFor()
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio')
      await press('ArrowDown', 'Enter')
      await said(page, words('decide.parted'))
      expect(await visits()).toBe(before.visits)
      const splitting = count() - before.keys - joining
      await press('u')
      await said(page, words('decide.undone'))
      expect(await visits()).toBe(before.visits - 1)

      await press('v')
      await said(page, words('fact.done.checked'))

      await tabTo({ ar: 'المكتب', fr: 'Bureau' }[lang])
      await press('Enter')
      await tabTo(words('desk.decisions'))
      await press('Enter')
      await page.locator('main ol > li', { hasText: ADMIN.email }).first().waitFor()
      await settled(page)
      expect(await page.locator('main ol > li', { hasText: ADMIN.email }).count()).toBeGreaterThan(decided)
      // The state of the list is the address: the second choice of the kinds.
      await tabTo('kind')
      await press('ArrowDown', 'ArrowDown')
      await expect.poll(() => address(page)).toBe(`/desk/decisions?kind=visits&lang=${lang}`)
      await settled(page)
      await expect.poll(() => page.locator('main ol > li').count()).toBe(3)
      expect(await axeFinds(page)).toEqual([])
      await tabTo(words('account.signOut'))
      await press('Enter')
      await page.locator('[name=password]').waitFor()
      expect(problems.filter((one) => !/status of 401/.test(one))).toEqual([])

      await annotate(
        `${plain.keys} key a plain decision (${Math.round(plain.ms)} ms), ${each.toFixed(1)} keys a decision with looking, editing and undoing; ${joining} to join, ${splitting} to split`,
      )
      expect(plain.keys).toBe(1)
      expect([joining, splitting]).toEqual([3, 3])
      // 50 facts in five minutes are six seconds each.
      expect(plain.ms).toBeLessThan(6_000)
    },
  )
})

/** On to the first number of the form. */
async function tabToNumber(page: Page, press: (...keys: string[]) => Promise<void>): Promise<void> {
  for (let stop = 0; stop < 10; stop++) {
    await press('Tab')
    if ((await page.evaluate(() => document.activeElement?.getAttribute('type'))) === 'number') return
  }
  throw new Error('no number in the form')
}
