import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const randomSecret = () => randomBytes(32).toString('base64url')

/** A secret of this installation: made at random the first time, then kept in a file that its owner alone reads. */
export const keptSecret = (folder: string, name = 'secret', make: () => string = randomSecret): string => {
  const file = join(folder, name)
  mkdirSync(folder, { recursive: true })
  try {
    // `wx` lets one of several processes that start at once win; the others read what it wrote.
    writeFileSync(file, make(), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 16) throw new Error(`${file} holds no secret. Delete it to have a new one made.`)
  return secret
}
