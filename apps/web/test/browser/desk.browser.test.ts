import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { address, open as openAnywhere, settled, WITHOUT_BROWSER } from './dashboard.ts'
import { type RunningDashboard, startDashboard } from './start-dashboard.ts'
import { type Outlet, page as pageOf, rss, startOutlet, story } from './start-outlet.ts'

let outlet: Outlet
let dashboard: RunningDashboard

const ARABIC =
  'قام كاتب الدولة المكلف بالصناعة التقليدية والاقتصاد الاجتماعي والتضامني، لحسن السعدي، يوم الجمعة 7 فبراير 2025 بمدينة مراكش، بزيارة ميدانية إلى مركب الصناعة التقليدية، حيث أشرف على توزيع شهادات التخرج على 25 متدربا.'
const ENGLISH =
  'The secretary of state for handicrafts visited the training centre of the town on Friday and spoke with the craftsmen who work there about the prices of leather and wood.'

/** On the server of these tests alone: what they add is no business of the others. */
const open = (path: string, opening: object = {}) => openAnywhere(path, { server: dashboard.address, ...opening })
const answers = (page: Page) => page.locator('[data-outcome]')

describe.skipIf(WITHOUT_BROWSER)('the desk', () => {
  beforeAll(async () => {
    outlet = await startOutlet()
    dashboard = await startDashboard(inject('emptyStore'), { samples: false, fetchAllow: outlet.host })
  })
  afterAll(async () => {
    await dashboard.stop()
    outlet.close()
  })

  test('is one link away for staff; nobody else sees the link, or an error', async () => {
    const { page, problems } = await open('/?lang=fr')
    await page.getByRole('link', { name: 'Bureau' }).click()
    await page.getByRole('heading', { name: 'Bureau des agents' }).waitFor()
    expect(address(page)).toBe('/desk?lang=fr')
    expect(problems).toEqual([])
    const elsewhere = await open('/?lang=fr', { headers: { 'x-forwarded-for': '203.0.113.9' } })
    expect(await elsewhere.page.getByRole('link', { name: 'Bureau' }).count()).toBe(0)
    expect(elsewhere.problems).toEqual([])
  })

  test.each([
    ['ar', 'لا حساب لأحد بعد'],
    ['fr', 'Personne n’a encore de compte'],
    ['en', 'Nobody has an account yet'],
  ])('tells others how the first account is made (%s)', async (lang, title) => {
    const { page, problems } = await open(`/desk/feeds?lang=${lang}`, { headers: { 'x-forwarded-for': '203.0.113.9' } })
    await page.getByRole('heading', { name: title }).waitFor()
    expect(await page.locator('main').innerText()).toContain('npx jawla user add')
    expect(await page.locator('main input').count()).toBe(0)
    expect(problems).toEqual([])
  })

  test('takes in a pasted text with the keyboard alone, and leads to its visit', async () => {
    const { page, problems } = await open('/desk?lang=ar')
    await tabTo(page, 'text')
    await page.keyboard.insertText(ARABIC)
    expect(await page.locator('[name=language] option').first().innerText()).toBe('حسب النص: العربية')
    await tabTo(page, 'title')
    await page.keyboard.type('زيارة ميدانية بمراكش')
    await tabTo(page, 'outlet')
    await page.keyboard.type('منبر')
    await tabTo(page, 'published')
    // Day and month alike: their order is the browser's.
    await page.keyboard.type('02022025')
    expect(await page.inputValue('[name=published]')).toBe('2025-02-02')
    await tabTo(page, 'language')
    await tabTo(page, null)
    await page.keyboard.press('Enter')
    await answers(page).waitFor()
    expect(
      await page
        .getByRole('status')
        .filter({ has: answers(page) })
        .innerText(),
    ).toContain('أُضيف')
    expect(await page.inputValue('[name=text]')).toBe('')
    await settled(page)
    await tabTo(page, '/visits/')
    await page.keyboard.press('Enter')
    await page.locator('#fact-kind').waitFor()
    expect(await page.locator('#report-panel').innerText()).toContain('25 متدربا')
    expect(problems).toEqual([])
  })

  test('gives a report an address: its visit leads to the words on the outlet’s own page', async () => {
    const given = {
      text: ARABIC,
      url: 'https://outlet.example/a',
      outlet: 'منبر',
      published: '2025-02-08',
      title: 'زيارة',
    }
    const response = await fetch(`${dashboard.address}/trpc/reports.add`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...given, text: `${ARABIC} وتم الاستماع إلى الصناع.` }),
    })
    const { reportId, visits } = (await response.json()).result.data
    for (const path of [`/reports/${encodeURIComponent(reportId)}`, `/visits/${visits[0]}`]) {
      const { page } = await open(`${path}?lang=ar`)
      const links = page.locator('main blockquote a[href^="https://outlet.example/a#:~:text="]')
      expect(await links.count()).toBeGreaterThan(3)
      for (const link of await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))) {
        const [, words = ''] = link.split('#:~:text=')
        for (const part of decodeURIComponent(words)
          .replace(/^.+?-,|,-.+$/g, '')
          .split(','))
          expect(given.text).toContain(part)
      }
    }
  })

  test('says that a text is known already, and that another was not taken and why, and keeps what was typed', async () => {
    const { page, problems } = await open('/desk?lang=fr')
    const paste = async (text: string) => {
      await page.getByLabel('Texte de l’article').fill(text)
      await page.getByRole('button', { name: 'Ajouter l’article' }).click()
      await answers(page).waitFor()
    }
    await paste(story('Fès'))
    await expect.poll(() => answers(page).innerText()).toContain('ajouté')
    await paste(story('Fès'))
    await expect.poll(() => answers(page).innerText()).toContain('déjà connu')
    await paste(
      story('Fès').replace(
        /.*/,
        'Le marché des produits de la mer a connu une hausse des prix à Agadir, selon les professionnels du secteur et les données de la direction.',
      ),
    )
    await expect.poll(() => answers(page).innerText()).toContain('Cet article ne parle d’aucune visite.')
    await page.getByLabel('Média').fill('The Paper')
    await paste(ENGLISH)
    const refused = await answers(page).textContent()
    expect(refused).toContain('Ni en arabe ni en français.')
    expect(refused).toContain('the report is neither in Arabic nor in French')
    await page.reload()
    await settled(page)
    expect(await page.getByLabel('Texte de l’article').inputValue()).toBe(ENGLISH)
    expect(await page.getByLabel('Média').inputValue()).toBe('The Paper')
    expect(problems).toEqual([])
  })

  test('asks for what is missing, and loses nothing where the server does not answer', async () => {
    const { page } = await open('/desk?lang=fr')
    const text = page.getByLabel('Texte de l’article')
    await page.getByRole('button', { name: 'Ajouter l’article' }).click()
    await page.getByText('Collez d’abord le texte de l’article.').waitFor()
    expect(await text.evaluate((element) => element === document.activeElement)).toBe(true)
    await text.fill(story('Oujda'))
    await page.getByLabel('Adresse de l’article').fill('un.example')
    await page.getByRole('button', { name: 'Ajouter l’article' }).click()
    await page.getByText('Donnez une adresse complète').waitFor()
    await page.getByLabel('Adresse de l’article').fill('https://un.example/oujda')
    await page.route('**/trpc/reports.add', (route) => route.abort())
    await page.getByRole('button', { name: 'Ajouter l’article' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Votre saisie est toujours là')
    expect(await text.inputValue()).toBe(story('Oujda'))
    await page.unroute('**/trpc/reports.add')
    await page.getByRole('button', { name: 'Ajouter l’article' }).click()
    await answers(page).waitFor()
    expect(await answers(page).innerText()).toContain('https://un.example/oujda')
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('fetches a page, and says in the reader’s words why one does not come', async () => {
    outlet.answers.set('/agadir', pageOf('Visite', story('Agadir')))
    outlet.answers.set('/agadir-feed', rss([`${outlet.url}/agadir`]))
    const { page, problems } = await open('/desk?lang=ar')
    const fetchPage = async (url: string) => {
      await page.getByLabel('رابط الصفحة').fill(url)
      await page.getByRole('button', { name: 'اجلب الصفحة' }).click()
      await answers(page).waitFor()
      return answers(page).textContent()
    }
    expect(await fetchPage(`${outlet.url}/agadir`)).toContain('أُضيف')
    expect(await page.locator('[data-outcome] a[href*="/visits/"]').count()).toBe(1)
    const none = await fetchPage(`${outlet.url}/none`)
    expect(none).toContain('لا توجد صفحة في هذا العنوان.')
    expect(none).toContain('answered 404')
    expect(await fetchPage(`${outlet.url}/agadir-feed`)).toContain('هذا عنوان خلاصة')
    await answers(page).getByRole('link', { name: 'الخلاصات' }).click()
    await page.getByRole('heading', { name: 'إضافة خلاصة' }).waitFor()
    expect(problems).toEqual([])
  })

  test('reads several files one after another, and answers for each report in them', async () => {
    const { page, problems } = await open('/desk?lang=fr')
    const file = (name: string, text: string) => ({ name, mimeType: '', buffer: Buffer.from(text) })
    const record = { id: 'taza', url: 'https://un.example/taza', publishedAt: '2025-02-08', text: story('Taza') }
    const [choosing] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choisir des fichiers' }).click(),
    ])
    await choosing.setFiles([
      file('rabat.html', pageOf('Visite', story('Rabat'))),
      file('records.jsonl', `{"text":\n${JSON.stringify(record)}`),
      file('photo.jpg', 'x'),
      { ...file('long.txt', ''), buffer: Buffer.alloc(15_000_001, 'a') },
    ])
    await page.getByText('Fichiers lus : 4 sur 4').waitFor()
    await settled(page)
    const outcomes = await answers(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-outcome')))
    expect(outcomes).toEqual(['added', 'failed', 'added', 'failed', 'failed'])
    const words = await page.locator('main').textContent()
    for (const said of ['La ligne n’a pas la forme d’un article.', 'Jawla ne lit pas ce type', 'the limit is 15 MB']) {
      expect(words).toContain(said)
    }
    expect(await page.locator('[data-outcome] a[href*="/visits/"]').count()).toBe(2)
    await page.getByRole('button', { name: 'Masquer la liste' }).press('Enter')
    // The button has gone with the list: one goes on where it stood.
    await expect.poll(() => focusWithin(page, 'Choisir des fichiers')).toBe(true)
    await page.getByRole('link', { name: 'Jawla' }).press('Enter')
    await page.locator('ol a[href*="/visits/"]').first().press('Enter')
    await page.locator('#fact-kind').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content')
    expect(problems).toEqual([])
  })

  test('takes dropped files', async () => {
    const { page } = await open('/desk?lang=ar')
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'safi.txt'))
      return transfer
    }, story('Safi'))
    await page.getByText('أفلت الملفات هنا').dispatchEvent('drop', { dataTransfer: dropped })
    await answers(page).waitFor()
    expect(await answers(page).innerText()).toContain('أُضيف')
  })

  test('reads all reports again and shows it done', async () => {
    const { page, problems } = await open('/desk/work?lang=fr')
    await page.getByRole('button', { name: 'Relire tous les articles' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Relire tous les articles' }).click()
    const run = page.locator('[data-state]')
    await expect.poll(() => run.getAttribute('data-state'), { timeout: 90_000 }).toBe('done')
    // Whatever buttons came and went, the focus is never lost.
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false)
    const [, done, total] = /(\d+) articles sur (\d+)/.exec(await run.innerText()) ?? []
    expect(Number(total)).toBeGreaterThan(0)
    expect(done).toBe(total)
    expect(problems).toEqual([])
  })

  test.each(['/desk', '/desk/feeds', '/desk/review', '/desk/alerts', '/desk/work', '/desk/account', '/desk/accounts'])(
    '%s fits its screens in each language',
    async (path) => {
      for (const lang of ['ar', 'fr', 'en']) {
        const { page, problems } = await open(`${path}?lang=${lang}`)
        for (const width of [390, 820, 1440]) {
          await page.setViewportSize({ width, height: 844 })
          const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          expect(over, `${lang} ${width}`).toBeLessThanOrEqual(0)
        }
        expect(problems).toEqual([])
      }
    },
  )
})

/** Whether what has the focus is a part of the page that holds these words, and not the page. */
const focusWithin = (page: Page, words: string) =>
  page.evaluate((words) => {
    const { activeElement: focused, body } = document
    return focused !== null && focused !== body && focused.textContent.includes(words)
  }, words)

/**
 * Goes on with the Tab key to the control of a name, to a link to an address, or to the button that sends the form.
 * A date has several stops.
 */
async function tabTo(page: Page, name: string | null): Promise<void> {
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab')
    const there = await page.evaluate((wanted) => {
      const element = document.activeElement
      if (wanted === null) return element?.getAttribute('type') === 'submit'
      return element?.getAttribute('name') === wanted || (element?.getAttribute('href') ?? '').includes(wanted)
    }, name)
    if (there) return
  }
  throw new Error(`the Tab key does not reach ${name}`)
}
