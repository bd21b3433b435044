import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const shared: TestProjectInlineConfiguration = {
  // Node takes graphql's CommonJS files, Vite its modules; two copies don't know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
}

const settings: TestProjectInlineConfiguration['test'] = {
  environment: 'node',
  env: {
    NODE_ENV: 'test',
    PAYLOAD_FORCE_DRIZZLE_PUSH: 'true',
    DISABLE_PAYLOAD_HMR: 'true',
    // So that a test that reads the product's config leaves nothing in the working tree.
    DATABASE_URL: `file:${join(tmpdir(), 'rostrum-tests.db')}`,
    MEDIA_FOLDER: join(tmpdir(), 'rostrum-tests-media'),
    SECRET: 'only-for-tests-0123456789-0123456789',
    LOG_LEVEL: 'error',
  },
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        ...shared,
        test: {
          ...settings,
          name: 'rooms',
          globalSetup: ['tests/support/provideMongodb.ts'],
          include: ['tests/{unit,int,architecture}/**/*.test.ts'],
        },
      },
      {
        ...shared,
        test: {
          ...settings,
          name: 'doors',
          globalSetup: ['tests/support/provideProduct.ts'],
          include: ['tests/e2e/**/*.test.ts'],
          // One product at a time, on a machine of two cores, after all the rest.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
