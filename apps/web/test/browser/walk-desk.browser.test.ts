import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { deskAr } from '../../src/i18n/desk-ar.ts'
import { deskFr } from '../../src/i18n/desk-fr.ts'
import { vocabularyAr } from '../../src/i18n/vocabulary-ar.ts'
import { vocabularyFr } from '../../src/i18n/vocabulary-fr.ts'
import { address, open, settled, WITHOUT_BROWSER } from './dashboard.ts'
import { keyboardOf, said } from './keyboard-of.ts'
import { type RunningDashboard, startDashboard } from './start-dashboard.ts'
import { type Outlet, page as pageOf, rss, startOutlet, story } from './start-outlet.ts'

const WORDS: Record<'ar' | 'fr', Readonly<Record<string, string>>> = {
  ar: { ...deskAr, ...vocabularyAr },
  fr: { ...deskFr, ...vocabularyFr },
}
const ADMINS = { ar: 'amina@jawla.example', fr: 'rachid@jawla.example' }
/** Facts of a sample, the fewest there may be. */
const SIZE = 10

let outlet: Outlet
let receiver: Server
let dashboard: RunningDashboard
const passwords: Record<string, string> = {}

/** Somebody is somewhere: keys pressed next are heard where the last ones were. */
const isSomewhere = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)

