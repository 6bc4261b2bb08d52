import { describe, expect, test } from 'vitest'
import { IngestError } from '../../src/index.ts'
import { readFeed } from '../../src/web.ts'
import { encodeText } from '../encode-text.ts'

const FEED = 'https://un.example/actualites/feed.xml'
const read = (body: string | Uint8Array, contentType: string | null = null) =>
  readFeed(typeof body === 'string' ? Buffer.from(body) : body, { where: 'un.example', url: FEED, contentType })

function errorOf(body: string | Uint8Array, contentType: string | null = null): string {
  try {
    return `${read(body, contentType).items.length} items`
  } catch (error) {
    if (error instanceof IngestError) return error.message
    throw error
  }
}

const rss = (inner: string, attributes = 'version="2.0"') =>
  `<?xml version="1.0"?>\n<rss ${attributes}><channel>${inner}</channel></rss>`
const titleOf = (body: string | Uint8Array, contentType: string | null = null) =>
  read(body, contentType).items[0]?.title

const ITEM = {
  key: 'v-1',
  url: 'https://un.example/visites/1',
  title: 'زيارة ميدانية إلى فاس',
  author: 'أمينة الفاسي',
  published: '2025-02-08T10:22:00+01:00',
  updated: null,
  html: '<p>نص التقرير.</p>',
}

describe('a feed of any format gives the same items', () => {
  test('RSS 2.0, as WordPress writes it', () => {
    const feed = rss(
      `<title>جريدة</title><link>https://un.example</link>
      <sy:updatePeriod> hourly </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
      <item><title>${ITEM.title}</title><link>${ITEM.url}</link><dc:creator><![CDATA[${ITEM.author}]]></dc:creator>
      <pubDate>Sat, 08 Feb 2025 10:22:00 +0100</pubDate><guid isPermaLink="false">v-1</guid>
      <description><![CDATA[قصير]]></description><content:encoded><![CDATA[${ITEM.html}]]></content:encoded></item>`,
      'version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"',
    )
    expect(read(feed)).toEqual({ title: 'جريدة', ttl: 1800, items: [ITEM] })
  })

  test('RSS 0.91, with its document type', () => {
    const feed = `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
      <rss version="0.91"><channel><title>Journal</title><item><title>Une visite</title><link>${ITEM.url}</link><description>Court.</description></item></channel></rss>`
    expect(read(feed).items).toEqual([
      {
        key: ITEM.url,
        url: ITEM.url,
        title: 'Une visite',
        author: null,
        published: null,
        updated: null,
        html: 'Court.',
      },
    ])
  })

  test('RSS 1.0 (RDF), whose items stand beside the channel', () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://un.example"><title>جريدة</title></channel>
      <item rdf:about="v-1"><title>${ITEM.title}</title><link>${ITEM.url}</link><dc:creator>${ITEM.author}</dc:creator>
      <dc:date>2025-02-08T10:22:00+01:00</dc:date><description>&lt;p&gt;نص التقرير.&lt;/p&gt;</description></item></rdf:RDF>`
    expect(read(feed)).toEqual({ title: 'جريدة', ttl: null, items: [ITEM] })
  })

  test.each([
    ['1.0', 'http://www.w3.org/2005/Atom', 'published'],
    ['0.3', 'http://purl.org/atom/ns#', 'issued'],
  ])('Atom %s', (_, namespace, published) => {
    const feed = `<feed xmlns="${namespace}"><title>جريدة</title><author><name>${ITEM.author}</name></author>
      <entry><id>v-1</id><title type="text">${ITEM.title}</title><link rel="self" href="/x"/><link href="${ITEM.url}"/>
      <${published}>2025-02-08T10:22:00+01:00</${published}><content type="html">&lt;p&gt;نص التقرير.&lt;/p&gt;</content></entry></feed>`
    expect(read(feed)).toEqual({ title: 'جريدة', ttl: null, items: [ITEM] })
  })

  test('Atom under a prefix of its own', () => {
    const feed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>جريدة</a:title><a:entry><a:id>v-1</a:id><a:title>${ITEM.title}</a:title></a:entry></a:feed>`
    expect(read(feed)).toMatchObject({ title: 'جريدة', items: [{ key: 'v-1', title: ITEM.title }] })
  })

  test.each(['https://jsonfeed.org/version/1', 'https://jsonfeed.org/version/1.1'])('JSON Feed: %s', (version) => {
    const feed = {
      version,
      title: 'جريدة',
      items: [
        {
          id: 'v-1',
          url: '/visites/1',
          title: ITEM.title,
          authors: [{ name: ITEM.author }],
          date_published: '2025-02-08T10:22:00+01:00',
          content_html: ITEM.html,
        },
      ],
    }
    expect(read(JSON.stringify(feed))).toEqual({ title: 'جريدة', ttl: null, items: [ITEM] })
  })
})

