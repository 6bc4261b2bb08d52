import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import rules from '../../data/outlets.json' with { type: 'json' }
import { outletRule, outletRuleSchema } from '../../src/html/outlet-rules.ts'

test.each(rules)('the rule of $host has its form, and selectors that a browser takes', (rule) => {
  const { text, title, author, date, remove = [] } = outletRuleSchema.parse(rule)
  const { document } = parseHTML('<html><body><p>x</p></body></html>')
  for (const selector of [text, title, author, date, ...remove]) {
    if (selector !== undefined) expect(() => document.querySelectorAll(selector)).not.toThrow()
  }
})

test('there is one rule a host, in lower case', () => {
  const hosts = rules.map(({ host }) => host)
  expect(hosts).toEqual([...new Set(hosts.map((host) => host.toLowerCase()))])
})

test.each([
  ['https://www.hespress.com/a', 'hespress.com'],
  ['https://fr.le360.ma/a', 'le360.ma'],
  ['https://nothespress.com/a', undefined],
  ['https://ma/', undefined],
  [null, undefined],
])('%s goes by the rule of %s', (url, host) => {
  expect(outletRule(url)?.host).toBe(host)
})
