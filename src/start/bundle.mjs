import { build } from 'esbuild'

// Packages stay where they are: only this project's own files are joined, so that a start reads one.
await build({
  entryPoints: {
    server: 'src/server/main.ts',
    createAdmin: 'src/firstAdmin/command.ts',
    readEnv: 'src/env/readEnv.ts',
  },
  outdir: '.build',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  splitting: true,
  sourcemap: true,
  logLevel: 'warning',
})
