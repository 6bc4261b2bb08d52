import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { address, type OpenPage, open as openAnywhere, settled, WITHOUT_BROWSER } from './dashboard.ts'
import { type RunningDashboard, startDashboard } from './start-dashboard.ts'

const ADMIN = { email: 'amina@jawla.example', name: 'Amina' }

let dashboard: RunningDashboard
let password: string

const open = (path: string, opening: object = {}) => openAnywhere(path, { server: dashboard.address, ...opening })

/** What a program finds wrong for who reads with ears or keys. */
async function axeOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)
  })
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

async function signIn({ page }: OpenPage, email: string, given: string): Promise<void> {
  await tabTo(page, 'email')
  await page.keyboard.type(email)
  await tabTo(page, 'password')
  await page.keyboard.type(given)
  await page.keyboard.press('Enter')
}

/** Leaves the browser signed out, as the next test expects it. */
async function signOut(page: Page, words: string): Promise<void> {
  await page.getByRole('banner').or(page.locator('main')).getByRole('button', { name: words }).first().click()
  await page.locator('[name=password]').waitFor()
}

/** The console tells of each answer that refuses. */
const unexpected = (problems: string[]) => problems.filter((one) => !/status of 4/.test(one))

describe.skipIf(WITHOUT_BROWSER)('accounts', () => {
  beforeAll(async () => {
    dashboard = await startDashboard(inject('emptyStore'), { samples: false })
    password = (await dashboard.jawla('user', 'add', ADMIN.email, '--name', ADMIN.name, '--role', 'admin')).trim()
  })
  afterAll(() => dashboard.stop())

  test('by keyboard, in Arabic: sign in, to the page asked for; make an account, see its password once; sign out', async () => {
    const opened = await open('/desk/feeds?lang=ar')
    const { page, problems } = opened
    await page.getByRole('heading', { name: 'تسجيل الدخول' }).waitFor()
    expect(await axeOf(page)).toEqual([])
    await signIn(opened, ADMIN.email, 'not the right one')
    const alert = page.locator('main').getByRole('alert')
    await expect.poll(() => alert.innerText()).toContain('غير متطابقين')
    expect(await axeOf(page)).toEqual([])
    // The focus is on the password, all of it chosen: typing goes on.
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'إضافة خلاصة' }).waitFor()
    expect(address(page)).toBe('/desk/feeds?lang=ar')

    await tabTo(page, 'الحسابات')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'إضافة حساب' }).waitFor()
    await settled(page)
    expect(await axeOf(page)).toEqual([])
    await tabTo(page, 'name')
    await page.keyboard.type('رشيد')
    await tabTo(page, 'email')
    await page.keyboard.type('rachid@jawla.example')
    await page.keyboard.press('Enter')
    const once = page.getByRole('group', { name: 'كلمة مرور رشيد' })
    await once.waitFor()
    expect(await once.evaluate((box) => box === document.activeElement)).toBe(true)
    const given = await once.locator('code').innerText()
    expect(given).toMatch(/^(?:[a-z2-9]{4}-){4}[a-z2-9]{4}$/)
    await page.getByRole('row').filter({ hasText: 'rachid@jawla.example' }).waitFor()
    expect(await axeOf(page)).toEqual([])
    await once.getByRole('button', { name: 'إخفاء' }).click()
    expect(await page.locator('main').innerText()).not.toContain(given)
    await signOut(page, 'تسجيل الخروج')
    expect(unexpected(problems)).toEqual([])

    // A reviewer's desk shows what a reviewer may do.
    await signIn(opened, 'rachid@jawla.example', given)
    await page.getByRole('navigation', { name: 'أقسام المكتب' }).waitFor()
    expect(await page.getByRole('navigation', { name: 'أقسام المكتب' }).getByRole('link').count()).toBe(5)
    await page.goto(`${dashboard.address}/desk/accounts?lang=ar`)
    await page.getByRole('heading', { name: 'للمشرفين وحدهم' }).waitFor()
    await signOut(page, 'تسجيل الخروج')
  })

  test('in French: one’s own account, a new password, another browser signed out, and one that was signed out elsewhere', async () => {
    const opened = await open('/desk/account?lang=fr')
    const { page, problems } = opened
    await signIn(opened, ADMIN.email, password)
    await page.getByRole('heading', { name: 'Mon compte' }).waitFor()
    await settled(page)
    expect(await axeOf(page)).toEqual([])
    // Readers' pages know staff again, though nobody else asks.
    await page.goto(`${dashboard.address}/?lang=fr`)
    await page.getByRole('link', { name: 'Bureau', exact: true }).waitFor()
    await page.goto(`${dashboard.address}/desk/account?lang=fr`)

    const change = async (current: string, next: string, again = next) => {
      await page.locator('[name=current]').fill(current)
      await page.locator('[name=next]').fill(next)
      await page.locator('[name=again]').fill(again)
      await page.getByRole('button', { name: 'Changer', exact: true }).click()
    }
    await change(password, 'tisserande de l’atlas', 'autre')
    await page.getByText('Différent de celui d’au-dessus.').waitFor()
    await change('faux', 'tisserande de l’atlas')
    await page.getByText('Le mot de passe actuel n’est pas le bon.').waitFor()
    await change(password, 'court')
    await expect.poll(() => page.locator('[name=next]').getAttribute('aria-invalid')).toBe('true')
    expect(await axeOf(page)).toEqual([])
    const signedIn = await fetch(`${dashboard.address}/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/145.0' },
      body: JSON.stringify({ email: ADMIN.email, password }),
    })
    expect(signedIn.status).toBe(204)
    await page.reload()
    await page.getByRole('button', { name: 'Déconnecter Firefox, Windows' }).click()
    await expect.poll(() => page.getByText('Firefox, Windows').count()).toBe(0)
    await change(password, 'tisserande de l’atlas')
    await page.getByText('Changé. Vous êtes déconnecté partout ailleurs.').waitFor()
    expect(unexpected(problems)).toEqual([])

    // The account is given another password elsewhere: the next question finds it out, and the desk shows the way in.
    password = (await dashboard.jawla('user', 'password', ADMIN.email)).trim()
    await page.getByRole('link', { name: 'Tâches' }).click()
    await page.getByRole('heading', { name: 'Se connecter' }).waitFor()
    await signIn(opened, ADMIN.email, password)
    await page.getByRole('heading', { name: 'Relecture' }).waitFor()
    expect(address(page)).toBe('/desk/work?lang=fr')
    await signOut(page, 'Se déconnecter')
  })

  test('who tries too often is told for how long to wait (en)', async () => {
    const opened = await open('/desk?lang=en')
    const { page } = opened
    for (let n = 0; n < 8; n++)
      await fetch(`${dashboard.address}/auth/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'nobody@jawla.example', password: `guess ${n}` }),
      })
    await signIn(opened, 'nobody@jawla.example', 'guess 9')
    await expect
      .poll(() => page.locator('main').getByRole('alert').innerText())
      .toMatch(/^Too many tries. Try again in (10|9) min/)
    expect(await axeOf(page)).toEqual([])
  })
})
