// `npm test`: installs what is missing, then every check there is. Ends with one line of totals.
// `npm test -- packages/extract` runs only the tests whose path holds these words.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, ensureInstalled, program, run } from './runtime.mjs'

ensureInstalled()

const chosen = process.argv.slice(2)
const checks = [
  ['the dashboard builds', build],
  [
    'format and lint',
    () => run(program('@biomejs/biome', 'bin/biome'), ['ci', '.', '--error-on-warnings'], { quiet: true }),
  ],
  [
    'types',
    () => run(program('turbo', 'bin/turbo'), ['run', 'typecheck', '--output-logs=errors-only'], { quiet: true }),
  ],
  ['package boundaries', () => run(program('turbo', 'bin/turbo'), ['boundaries'], { quiet: true })],
  ['no unused code or dependency', () => run(program('knip', 'bin/knip.js'), [], { quiet: true })],
]

const totals = { passed: 0, failed: 0, skipped: 0 }
for (const [name, check] of chosen.length > 0 ? checks.slice(0, 1) : checks) {
  const failed = (await check()) !== 0
  totals[failed ? 'failed' : 'passed']++
  console.log(`${failed ? 'FAILED' : 'passed'}: ${name}`)
}
await runTests()
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(totals.failed === 0 ? 0 : 1)

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'jawla-test-'))
  const report = join(folder, 'report.json')
  const code = await run(program('vitest', 'vitest.mjs'), [
    'run',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const failedBefore = totals.failed
  try {
    count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    totals.failed++
    console.log('FAILED: the test runner gave no report')
  }
  rmSync(folder, { recursive: true })
  // A file that does not load, or an error outside of any test, fails the run without a failed test.
  if (code !== 0 && totals.failed === failedBefore) totals.failed++
}

function count(report) {
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      if (test.status === 'passed') totals.passed++
      else if (test.status === 'failed') totals.failed++
      else {
        totals.skipped++
        console.log(`skipped: ${test.fullName}`)
      }
    }
  }
}
