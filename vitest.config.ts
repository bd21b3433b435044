import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Node takes graphql's CommonJS files, Vite its modules; two copies don't know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    environment: 'node',
    globalSetup: ['tests/support/globalSetup.ts'],
    env: {
      NODE_ENV: 'test',
      PAYLOAD_FORCE_DRIZZLE_PUSH: 'true',
      DISABLE_PAYLOAD_HMR: 'true',
      // So that a test that reads the product's config leaves nothing in the working tree.
      DATABASE_URL: `file:${join(tmpdir(), 'rostrum-tests.db')}`,
      SECRET: 'only-for-tests-0123456789-0123456789',
      LOG_LEVEL: 'error',
    },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    include: ['tests/{unit,int,architecture,e2e}/**/*.test.ts'],
  },
})
