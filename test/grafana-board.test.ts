import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the example board asks only for metrics that the program has', () => {
  const board = readFileSync('docs/grafana-board.json', 'utf8')
  const source = readFileSync('apps/server/src/metrics/open-metrics.ts', 'utf8')
  const gauges = [...source.matchAll(/gauge\('(\w+)'/g)].map(([, name]) => `jawla_${name}`)
  const known = new Set(['jawla_http_request_seconds', ...gauges])
  const asked = [...new Set(board.match(/jawla_[a-z0-9_]+/g))].map((name) => name.replace(/_(count|bucket|sum)$/, ''))
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((name) => !known.has(name))).toEqual([])
})
