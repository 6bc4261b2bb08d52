import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

/**
 * The limits are for a machine that has much else to do. Files share a process, and with it what they import. Every
 * processor has a worker: nothing else runs meanwhile, and most tests wait for another program.
 */
const project = (
  name: string,
  include: string[],
  more: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration => ({
  test: {
    name,
    include,
    env: { TZ: 'Africa/Casablanca' },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    isolate: false,
    maxWorkers: '100%',
    ...more,
  },
})

/** Tests that start programs come after the quick ones. */
const withPrograms = { sequence: { groupOrder: 1 } }
const MAKE_EMPTY_STORE = 'packages/store/test/make-empty-store.ts'
const START_POSTGRES = 'packages/store/test/start-postgres.ts'

export default defineConfig({
  test: {
    teardownTimeout: 60_000,
    projects: [
      project('packages', ['packages/*/test/**/*.test.ts'], { exclude: ['packages/store/**'] }),
      project('house', ['test/**/*.test.ts']),
      project('web', ['apps/web/test/**/*.test.ts'], { exclude: ['apps/web/test/browser/**'] }),
      project('store', ['packages/store/test/**/*.test.ts'], {
        ...withPrograms,
        globalSetup: [MAKE_EMPTY_STORE, START_POSTGRES],
      }),
      project('server', ['apps/server/test/**/*.test.ts'], {
        ...withPrograms,
        globalSetup: [MAKE_EMPTY_STORE, START_POSTGRES, 'apps/server/test/make-filled-store.ts'],
      }),
      project('browser', ['apps/web/test/browser/**/*.browser.test.ts'], {
        ...withPrograms,
        globalSetup: [MAKE_EMPTY_STORE, 'apps/web/test/browser/global-setup.ts'],
        expect: { poll: { timeout: 20_000 } },
        // A file's browser is closed when the file ends.
        isolate: true,
      }),
    ],
  },
})
