import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFinds } from './axe-finds.ts'
import { address, open as openAnywhere, settled, WITHOUT_BROWSER } from './dashboard.ts'
import { type RunningDashboard, startDashboard } from './start-dashboard.ts'

const TEXT =
  'قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم 5 فبراير 2025، بزيارة ميدانية لمركز الصناعة التقليدية بمدينة صفرو. وأشرف على تخرج 120 متدربا من المركز بحضور عامل إقليم صفرو.'
const FRENCH =
  'Le secrétaire d’État chargé de l’artisanat, Lahcen Saâdi, a visité le 12 mars 2025 à Fès le centre de formation aux métiers de l’artisanat, où il a remis des diplômes à 25 apprentis.'
const SIZE = 10

let dashboard: RunningDashboard
const passwords = new Map<string, string>()

const open = (path: string, opening: object = {}) => openAnywhere(path, { server: dashboard.address, ...opening })

async function signIn(page: Page, who: 'amina' | 'rachid'): Promise<void> {
  await page.locator('[name=email]').fill(`${who}@jawla.example`)
  await page.locator('[name=password]').fill(passwords.get(who) ?? '')
  await page.keyboard.press('Enter')
}

/** On with the Tab key to a control by its name, or by the words on it. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab')
    const there = await page.evaluate((wanted) => {
      const element = document.activeElement
      return element?.getAttribute('name') === wanted || element?.textContent === wanted
    }, name)
    if (there) return
  }
  throw new Error(`the Tab key does not reach ${name}`)
}

/** The fact that has the focus, as it is read out. */
const fact = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
const pressed = (page: Page) => page.locator('fieldset [aria-pressed=true]').allInnerTexts()

/** Answers with a key, and waits for the next fact. */
async function answer(page: Page, key: string): Promise<void> {
  const before = await fact(page)
  await page.keyboard.press(key)
  await expect.poll(() => fact(page)).not.toBe(before)
}

const unexpected = (problems: string[]) => problems.filter((one) => !/status of 4/.test(one))

