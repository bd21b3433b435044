import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** The browser of the tests: the one that `CHROMIUM` names, else the first on the PATH. */
export const findChromium = (env: Record<string, string | undefined>): string | undefined =>
  [
    ...(env.CHROMIUM ? [env.CHROMIUM] : []),
    ...names.flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))),
  ].find(isProgram)

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
