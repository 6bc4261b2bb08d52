import { buffer } from 'node:stream/consumers'
import type { Headline } from '@jawla/domain'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { ask, open, WITHOUT_BROWSER } from './dashboard.ts'
import { startDashboard } from './start-dashboard.ts'

describe.skipIf(WITHOUT_BROWSER)('the data of the visits shown', () => {
  test('is taken as a file by keyboard alone, in Arabic, with the mark that spreadsheets need', async () => {
    const { page, problems } = await open('/?lang=ar&region=MA-03')
    const button = page.getByRole('button', { name: 'تنزيل المعطيات' })
    await button.focus()
    await page.keyboard.press('Enter')
    const box = page.getByRole('dialog', { name: 'تنزيل المعطيات' })
    await box.getByLabel('الجدول').waitFor()
    const coming = page.waitForEvent('download')
    await box.getByRole('button', { name: 'نزّل' }).press('Enter')
    const download = await coming
    expect(download.suggestedFilename()).toBe('jawla-visits.csv')
    const csv = (await buffer(await download.createReadStream())).toString()
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    const { visits } = await ask<Headline>('visits.headline', { filter: { regions: ['MA-03'] } })
    expect(csv.trimEnd().split('\r\n')).toHaveLength(visits + 1)
    await box.getByText(/وصل الملف كاملا/).waitFor()
    const proof = await box.getByRole('link', { name: /شهادة التمام/ }).getAttribute('href')
    expect(proof).toBe('/api/v1/export/visits.csv.proof?region=MA-03&bom=1')
    await page.keyboard.press('Escape')
    await box.waitFor({ state: 'hidden' })
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(problems).toEqual([])
  })

  test('is cited, of today or of a snapshot, in the form that is asked for', async () => {
    const dashboard = await startDashboard(inject('emptyStore'), { samples: false })
    onTestFinished(dashboard.stop)
    const [, name] = /snapshots\/([\d-]+)\.zip/.exec(await dashboard.jawla('snapshot')) ?? []
    const { page, problems } = await open('/?lang=fr&region=MA-03', { server: dashboard.address })
    await page.getByRole('button', { name: 'Télécharger', exact: true }).click()
    const box = page.getByRole('dialog', { name: 'Télécharger les données' })
    await box.getByText('Citer cette vue').click()
    const citation = box.getByRole('textbox', { name: 'Citation' })
    await expect
      .poll(() => citation.inputValue())
      .toMatch(/^Jawla \(\d{4}\)\. Registre .*Fès-Meknès.*lang=fr \(consulté le/)
    await box.getByLabel('Ce qui est cité').selectOption(name ?? '')
    await box.getByLabel('Forme de la citation').selectOption('BibTeX')
    await expect.poll(() => citation.inputValue()).toContain(`@misc{jawla-${name},`)
    expect(await citation.inputValue()).toContain(`/api/v1/snapshots/${name}.zip`)
    const coming = page.waitForEvent('download')
    await box.getByRole('link', { name: 'Fichier de cette version' }).click()
    expect((await coming).suggestedFilename()).toBe(`jawla-${name}.zip`)
    await box.getByRole('button', { name: 'Copier' }).press('Enter')
    expect(await citation.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBeGreaterThan(100)
    expect(problems).toEqual([])
  })

  test('that does not arrive whole is said, and nothing is saved', async () => {
    const { page } = await open('/?lang=fr')
    await page.getByRole('button', { name: 'Télécharger', exact: true }).click()
    const box = page.getByRole('dialog', { name: 'Télécharger les données' })
    await box.getByLabel('Table').selectOption('claims')
    expect(await box.getByLabel('Format').locator('option').allInnerTexts()).toEqual(['CSV', 'JSONL', 'Parquet'])
    await page.route('**/api/v1/export/**', (route) => route.abort('connectionreset'))
    let downloads = 0
    page.on('download', () => downloads++)
    await box.getByRole('button', { name: 'Télécharger' }).click()
    await box.getByText(/n’est pas arrivé entier/).waitFor()
    expect(downloads).toBe(0)
    await page.unroute('**/api/v1/export/**')
    const coming = page.waitForEvent('download')
    await box.getByRole('button', { name: 'Télécharger' }).click()
    expect((await coming).suggestedFilename()).toBe('jawla-claims.csv')
  })

  test('is stopped by who asked for it, or put off while others are made, and both are said', async () => {
    const { page } = await open('/?lang=en')
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    const box = page.getByRole('dialog', { name: 'Download the data' })
    await box.getByLabel('Table').waitFor()
    let answer = () => {}
    const stopped = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/api/v1/export/**', async (route) => {
      await stopped
      await route.fulfill({ status: 429 }).catch(() => {})
    })
    await box.getByRole('button', { name: 'Download', exact: true }).click()
    await box.getByText('The file is on its way.').waitFor()
    expect(await box.getByRole('progressbar').isVisible()).toBe(true)
    await box.getByRole('button', { name: 'Stop' }).press('Enter')
    await box.getByText('The download was stopped; nothing was saved.').waitFor()
    answer()
    await box.getByRole('button', { name: 'Download', exact: true }).click()
    await box.getByText('Other files are being made.').waitFor()
    expect(await box.getByRole('link', { name: 'What the columns mean' }).getAttribute('href')).toBe(
      '/codebook?lang=en#visits',
    )
  })
})
