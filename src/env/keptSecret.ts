import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The secret of this installation: made at random the first time, then kept in `<folder>/secret`, which its owner alone reads. */
export const keptSecret = (folder: string): string => {
  const file = join(folder, 'secret')
  mkdirSync(folder, { recursive: true })
  try {
    // `wx` lets one of several processes that start at once win; the others read what it wrote.
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 32) throw new Error(`${file} holds no secret. Delete it to have a new one made.`)
  return secret
}