describe('an item', () => {
  const item = (inner: string) => read(rss(`<item>${inner}</item>`)).items[0]

  test('is named by its id, else its address, else what it holds', () => {
    expect(item('<guid>a</guid><link>/1</link>')?.key).toBe('a')
    expect(item('<link>/1</link><title>t</title>')?.key).toBe('https://un.example/1')
    expect(item('<title>t</title>')?.key).toMatch(/^[0-9a-f]{32}$/)
    expect(item('<title>t</title>')?.key).toBe(item('<title>t</title>')?.key)
    expect(item('<title>t</title>')?.key).not.toBe(item('<title>u</title>')?.key)
    expect(item(`<guid>${'a'.repeat(9000)}</guid><title>t</title>`)?.key).toHaveLength(32)
  })

  test('has the address of its link, else of its permanent id', () => {
    expect(item('<guid>https://un.example/2</guid>')?.url).toBe('https://un.example/2')
    expect(item('<guid isPermaLink="false">https://un.example/2</guid><title>t</title>')?.url).toBe(null)
    expect(item('<guid>urn:x:2</guid><title>t</title>')?.url).toBe(null)
    expect(item('<link>javascript:alert(1)</link><title>t</title>')?.url).toBe(null)
    expect(item('<link> /1?a=1&amp;b=2 </link>')?.url).toBe('https://un.example/1?a=1&b=2')
  })

  test('has an address that starts from xml:base, else from the feed', () => {
    expect(item('<link>1.html</link>')?.url).toBe('https://un.example/actualites/1.html')
    const based = rss('<item><link>1.html</link></item>', 'version="2.0" xml:base="https://deux.example/b/"')
    expect(read(based).items[0]?.url).toBe('https://deux.example/b/1.html')
    const twice = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/b/"><entry xml:base="c/"><id>1</id><link href="1.html"/></entry></feed>`
    expect(read(twice).items[0]?.url).toBe('https://un.example/b/c/1.html')
  })

  test('has a title of plain text, whatever was escaped and how often', () => {
    expect(item('<title>L&#8217;artisanat &amp; l&amp;#8217;&amp;eacute;conomie</title>')?.title).toBe(
      'L’artisanat & l’économie',
    )
    expect(item('<title><![CDATA[<b>Visite</b>\n à Fès]]></title>')?.title).toBe('Visite à Fès')
    expect(item('<title>Fish & Chips, a < b</title>')?.title).toBe('Fish & Chips, a < b')
    expect(item('<title>&nbsp;Visite&nbsp;&laquo;&nbsp;X&nbsp;&raquo;</title>')?.title).toBe('Visite « X »')
  })

  test('has text escaped where the feed says that it is text', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><content type="text">a &lt; b</content></entry></feed>`
    expect(read(feed).items[0]?.html).toBe('a &lt; b')
  })

  test('that was only changed has no publication date', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><updated>2025-02-08T10:00:00Z</updated><title>t</title></entry></feed>`
    expect(read(feed).items[0]).toMatchObject({ published: null, updated: '2025-02-08T10:00:00Z' })
  })

  test('that stands twice is given once, as it stood first; one that says nothing not at all', () => {
    const feed = rss(
      '<item><guid>1</guid><title>a</title></item><item><guid>1</guid><title>b</title></item><item></item><item><guid>2</guid></item>',
    )
    expect(read(feed).items.map(({ title }) => title)).toEqual(['a'])
  })
})

describe('a feed says when to come back', () => {
  const sy = (inner: string) =>
    read(rss(`<title>t</title>${inner}`, 'version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"')).ttl
  test.each([
    ['<ttl>60</ttl>', 3600],
    ['<ttl>0</ttl>', null],
    ['<ttl>-5</ttl>', null],
    ['<ttl>soon</ttl>', null],
    ['<sy:updatePeriod>daily</sy:updatePeriod>', 86_400],
    ['<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>', 21_600],
    ['<ttl>10</ttl><sy:updatePeriod>daily</sy:updatePeriod>', 600],
    ['', null],
  ])('%s: %s seconds', (inner, seconds) => {
    expect(sy(inner)).toBe(seconds)
  })
})

