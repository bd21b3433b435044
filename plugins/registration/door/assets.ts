import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Payload } from 'payload'

/** What the page of the door loads. */
export type Assets = { script: string; styles: string; worker: string; version: string }

const folder = 'plugins/registration/door/client'

const made = new Map<string, Promise<Assets>>()

/**
 * Joins the page's files, once a process and when somebody first asks. They are found where Payload looks for components, below
 * the folder of the product, which holds its sources wherever it runs.
 */
export const assetsOf = ({ config }: Payload): Promise<Assets> => {
  const { baseDir } = config.admin.importMap
  const known = made.get(baseDir)
  if (known) return known
  const making = joined(baseDir)
  made.set(baseDir, making)
  // What failed once is tried again: the door must not stay shut until somebody starts the server anew.
  making.catch(() => made.delete(baseDir))
  return making
}

const joined = async (baseDir: string): Promise<Assets> => {
  // Loaded only where it is needed: it is a program of its own.
  const { build } = await import('esbuild')
  const textsOf = async (names: string[], define: Record<string, string> = {}) => {
    const { outputFiles } = await build({
      absWorkingDir: baseDir,
      entryPoints: names.map((name) => join(folder, name)),
      bundle: true,
      define,
      format: 'iife',
      legalComments: 'inline',
      minify: true,
      outdir: 'door',
      target: ['es2020', 'safari15'],
      write: false,
    })
    return outputFiles.map(({ text }) => text)
  }
  const [script = '', styles = ''] = await textsOf(['main.ts', 'door.css'])
  const version = createHash('sha256').update(script).update(styles).digest('hex').slice(0, 16)
  const [worker = ''] = await textsOf(['worker.ts'], { VERSION: JSON.stringify(version) })
  return { script, styles, worker, version }
}
