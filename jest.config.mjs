const shared = {
  transform: {
    '^.+\\.(ts|tsx|mjs)$': ['@swc/jest', { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } }],
  },
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
};

/** Tests that need the built bundles or a browser stand in parity/ and e2e/; the rest needs neither. */
export default {
  ...shared,
  // Patience costs nothing but where something fails; a machine may be busy with other things.
  testTimeout: 240_000,
  testSequencer: '<rootDir>/test/support/slowFirst.cjs',
  globalSetup: '<rootDir>/test/support/fluentOnce.mjs',
  moduleNameMapper: {
    '^@fluentui/react-(components|icons)$': '<rootDir>/node_modules/.cache/fluent.cjs',
    '^fast-check$': '<rootDir>/test/support/fastCheck.cjs',
  },
  setupFilesAfterEnv: ['<rootDir>/test/support/quietLog.ts'],
  // What suites leave behind in a worker would add up to gigabytes.
  workerIdleMemoryLimit: '1GB',
  testEnvironment: 'node',
};