describe('a feed is read in its charset', () => {
  const arabic = rss('<item><title>زيارة ميدانية</title></item>')
  const declaring = (charset: string) => arabic.replace('"1.0"', `"1.0" encoding="${charset}"`)

  test.each(['windows-1256', 'iso-8859-6'])('that of its declaration: %s', (charset) => {
    expect(titleOf(encodeText(declaring(charset), charset))).toBe('زيارة ميدانية')
  })

  test('that of the header, where it declares another', () => {
    const body = encodeText(declaring('iso-8859-1'), 'windows-1256')
    expect(titleOf(body, 'text/xml; charset="windows-1256"')).toBe('زيارة ميدانية')
  })

  test('that of its declaration, where the header is wrong', () => {
    expect(titleOf(encodeText(declaring('windows-1256'), 'windows-1256'), 'text/xml; charset=utf-8')).toBe(
      'زيارة ميدانية',
    )
  })

  test('UTF-8 where it is UTF-8, whatever is declared', () => {
    expect(titleOf(Buffer.from(declaring('windows-1256')), 'text/xml; charset=iso-8859-1')).toBe('زيارة ميدانية')
  })

  test('UTF-16, with a mark and without', () => {
    expect(titleOf(Buffer.from(`\ufeff${arabic}`, 'utf16le'))).toBe('زيارة ميدانية')
    expect(titleOf(Buffer.from(arabic, 'utf16le'))).toBe('زيارة ميدانية')
    expect(titleOf(Buffer.from(`\ufeff${arabic}`))).toBe('زيارة ميدانية')
  })

  test('that of its language, where it declares none', () => {
    const french = rss('<language>fr-FR</language><item><title>Fès, été</title></item>')
    expect(titleOf(encodeText(french, 'windows-1252'))).toBe('Fès, été')
  })

  test('windows-1256 where that gives Arabic, whatever the server says of everything', () => {
    expect(titleOf(encodeText(arabic, 'windows-1256'))).toBe('زيارة ميدانية')
    expect(titleOf(encodeText(arabic, 'windows-1256'), 'text/xml; charset=iso-8859-1')).toBe('زيارة ميدانية')
  })

  test('but not in a guess', () => {
    const french = rss('<item><title>Fès, été</title></item>')
    expect(errorOf(encodeText(french, 'windows-1252'))).toBe(
      'un.example: the feed is not UTF-8 and declares no charset',
    )
    expect(errorOf(encodeText(french.replace('"1.0"', '"1.0" encoding="x-old"'), 'windows-1252'))).toBe(
      'un.example: the feed cannot be read in the charset it declares: x-old',
    )
  })
})

describe('nothing expands and nothing is fetched', () => {
  test('a billion laughs stay one', () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`)
    const feed = rss('<item><title>&l9;</title></item>').replace(
      '\n',
      `<!DOCTYPE x [<!-- it's ] > --><!ENTITY l0 "ha">${entities.join('')}]>`,
    )
    expect(titleOf(feed)).toBe('&l9;')
  })

  test('a file of the machine stays in it', () => {
    const feed = rss('<item><title>&f;</title></item>').replace(
      '\n',
      '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname"><!ENTITY % p SYSTEM "http://un.example/p.dtd"> %p;]>',
    )
    expect(titleOf(feed)).toBe('&f;')
  })
})

describe('what is no feed is told in one clear line', () => {
  test.each([
    ['', 'un.example: the answer is empty'],
    [' \n ', 'un.example: the answer is empty'],
    ['Bonjour', 'un.example: neither XML nor JSON, so no feed'],
    ['<!doctype html><html><body>Bonjour</body></html>', 'un.example: a web page, not a feed'],
    ['<HTML>', 'un.example: a web page, not a feed'],
    ['<opml version="2.0"></opml>', 'un.example: XML, but no feed: its first element is <opml>'],
    ['{"a":', 'un.example: broken JSON'],
    ['{"a":1}', 'un.example: JSON, but no feed'],
    ['[1,2]', 'un.example: JSON, but no feed'],
    [rss(''), 'un.example: a feed with nothing in it'],
    [rss('<item><title>a</item>'), 'un.example: broken XML: Unexpected end of title'],
    [rss('<item><title>a</title></item>').slice(0, -16), '1 items'],
    [
      rss('<item>\n<description><![CDATA[a</description></item>'),
      'un.example: broken XML: the CDATA section on line 3 is never closed',
    ],
    [rss('<item>\n\n<!-- a</item>'), 'un.example: broken XML: the comment on line 4 is never closed'],
    [rss('<a>'.repeat(5000)), 'un.example: broken XML: Maximum nested tags exceeded'],
  ])('%#', (body, message) => {
    expect(errorOf(body)).toBe(message)
  })

  test('a picture and 20 MB', () => {
    expect(errorOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1))).toBe('un.example: a binary file, not a feed')
    expect(errorOf(new Uint8Array(20_000_000).fill(97))).toBe('un.example: 20 MB is too large; the limit is 15 MB')
  })
})