describe.skipIf(WITHOUT_BROWSER)('the rest of the desk by keyboard alone', () => {
  beforeAll(async () => {
    outlet = await startOutlet()
    receiver = createServer((request, response) => request.resume().on('end', () => response.writeHead(204).end()))
    receiver.listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    dashboard = await startDashboard(inject('emptyStore'), {
      samples: false,
      fetchAllow: `${outlet.host},${hook().host}`,
    })
    const send = async (procedure: string, input: object) => {
      const { status } = await fetch(`${dashboard.address}/trpc/${procedure}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      })
      expect(status).toBe(200)
    }
    await send('reports.add', {
      text: story('Fès'),
      published: '2025-02-08',
      outlet: 'Un',
      url: 'https://un.example/a',
    })
    for (const lang of Object.keys(ADMINS)) {
      outlet.answers.set(`/${lang}-late-feed`, rss([`${outlet.url}/${lang}-late`]))
      await send('feeds.add', { url: `${outlet.url}/${lang}-late-feed`, outlet: `Un ${lang}` })
    }
    for (const [lang, email] of Object.entries(ADMINS)) {
      passwords[lang] = (await dashboard.jawla('user', 'add', email, '--name', lang, '--role', 'admin')).trim()
    }
  })
  afterAll(async () => {
    await dashboard.stop()
    outlet.close()
    receiver.close()
    receiver.closeAllConnections()
  })

  test.for(['ar', 'fr'] as const)('feeds, jobs, alerts, accounts, vocabulary, a blind sample (%s)', async (lang) => {
    const words = (key: keyof typeof deskAr | keyof typeof vocabularyAr, given: Record<string, string> = {}) =>
      (WORDS[lang][key] ?? key).replace(/\{\{(\w+)\}\}/g, (_all, name) => given[name] ?? '')
    /** What is said before a name. */
    const start = (key: Parameters<typeof words>[0]) => (WORDS[lang][key] ?? key).split('{{')[0]?.trim() ?? ''
    const { page, problems } = await open(`/desk/feeds?lang=${lang}`, { server: dashboard.address })
    const { press, tabTo, fillIn, choose } = keyboardOf(page)
    const main = page.locator('main')
    const dialog = page.getByRole('dialog')
    /** Escape is a no, Enter pressed twice is one too; then yes. */
    const confirm = async (button: string) => {
      await press('Enter')
      await dialog.locator(':focus').waitFor()
      await press('Shift+Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(button)
      await press('Enter')
      await dialog.waitFor({ state: 'detached' })
    }
    const goTo = async (part: string) => {
      // The parts stand before all that is in them.
      await page.evaluate(() => document.querySelector<HTMLElement>('#content')?.focus())
      await tabTo(part)
      await press('Enter')
      await settled(page)
    }

    await fillIn('email', ADMINS[lang])
    await fillIn('password', passwords[lang] ?? '')
    await press('Enter')
    await main.getByRole('table').waitFor()

    // An alert is made, tried, switched off and removed.
    await goTo(words('desk.alerts'))
    await fillIn('name', `Alerte ${lang}`)
    await tabTo(words('alerts.channel.email'))
    await press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight', 'Enter')
    await fillIn('target', hook().href)
    await press('Enter')
    await said(page, start('alerts.added'))
    const apart = `\u2068Alerte ${lang}\u2069`
    await tabTo(words('alerts.switch', { name: apart }))
    await press('Space')
    await expect.poll(() => main.getByRole('switch').getAttribute('aria-checked')).toBe('false')
    await tabTo(words('alerts.test.of', { name: apart }))
    await press('Enter')
    await said(page, words('alerts.test.arrived'))
    await tabTo(words('alerts.remove'))
    await confirm(words('alerts.remove'))
    await expect.poll(() => main.getByRole('switch').count()).toBe(0)
    await isSomewhere(page)

    // An account is made, becomes an admin, and is switched off.
    await goTo(words('desk.accounts'))
    await fillIn('name', `Sara ${lang}`)
    await fillIn('email', `sara-${lang}@jawla.example`)
    await press('Enter')
    await main.getByText(words('accounts.password.once')).waitFor()
    await tabTo(words('accounts.password.hide'))
    await press('Enter')
    await isSomewhere(page)
    await tabTo(words('accounts.makeAdmin'))
    await confirm(words('accounts.makeAdmin'))
    const row = main.getByRole('row', { name: `Sara ${lang}` })
    await row.getByText(words('role.admin')).waitFor()
    await isSomewhere(page)
    await tabTo(words('accounts.disable'))
    await confirm(words('accounts.disable'))
    await row.getByText(words('accounts.disabled')).waitFor()
    await isSomewhere(page)

    // A facility is added to the vocabulary and taken back.
    await goTo(words('desk.vocabulary'))
    await tabTo(words('vocabulary.add.facilities'))
    await press('Enter')
    await page.keyboard.insertText(lang === 'ar' ? 'فضاء نساء الأطلس' : 'فضاء صانعات الريف')
    await fillIn('names.fr', lang === 'ar' ? 'Espace des femmes de l’Atlas' : 'Espace des artisanes du Rif')
    await choose('type', 'women_centre')
    await choose('province', 'MA-KHN')
    await fillIn('source', 'https://artisanat.example/khenifra')
    await press('Enter')
    await said(page, start('vocabulary.done.added'))
    await tabTo(words('decide.undo'))
    await press('Enter')
    await said(page, start('vocabulary.done.back'))
    await isSomewhere(page)

    // A sample is drawn and judged.
    await goTo(words('desk.agreement'))
    const draw = async () => {
      await fillIn('size', String(SIZE))
      await choose('first', ADMINS[lang])
      await choose('second', ADMINS[lang === 'ar' ? 'fr' : 'ar'])
      await tabTo(words('blind.draw.send'))
      await press('Enter')
      await said(page, start('blind.draw.done'))
      await main
        .getByRole('button', { name: words('blind.withdraw') })
        .first()
        .waitFor()
    }
    await draw()
    // Drawn by mistake: it is withdrawn and drawn again.
    await page.evaluate(() => document.querySelector<HTMLElement>('#content')?.focus())
    await tabTo(words('blind.withdraw'))
    await confirm(words('blind.withdraw'))
    await said(page, words('blind.withdrawn'))
    await isSomewhere(page)
    await draw()
    const sample = words('blind.judge', { id: lang === 'ar' ? '2' : '4' })
    await main.getByRole('link', { name: sample }).waitFor()
    await tabTo(sample)
    await press('Enter')
    await main.getByText(words('blind.question')).waitFor()
    for (let fact = 0; fact < SIZE; fact++) {
      await press('a')
      await page.waitForTimeout(50)
    }
    await main.getByText(words('blind.complete')).waitFor()
    await tabTo(words('blind.finish'))
    await confirm(words('blind.finish'))
    await main
      .getByRole('status')
      .filter({ hasText: start('blind.waitsFor') })
      .waitFor()
    await isSomewhere(page)

    // A feed is added and removed; another, whose page could not be read, is asked again and switched off.
    await goTo(words('desk.feeds'))
    const name = `Deux ${lang}`
    outlet.answers.set(`/${lang}-feed`, rss([]))
    await fillIn(words('feeds.add.address'), `${outlet.url}/${lang}-feed`)
    await fillIn(words('take.outlet'), name)
    await press('Enter')
    await said(page, start('feeds.add.added'))
    const power = (whose: string) => main.getByRole('switch', { name: whose })
    await tabTo(words('feeds.view.all'))
    await press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight', 'Enter')
    await power(name).waitFor()
    await tabTo(words('feeds.details.of', { name }))
    await press('Enter')
    await tabTo(words('feeds.remove'))
    await confirm(words('feeds.remove'))
    await expect.poll(() => power(name).count()).toBe(0)
    await isSomewhere(page)
    const other = `Un ${lang}`
    await tabTo(words('feeds.details.of', { name: other }))
    await press('Enter')
    await tabTo(words('feeds.poll'))
    await press('Enter')
    await main.getByRole('button', { name: words('feeds.polling') }).waitFor()
    await isSomewhere(page)
    await tabTo(other, 'Shift+Tab')
    await press('Space')
    await expect.poll(() => power(other).count()).toBe(0)
    await isSomewhere(page)

    // What could not be read is sent again.
    await goTo(words('desk.work'))
    await main.getByText(`${outlet.url}/${lang}-late`).waitFor({ timeout: 60_000 })
    outlet.answers.set(`/${lang}-late`, pageOf('Visite', story(lang === 'ar' ? 'Larache' : 'Safi')))
    await tabTo(words('work.dead.retry'))
    await press('Enter')
    await said(page, words('work.dead.sent', { n: '1' }))
    await isSomewhere(page)

    // What the vocabulary was given is among the decisions.
    await goTo(words('desk.decisions'))
    await choose('kind', 'vocabulary')
    await expect.poll(() => address(page)).toContain('kind=vocabulary')
    await settled(page)
    expect(await main.locator('ol > li').count()).toBeGreaterThan(1)
    await tabTo(words('account.signOut'), 'Shift+Tab')
    await press('Enter')
    await page.locator('[name=password]').waitFor()
    expect(problems.filter((one) => !/status of 4/.test(one))).toEqual([])
  })
})

function hook(): URL {
  return new URL(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`)
}
