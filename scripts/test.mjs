// `npm test`: installs what is missing, then every check there is. Ends with one line of totals.
// `npm test -- packages/extract` runs only the tests whose path holds these words.
import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
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

/** Bytes: several times what the tests have on disk at once. */
const ROOM_FOR_TESTS = 6e9

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
  const folder = mkdtempSync(join(roomyMemory() ?? tmpdir(), 'jawla-test-'))
  const report = join(folder, 'report.json')
  // What the tests write goes here too: a data folder has a thousand files, and hundreds of them are copied.
  process.env.TMPDIR = folder
  // Started by root, PostgreSQL runs as a user of its own, who must get through to its files.
  chmodSync(folder, 0o755)
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
  rmSync(folder, { recursive: true, force: true })
  // A file that does not load, or an error outside of any test, fails the run without a failed test.
  if (code !== 0 && totals.failed === failedBefore) totals.failed++
}

/** Where the system keeps files in memory (Linux), if there is room for what the tests write; null elsewhere. */
function roomyMemory() {
  const folder = '/dev/shm'
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > ROOM_FOR_TESTS ? folder : null
  } catch {
    return null
  }
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
