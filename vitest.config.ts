import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    globalSetup: ['tests/support/globalSetup.ts'],
    env: { PAYLOAD_FORCE_DRIZZLE_PUSH: 'true', DISABLE_PAYLOAD_HMR: 'true', NODE_ENV: 'test' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    include: ['tests/{unit,int,architecture,e2e}/**/*.test.ts'],
  },
})