describe('a feed that is not quite right is read', () => {
  test.each([
    [
      'a warning printed before it',
      `<br />\n<b>Warning</b>: something in /srv/x.php\n${rss('<item><title>a</title></item>')}`,
    ],
    ['white space before it', `\n\n  ${rss('<item><title>a</title></item>')}`],
    ['a style sheet', `<?xml-stylesheet href="/s.xsl"?>${rss('<item><title>a</title></item>')}`],
    ['a comment that holds tags', rss('<!-- <item><title>b</title> --><item><title>a</title></item>')],
    ['an end tag too many', rss('<image></width></image><item><title>a</title></item>')],
    ['its last ">" lost', rss('<item><title>a</title></item>').slice(0, -1)],
    ['a control character', rss('<item><title>\u000ba\u0001</title></item>')],
    [
      'a default namespace that nobody knows',
      rss('<item><title>a</title></item>', 'version="2.0" xmlns="https://x.example/"'),
    ],
    ['no version', rss('<item><title>a</title></item>', '')],
    ['names in capitals', rss('<ITEM><TITLE>a</TITLE></ITEM>')],
  ])('%s', (_, body) => {
    expect(read(body).items.map(({ title }) => title)).toEqual(['a'])
  })
})

describe('an item that cannot be kept as it is does not cost the others', () => {
  test('an address longer than any is passed over for the next one', () => {
    const long = `https://un.example/${'a'.repeat(2500)}`
    const { items } = read(
      rss(
        `<item><guid isPermaLink="false">1</guid><title>a</title><link>${long}</link><atom:link href="${ITEM.url}"/></item>
        <item><title>b</title><link>${long}</link></item>`,
        'version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"',
      ),
    )
    expect(items.map(({ title, url }) => [title, url])).toEqual([
      ['a', ITEM.url],
      ['b', null],
    ])
    expect(items[1]?.key).toHaveLength(32)
  })

  test('NUL characters, which JSON can hold, are left out', () => {
    const item = {
      id: 'v-\u00001',
      url: ITEM.url,
      title: 'Une\u0000 visite',
      content_html: '<p>Fès\u0000.</p>',
      authors: [{ name: 'A\u0000' }],
    }
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Journal\u0000', items: [item] })
    expect(feed).toContain('\\u0000')
    expect(JSON.stringify(read(feed))).not.toContain('\\u0000')
    expect(read(feed).items).toMatchObject([{ key: 'v-1', html: '<p>Fès.</p>' }])
  })
})

describe('a feed keeps nobody waiting', () => {
  const many = (count: number, inner: (i: number) => string) =>
    rss(Array.from({ length: count }, (_, i) => `<item>${inner(i)}</item>`).join(''))

  test('of its items the first 1,000 are read', () => {
    const items = read(many(60_000, (i) => `<guid>${i}</guid><title>t</title>`)).items
    expect(items.map(({ key }) => key)).toEqual(Array.from({ length: 1000 }, (_, i) => String(i)))
    const entries = Array.from({ length: 5000 }, (_, i) => `<entry><id>${i}</id><title>t</title></entry>`)
    expect(read(`<feed xmlns="http://www.w3.org/2005/Atom">${entries.join('')}</feed>`).items).toHaveLength(1000)
  })

  test.each([
    [
      '15 MB of long items',
      many(900, () => `<title>t</title><description><![CDATA[${'<p>نص</p>'.repeat(1200)}]]></description>`),
    ],
    ['a million "<"', rss(`<item><title>${'<'.repeat(1_000_000)}</title></item>`)],
    ['a million tags never closed', rss('<a>'.repeat(1_000_000))],
    ['items never closed', rss('<item><title>t</title>'.repeat(100_000))],
    ['an author of brackets', rss(`<item><title>t</title><author>${'('.repeat(300_000)}</author></item>`)],
    ['an author of brackets and tags', rss(`<item><title>t</title><author>${'(<b/>'.repeat(100_000)}</author></item>`)],
    ['an attribute never closed', `<rss version="${'a'.repeat(3_000_000)}`],
    ['a document type never closed', `<!DOCTYPE x [${'<!ENTITY a "b">'.repeat(200_000)}`],
    ['JSON a million deep', '{"a":'.repeat(1_000_000)],
  ])('%s', (_, body) => {
    const started = performance.now()
    errorOf(body)
    expect(performance.now() - started).toBeLessThan(30_000)
  })
})
