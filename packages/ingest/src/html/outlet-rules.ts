import * as z from 'zod'
import rules from '../../data/outlets.json' with { type: 'json' }
import { outletHost } from '../web-address.ts'

const selector = z.string().min(1).max(300)

/** Where an outlet's pages hold what they hold, as CSS selectors. What a rule leaves out, or no longer finds, is read as on any page. */
export const outletRuleSchema = z.strictObject({
  /** With it all its subdomains: `fr.example.ma` goes by the rule of `example.ma`, unless it has its own. */
  host: z.string().regex(/^[a-z0-9.-]+\.[a-z]+$/),
  text: selector.optional(),
  title: selector.optional(),
  author: selector.optional(),
  date: selector.optional(),
  remove: z.array(selector).optional(),
  /** Who says so, and when. */
  source: z.string().min(1),
})
export type OutletRule = z.infer<typeof outletRuleSchema>

const RULES = new Map(
  z
    .array(outletRuleSchema)
    .parse(rules)
    .map((rule) => [rule.host, rule]),
)

/** The rule for the outlet of an address; null where it needs none. */
export function outletRule(url: string | null): OutletRule | null {
  let host = url === null ? '' : outletHost(url)
  while (host.includes('.')) {
    const rule = RULES.get(host)
    if (rule) return rule
    host = host.slice(host.indexOf('.') + 1)
  }
  return null
}