describe.skipIf(WITHOUT_BROWSER)('a sample that two reviewers judge blind', () => {
  beforeAll(async () => {
    dashboard = await startDashboard(inject('emptyStore'), { samples: false })
    for (const [at, text] of [TEXT, FRENCH].entries()) {
      await fetch(`${dashboard.address}/trpc/reports.add`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ published: '2025-03-13', outlet: 'منبر', url: `https://outlet.example/${at}`, text }),
      })
    }
  })
  afterAll(() => dashboard.stop())

  test('asks for accounts first, while there is none', async () => {
    const { page, problems } = await open('/desk/agreement?lang=fr')
    await page.getByRole('heading', { name: 'Il faut deux comptes' }).waitFor()
    expect(await page.locator('main').innerText()).toContain('npx jawla user add')
    await page.goto(`${dashboard.address}/accuracy?lang=fr`)
    await page.getByText('Aucun échantillon n’a encore été jugé par deux vérificateurs.').waitFor()
    expect(problems).toEqual([])
    const roles = { amina: 'admin', rachid: 'reviewer' }
    for (const [who, role] of Object.entries(roles)) {
      const name = who === 'amina' ? 'Amina' : 'Rachid'
      const made = await dashboard.jawla('user', 'add', `${who}@jawla.example`, '--name', name, '--role', role)
      passwords.set(who, made.trim())
    }
  })

  test('is drawn and judged by keyboard, in Arabic; an answer can be changed and taken back until the end', async () => {
    const { page, problems } = await open('/desk/agreement?lang=ar')
    await signIn(page, 'amina')
    await page.getByText('لا عينة بعد. اسحبوا واحدة من الاستمارة أسفله.').waitFor()
    await settled(page)
    expect(await axeFinds(page)).toEqual([])
    await tabTo(page, 'size')
    await page.keyboard.type(String(SIZE))
    await tabTo(page, 'first')
    await page.keyboard.type('Amina')
    await tabTo(page, 'second')
    await page.keyboard.type('Amina')
    await tabTo(page, 'اسحب')
    await page.keyboard.press('Enter')
    // The second is to be another: the focus is where that is said.
    await page.getByText('اختاروا مراجعا آخر غير الأول.').waitFor()
    expect(await axeFinds(page)).toEqual([])
    await page.keyboard.type('Rachid')
    await tabTo(page, 'اسحب')
    await page.keyboard.press('Enter')
    await page
      .getByRole('status')
      .filter({ hasText: `سُحبت العينة. المعلومات: ${SIZE}` })
      .waitFor()
    await page.getByRole('link', { name: 'العينة 1: احكموا فيها' }).focus()
    await page.keyboard.press('Enter')

    await expect.poll(() => fact(page)).toContain(`1 من ${SIZE}`)
    await settled(page)
    expect(await page.locator('mark').count()).toBeGreaterThan(0)
    expect(await axeFinds(page)).toEqual([])
    const first = await fact(page)
    await answer(page, 'a')
    await answer(page, 'z')
    expect([await fact(page), await pressed(page)]).toEqual([first, []])
    await answer(page, 'u')
    await answer(page, 'p')
    expect(await pressed(page)).toEqual(['لا يتبين'])
    // A keyboard that writes Arabic: the key that bears the letter.
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ق', code: 'KeyR', bubbles: true })),
    )
    await expect.poll(() => fact(page)).toContain(`2 من ${SIZE}`)
    for (let at = 2; at < SIZE; at++) await answer(page, 'a')
    // Gone away and come back: what was said is there, and the first that is left is shown.
    await page.reload()
    await expect.poll(() => fact(page)).toContain(`${SIZE} من ${SIZE}`)
    await page.keyboard.press('a')
    await expect.poll(() => fact(page)).toContain('أجبتم عن كل المعلومات')
    await settled(page)
    expect(await axeFinds(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'إنهاء هذه العينة؟' }).waitFor()
    // Enter pressed twice is no yes.
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByText('تظهر النتيجة حين ينتهي:').waitFor()
    await expect.poll(() => fact(page)).toContain('تظهر النتيجة')
    expect(await page.locator('main').innerText()).toContain('Rachid')
    expect(await page.getByRole('table').count()).toBe(0)
    await page.getByRole('button', { name: 'تسجيل الخروج' }).first().click()
    await page.locator('[name=password]').waitFor()
    expect(unexpected(problems)).toEqual([])
  })

  test('shows the other nothing of it, in French on a phone; then both see how far they agree, and everybody without their names', async () => {
    const { page, problems } = await open('/desk/agreement/1?lang=fr', { width: 390, theme: 'dark' })
    await signIn(page, 'rachid')
    await expect.poll(() => fact(page)).toContain(`1 sur ${SIZE}`)
    await settled(page)
    expect(await axeFinds(page)).toEqual([])
    for (let at = 1; at < SIZE; at++) {
      expect(await pressed(page)).toEqual([])
      await answer(page, at < 3 ? 'r' : 'a')
    }
    await page.keyboard.press('a')
    await expect.poll(() => fact(page)).toContain('Vous avez répondu à tout')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Là où ils diffèrent' }).waitFor()
    await settled(page)
    expect(await axeFinds(page)).toEqual([])
    const all = page.getByRole('row').filter({ hasText: 'Tous les faits' })
    // Both found the first wrong, one of them the second too: po = 0.9, pe = 0.9 · 0.8 + 0.1 · 0.2.
    expect((await all.innerText()).split(/\s*\t\s*/).map((cell) => cell.replace(/\s/g, ' '))).toEqual([
      ...['Tous les faits', '10', '90 %', '0,62', 'de -0,04 à 1,00', '8 sur 10'],
    ])
    const differing = page.getByRole('listitem').filter({ hasText: 'Trancher sur la page de la visite' })
    expect(await differing.count()).toBe(1)
    expect(await differing.innerText()).toMatch(/Amina.*Exact.*Rachid.*Faux/)
    await differing.getByRole('link').click()
    await expect.poll(() => address(page)).toMatch(/^\/visits\/v-/)

    await page.goto(`${dashboard.address}/accuracy?lang=fr`)
    const section = page.getByRole('region', { name: 'Accord entre deux vérificateurs' })
    await section.getByRole('table').waitFor()
    await settled(page)
    expect(await axeFinds(page)).toEqual([])
    expect(await section.innerText()).toMatch(new RegExp(`faits\\s: ${SIZE}`))
    expect(await page.locator('main').innerText()).not.toMatch(/Amina|Rachid/)
    expect(unexpected(problems)).toEqual([])
  })
})
