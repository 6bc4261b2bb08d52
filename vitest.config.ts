import { defineConfig } from 'vitest/config'

const project = (name: string, include: string[]) => ({ test: { name, include, env: { TZ: 'Africa/Casablanca' } } })

export default defineConfig({
  test: {
    projects: [
      { test: { ...project('packages', ['packages/*/test/**/*.test.ts']).test, exclude: ['packages/store/**'] } },
      {
        test: {
          ...project('store', ['packages/store/test/**/*.test.ts']).test,
          globalSetup: ['packages/store/test/start-engines.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...project('server', ['apps/server/test/**/*.test.ts']).test,
          globalSetup: ['apps/server/test/make-stores.ts'],
        },
      },
      project('house', ['test/**/*.test.ts']),
      {
        test: {
          ...project('web', ['apps/web/test/**/*.test.ts']).test,
          exclude: ['apps/web/test/browser/**'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['apps/web/test/browser/**/*.browser.test.ts'],
          globalSetup: ['apps/web/test/browser/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
