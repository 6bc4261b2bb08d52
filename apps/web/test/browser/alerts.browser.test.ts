import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFinds } from './axe-finds.ts'
import { address, open as openAnywhere, settled, WITHOUT_BROWSER } from './dashboard.ts'
import { type RunningDashboard, startDashboard } from './start-dashboard.ts'

/** A program that is told of visits. */
let receiver: Server
let hook: string
const got: { type: string; data: { alert: { name: string } } }[] = []
let dashboard: RunningDashboard

const open = (path: string, opening: object = {}) => openAnywhere(path, { server: dashboard.address, ...opening })

describe.skipIf(WITHOUT_BROWSER)('alerts on the desk', () => {
  beforeAll(async () => {
    receiver = createServer(async (request, response) => {
      let text = ''
      for await (const part of request.setEncoding('utf8')) text += part
      got.push(JSON.parse(text))
      response.writeHead(204).end()
    }).listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    const host = `127.0.0.1:${(receiver.address() as AddressInfo).port}`
    hook = `http://${host}/hook`
    // Port 1: nobody takes mail there.
    dashboard = await startDashboard(inject('emptyStore'), {
      samples: true,
      fetchAllow: host,
      smtpUrl: 'smtp://127.0.0.1:1',
    })
  })
  afterAll(async () => {
    await dashboard.stop()
    receiver.close()
    receiver.closeAllConnections()
  })

  test('staff come from the filter of the overview, and a program is told what they chose', async () => {
    const { page, problems } = await open('/?region=MA-03&from=2025-01-01&lang=ar')
    await page.locator('main a[href*="/desk/alerts"]').click()
    await page.getByRole('heading', { name: 'تنبيه جديد' }).waitFor()
    await settled(page)
    expect(address(page)).toBe('/desk/alerts?region=MA-03&lang=ar')
    expect(await page.getByRole('group', { name: 'أي زيارات' }).innerText()).toContain('فاس-مكناس')
    expect(await page.locator('main').innerText()).toContain('لا تنبيه بعد.')

    await page.getByRole('button', { name: 'أنشئ التنبيه' }).click()
    await page.getByText('أعط التنبيه اسما.').waitFor()
    await page.getByLabel('اسم التنبيه').fill('زيارات فاس')
    await page.getByRole('button', { name: 'برنامج (webhook)' }).click()
    await page.getByLabel('عنوان البرنامج').fill('10.0.0.1/hook')
    await page.getByRole('button', { name: 'أنشئ التنبيه' }).click()
    expect(await page.locator('[name=target]').getAttribute('aria-invalid')).toBe('true')
    await page.getByLabel('عنوان البرنامج').fill('https://10.0.0.1/hook')
    await page.getByRole('button', { name: 'أنشئ التنبيه' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('شبكة خاصة')
    await page.getByLabel('عنوان البرنامج').fill(hook)
    await page.getByRole('button', { name: 'أنشئ التنبيه' }).click()
    const secret = page.getByRole('status').locator('code')
    await secret.waitFor()
    expect(await secret.innerText()).toMatch(/^whsec_/)

    const alert = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'زيارات فاس' }) })
    expect(await alert.innerText()).toContain('فاس-مكناس')
    expect(await alert.innerText()).toContain('لم تُرسل رسالة بعد')
    await alert.getByRole('button', { name: 'أرسل مثالا' }).click()
    await page.getByText('وصل المثال.').waitFor()
    expect(got).toMatchObject([{ type: 'visits.example', data: { alert: { name: 'زيارات فاس' } } }])
    expect(await axeFinds(page)).toEqual([])
    await page.reload()
    await settled(page)
    expect(await page.locator('main').innerText()).not.toContain('whsec_')
    await alert.getByRole('switch').click()
    await expect.poll(() => alert.getByRole('switch').getAttribute('aria-checked')).toBe('false')
    expect(problems).toEqual(['Failed to load resource: the server responded with a status of 400 (Bad Request)'])
  })

  test('what to tell is chosen on the page, and a mail that no server takes is told as that', async () => {
    const { page, problems } = await open('/desk/alerts?lang=fr', { width: 390, theme: 'dark' })
    expect(await page.getByRole('group', { name: 'Quelles visites' }).innerText()).toContain('Toutes les visites')
    await page.locator('summary').filter({ hasText: 'Responsable' }).click()
    await page.locator('[name=officials]').first().check()
    await settled(page)
    const chosen = new URL(page.url()).searchParams.get('official')
    expect(chosen).not.toBeNull()
    await page.getByLabel('Nom de l’alerte').fill('Le ministre')
    await page.getByLabel('Adresse de courriel').fill('desk@un.example, autre@un.example')
    await page.getByRole('button', { name: 'Créer l’alerte' }).click()
    await page.getByText('Donnez une seule adresse').waitFor()
    await page.getByLabel('Adresse de courriel').fill('desk@un.example')
    await page.keyboard.press('Enter')
    await page.getByText('est créée').waitFor()
    const alert = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Le ministre' }) })
    await alert.getByRole('button', { name: 'Envoyer un exemple' }).click()
    await page.getByText('Le serveur de courriel n’a pas pris le message.').waitFor()
    expect(await axeFinds(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

    await alert.getByRole('button', { name: 'Supprimer' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click()
    await expect.poll(() => alert.count()).toBe(0)
    expect(problems).toEqual([])
  })

  test('readers see no way to it', async () => {
    const { page } = await open('/?lang=fr', { headers: { 'x-forwarded-for': '203.0.113.9' } })
    expect(await page.locator('a[href^="/visits.atom"]').count()).toBe(1)
    expect(await page.locator('a[href*="/desk"]').count()).toBe(0)
  })

  test('without a mail server the page says what to set', async () => {
    const { page } = await openAnywhere('/desk/alerts?lang=ar')
    await page.getByRole('button', { name: 'بريد إلكتروني' }).click()
    expect(await page.locator('main').innerText()).toContain('حدّدوا SMTP_URL وMAIL_FROM')
    expect(await page.getByRole('button', { name: 'أنشئ التنبيه' }).getAttribute('aria-disabled')).toBe('true')
  })
})
