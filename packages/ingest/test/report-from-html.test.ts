import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { IngestError, reportFromHtml } from '../src/index.ts'
import { encodeText } from './encode-text.ts'

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url))
const SEED = fileURLToPath(new URL('../../../../shared/seed', import.meta.url))
const options = { where: 'page.html', detectLanguage: () => 'ar' as const }
const page = (slug: string) => readFileSync(`${FIXTURES}/${slug}/page.htm`)
const expected = (slug: string) => JSON.parse(readFileSync(`${FIXTURES}/${slug}/expected.json`, 'utf8'))
const slugs = readdirSync(FIXTURES)

const errorOf = (html: Uint8Array | string, more = {}): string => {
  try {
    reportFromHtml(html, { ...options, ...more })
  } catch (error) {
    if (error instanceof IngestError) return error.message
    throw error
  }
  return 'no error'
}

const sentence = 'Le gouverneur a visité le complexe artisanal de la ville, où il a remis des diplômes aux apprentis.'

describe('a news page', () => {
  test.each(slugs.filter((slug) => !expected(slug).error))('%s becomes its report', (slug) => {
    const { text, ...facts } = expected(slug)
    const report = reportFromHtml(page(slug), options)
    expect(report.text.split('\n')).toEqual(text)
    expect(report).toMatchObject(facts)
  })

  test.each(slugs.filter((slug) => expected(slug).error))('%s holds no article and says so', (slug) => {
    expect(errorOf(page(slug))).toBe(`page.html: ${expected(slug).error}`)
  })

  test.each(['windows-1256', 'iso-8859-6'])('is read in the charset it declares: %s', (charset) => {
    const html = page('ar-sidebar-theme').toString('utf8').replace('"utf-8"', `"${charset}"`)
    expect(reportFromHtml(encodeText(html, charset), options).text.split('\n')).toEqual(
      expected('ar-sidebar-theme').text,
    )
  })

  test('that declares an old charset but is UTF-8 is read as UTF-8', () => {
    const html = page('ar-sidebar-theme').toString('utf8').replace('"utf-8"', '"windows-1256"')
    expect(reportFromHtml(Buffer.from(html), options).text.split('\n')).toEqual(expected('ar-sidebar-theme').text)
  })

  test('in Arabic that declares nothing is read as windows-1256', () => {
    const html = page('ar-sidebar-theme').toString('utf8').replace('<meta charset="utf-8">', '')
    expect(reportFromHtml(encodeText(html, 'windows-1256'), options).text.split('\n')).toEqual(
      expected('ar-sidebar-theme').text,
    )
  })

  test.each([
    ['the server alone declares it', 'windows-1256', '', 'text/html; charset=windows-1256'],
    [
      'the server says ISO-8859-1 of everything',
      'windows-1256',
      '<meta charset="windows-1256">',
      'text/html; charset=ISO-8859-1',
    ],
    ['the page says UTF-8', 'windows-1256', '<meta charset="utf-8">', null],
    ['the page says ISO-8859-6', 'windows-1256', '<meta charset="iso-8859-6">', null],
    [
      'the server declares a charset that nobody knows',
      'windows-1256',
      '<meta charset="windows-1256">',
      'text/html; charset=x-arab',
    ],
  ])('in Arabic is read where %s', (_what, charset, meta, contentType) => {
    const html = page('ar-sidebar-theme').toString('utf8').replace('<meta charset="utf-8">', meta)
    const report = reportFromHtml(encodeText(html, charset), { ...options, contentType })
    expect(report.text.split('\n')).toEqual(expected('ar-sidebar-theme').text)
  })

  test.each([
    ['the page declares windows-1252', '<html lang="fr"><meta charset="windows-1252">', null],
    ['the page says UTF-8', '<html lang="fr"><meta charset="utf-8">', null],
    ['only the server tells', '<html>', 'text/html;charset=iso-8859-1'],
  ])('in French is read where %s', (_what, head, contentType) => {
    const html = `${head}<body><h1>Fès : visite à l’atelier</h1><p>${sentence}</p><p>Un. ${sentence}</p>`
    const report = reportFromHtml(encodeText(html, 'windows-1252'), { ...options, contentType })
    expect(report.text.split('\n')).toEqual([sentence, `Un. ${sentence}`])
  })

  test('in UTF-8 with a cut emoji is read as UTF-8, declared or not', () => {
    const bytes = Buffer.from(page('ar-printed-date').toString('utf8').replace('</title>', ' \u{1F9F5}</title>'))
    const cut = bytes.indexOf(Buffer.from('\u{1F9F5}'))
    const broken = Buffer.concat([bytes.subarray(0, cut + 2), bytes.subarray(cut + 4)])
    expect(reportFromHtml(broken, options).text.split('\n')).toEqual(expected('ar-printed-date').text)
  })

  test('is published by the day it came in at the latest, and by tomorrow in other zones', () => {
    const html = `<meta property="article:published_time" content="2025-02-09T01:00:00+01:00"><h1>Titre</h1><p>${sentence}</p><p>Un. ${sentence}</p>`
    const publishedAt = (arrived: string) =>
      reportFromHtml(html, { ...options, arrived: new Date(arrived) }).publishedAt?.slice(0, 10) ?? null
    expect(publishedAt('2025-02-08T23:59:00Z')).toBe('2025-02-09')
    expect(publishedAt('2025-02-07T23:59:00Z')).toBe(null)
  })

  test('of an outlet with a rule of its own is read by the rule, and without what it names where that is gone', () => {
    const body = (name: string) =>
      `<h1 class="post-title">Titre de la visite</h1><span class="date-post">8 février 2025</span><div class="${name}"><p>${sentence}</p><p>Un. ${sentence}</p></div><div class="x"><p>Autre chose, que personne n’a écrit pour cet article mais qui est assez longue pour passer.</p></div>`
    const url = 'https://www.hespress.com/visite-1.html'
    const ruled = reportFromHtml(body('article-content'), { ...options, url })
    expect(ruled.text.split('\n')).toEqual([sentence, `Un. ${sentence}`])
    expect(ruled).toMatchObject({ publishedAt: '2025-02-08', publishedBasis: 'printed', title: 'Titre de la visite' })
    expect(reportFromHtml(body('new-name'), { ...options, url }).text).toContain(sentence)
  })

  test('has the same id each time, from its address where it has one', () => {
    const { id } = reportFromHtml(page('fr-open-graph'), options)
    expect(id).toMatch(/^r-[0-9a-f]{20}$/)
    expect(reportFromHtml(page('fr-open-graph').toString('utf8').replace('1&nbsp;200', '900'), options).id).toBe(id)
    expect(reportFromHtml(page('ar-sidebar-theme'), options).id).not.toBe(id)
  })

  test('what the caller knows goes before what the page says', () => {
    const given = { published: '2021-01-31', outlet: 'Un autre', title: 'Titre', language: 'fr' as const }
    expect(reportFromHtml(page('fr-open-graph'), { ...options, ...given })).toMatchObject({
      publishedAt: '2021-01-31',
      publishedBasis: 'given',
      outlet: 'Un autre',
      title: 'Titre',
      language: 'fr',
    })
  })

  test.each([
    ['an empty file', new Uint8Array(), 'page.html: the file is empty'],
    ['a binary file', Uint8Array.of(60, 104, 0, 1, 2), 'page.html: a binary file, not a page'],
    ['20 MB', new Uint8Array(20_000_000).fill(97), 'page.html: 20 MB is too large; the limit is 15 MB'],
    ['no markup at all', 'rien', 'page.html: no article found on the page'],
    [
      'an unknown charset',
      encodeText('<meta charset="x-old">é', 'latin1'),
      'page.html: the page declares an unknown charset: x-old',
    ],
    [
      'no charset and no language',
      encodeText('<p>é', 'latin1'),
      'page.html: the page is not UTF-8 and declares no charset',
    ],
  ])('%s is refused in one clear line', (_, html, message) => {
    expect(errorOf(html)).toBe(message)
  })

  test.each(['file:///etc/passwd', 'javascript:alert(1)', 'news', 'ftp://exemple.ma/x'])(
    'the address %s is refused',
    (url) => {
      expect(errorOf(page('fr-short-brief'), { url })).toBe(`page.html: not an http or https address: ${url}`)
    },
  )

  test.each([
    [
      'line breaks for paragraphs',
      `<div class="content">${sentence}<br><br>Un. ${sentence}<br/>Deux. ${sentence}</div>`,
    ],
    [
      'bare divs and spans',
      `<div><span>${sentence}</span></div><div>&nbsp;</div><div>Un. ${sentence}</div><div>Deux. ${sentence}</div>`,
    ],
    [
      'a link among them',
      `<p>${sentence}</p><p>Un. ${sentence.replace('visité', '<a href=/v>visité</a>')}</p><p><a href=/x>Le port de pêche</a></p><p>Deux. ${sentence}</p>`,
    ],
    ['paragraphs left open', `<p>${sentence}<p>Un. ${sentence}<p>Deux. ${sentence}`],
  ])('keeps its paragraphs: %s', (_, content) => {
    const lines = [sentence, `Un. ${sentence}`, `Deux. ${sentence}`]
    for (const html of [
      content,
      `<body><h1>Titre</h1>${content}`,
      `<!doctype html><html><head><title>T</title></head>${content}</html>`,
    ]) {
      expect(reportFromHtml(html, options).text.split('\n')).toEqual(lines)
    }
  })

  test('nested without end is refused, not the death of the program', () => {
    expect(errorOf(`<body>${'<div>'.repeat(60_000)}مرحبا`)).toBe(
      'page.html: the page nests elements more than 400 deep',
    )
    expect(errorOf(`<body>${'<div>'.repeat(300)}${'a'.repeat(100_000)}`)).toBe(
      'page.html: the page holds too much text too deep in its elements',
    )
    expect(errorOf(`<body>${'<p>a</p>'.repeat(200_000)}`)).toBe('page.html: the page has more than 100000 elements')
  })

  test('broken JSON-LD and impossible dates are passed over', () => {
    const html = page('fr-short-brief')
      .toString('utf8')
      .replace(
        '<body>',
        '<script type="application/ld+json">{"@type":</script><meta itemprop="datePublished" content="2025-02-31">',
      )
    expect(reportFromHtml(html, options).publishedBasis).toBe('unknown')
  })

  test.skipIf(!existsSync(SEED))(
    'the real page of February 2025 gives the text it was copied as (needs ../shared)',
    () => {
      const report = reportFromHtml(readFileSync(`${SEED}/report.html`), options)
      const record = JSON.parse(readFileSync(`${SEED}/report.jsonl`, 'utf8'))
      expect(report.text).toBe(record.text)
      expect(report).toMatchObject({
        title: record.title,
        author: record.author,
        outlet: record.outlet,
        publishedAt: '2025-02-08',
        publishedBasis: 'printed',
      })
    },
  )
})
