import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { open as openAnywhere, WITHOUT_BROWSER } from './dashboard.ts'
import { type RunningDashboard, startDashboard } from './start-dashboard.ts'
import { type Outlet, page as pageOf, rss, siteWith, startOutlet, story } from './start-outlet.ts'

let outlet: Outlet
let dashboard: RunningDashboard

const open = (path: string) => openAnywhere(path, { server: dashboard.address })

/** By itself: a host is asked once in some seconds, and most of these tests wait for their turn. */
describe.skipIf(WITHOUT_BROWSER)('the desk’s feeds', () => {
  beforeAll(async () => {
    outlet = await startOutlet()
    dashboard = await startDashboard(inject('emptyStore'), { samples: false, fetchAllow: outlet.host })
  })
  afterAll(async () => {
    await dashboard.stop()
    outlet.close()
  })

  test('subscribes to the feed that a site names, shows how it does, asks it again, switches and removes it', async () => {
    outlet.answers.set('/tetouan', pageOf('Visite', story('Tétouan')))
    outlet.answers.set('/site', siteWith(['/tetouan-feed']))
    outlet.answers.set('/tetouan-feed', rss([`${outlet.url}/tetouan`]))
    const { page, problems } = await open('/desk/feeds?lang=fr')
    await page.getByLabel('Adresse du flux ou du site').fill(`${outlet.url}/site`)
    await page.getByLabel('Média').fill('Un média')
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
    const row = page.getByRole('row', { name: /Un média/ })
    await row.waitFor()
    await expect.poll(() => row.innerText(), { timeout: 60_000 }).toMatch(/bon.*articles\s: 1.*sur des visites\s: 1/s)
    const polls = page.getByRole('listitem').filter({ hasText: 'éléments' })
    await page.getByRole('button', { name: 'Détails de Un média' }).click()
    await expect.poll(() => polls.count()).toBe(1)
    await page.getByRole('button', { name: 'Consulter maintenant' }).click()
    await expect.poll(() => polls.count(), { timeout: 60_000 }).toBe(2)
    const power = row.getByRole('switch')
    await power.click()
    await expect.poll(() => power.getAttribute('aria-checked')).toBe('false')
    for (const no of ['Escape', 'Enter']) {
      await page.getByRole('button', { name: 'Supprimer' }).click()
      // Nobody is so quick as to press before the dialog has the focus.
      await page.getByRole('dialog').locator(':focus').waitFor()
      await page.keyboard.press(no)
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      expect(await row.count()).toBe(1)
    }
    await page.getByRole('button', { name: 'Supprimer' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click()
    await expect.poll(() => row.count()).toBe(0)
    expect(problems).toEqual([])
  })

  test('offers the feeds of a site that names several, and switches many over at once', async () => {
    outlet.answers.set('/two', siteWith(['/one-feed', '/other-feed']))
    for (const feed of ['/one-feed', '/other-feed']) outlet.answers.set(feed, rss([]))
    const { page } = await open('/desk/feeds?lang=ar')
    const site = page.getByLabel('عنوان الخلاصة أو الموقع')
    for (const feed of ['/one-feed', '/other-feed']) {
      await site.fill(`${outlet.url}/two`)
      await page.getByRole('button', { name: 'أضف', exact: true }).click()
      await page.getByText('في هذه الصفحة عدة خلاصات. اختر واحدة:').waitFor()
      await page.getByRole('button', { name: outlet.url + feed }).click()
      await page.getByRole('row').filter({ hasText: feed }).waitFor()
    }
    await page.getByRole('button', { name: 'المشغلة' }).click()
    const ours = page.getByRole('row').filter({ hasText: outlet.host })
    await expect.poll(() => ours.count()).toBe(2)
    await page.getByLabel('اختر الكل').check()
    await page.getByText('المختارة: 2').waitFor()
    await page.getByRole('button', { name: 'إيقاف المختارة' }).click()
    await page.getByText('لا خلاصة هنا.').waitFor()
    await page.getByRole('button', { name: 'المتوقفة' }).click()
    expect(await ours.count()).toBe(2)
  })

  test('lists failed jobs with their reason, and sends them again', async () => {
    outlet.answers.set('/late-feed', rss([`${outlet.url}/late`]))
    const feeds = await open('/desk/feeds?lang=ar')
    await feeds.page.getByLabel('عنوان الخلاصة أو الموقع').fill(`${outlet.url}/late-feed`)
    await feeds.page.getByRole('button', { name: 'أضف', exact: true }).click()
    const { page, problems } = await open('/desk/work?lang=ar')
    const letter = page.getByRole('listitem').filter({ hasText: `${outlet.url}/late` })
    await letter.waitFor({ timeout: 60_000 })
    const words = await letter.textContent()
    for (const said of ['قراءة صفحة', 'لا توجد صفحة في هذا العنوان.', 'answered 404']) expect(words).toContain(said)
    outlet.answers.set('/late', pageOf('Visite', story('Larache')))
    await letter.getByRole('button', { name: 'أعد المحاولة' }).click()
    await page.getByText('أُعيدت إلى الانتظار: 1').waitFor()
    await page.getByText('لا مهمة متعثرة.').waitFor()
    expect(problems).toEqual([])
  })
})
