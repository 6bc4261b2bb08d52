import { expect, test } from 'vitest'
import { tidyXml } from '../../src/feed/tidy-xml.ts'

const tidy = (text: string, maxItems = 1000) => tidyXml(text, { where: 'f', maxItems })

test.each([
  ['<rss><channel><item>a</item></channel></rss>', '<rss><channel><item>a</item></channel></rss>'],
  ['<?xml version="1.0"?><!DOCTYPE rss><!-- a --><rss>b</rss>', '<rss>b</rss>'],
  ['<rss a="1 > 2">b</rss>', '<rss a="1 > 2">b</rss>'],
  ["<p>it's <b title='x > y'>z</b></p>", "<p>it's <b title='x > y'>z</b></p>"],
  ['<p>a < b, c<d, <3</p>', '<p>a &lt; b, c&lt;d, &lt;3</p>'],
  ['<p><![CDATA[a < b <!-- c --> <item>]]></p>', '<p><![CDATA[a < b <!-- c --> <item>]]></p>'],
  ['<زيارة>a</زيارة>', '<زيارة>a</زيارة>'],
])('%s', (text, xml) => {
  expect(tidy(text).xml).toBe(xml)
})

test('after so many items the rest is left out, and what is open is closed', () => {
  const items = '<item>a</item>'.repeat(5)
  expect(tidy(`<rss><channel>${items}</channel></rss>`, 2).xml).toBe(
    '<rss><channel><item>a</item><item>a</item></channel></rss>',
  )
  expect(tidy(`<rdf:RDF><channel></channel>${items}</rdf:RDF>`, 1).xml).toBe(
    '<rdf:RDF><channel></channel><item>a</item></rdf:RDF>',
  )
  expect(tidy(`<a:feed>${'<a:entry>a</a:entry>'.repeat(5)}</a:feed>`, 1).xml).toBe(
    '<a:feed><a:entry>a</a:entry></a:feed>',
  )
})

test('what a person is called has an end', () => {
  const { xml } = tidy(
    `<item><author>${'('.repeat(10_000)}<b>${'('.repeat(10_000)}</b></author><title>t</title></item>`,
  )
  expect(xml.length).toBeLessThan(3000)
  expect(xml).toMatch(/<\/author><title>t<\/title><\/item>$/)
})
