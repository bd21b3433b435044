/** One clear line where a machine lacks something; a failure where it must not. */
export const notRun = (what: string, why: string): void => {
  if (process.env.CI) throw new Error(`CI runs all tests, but ${what} can't be run: ${why}.`)
  process.stdout.write(`\nNOT RUN: ${what} (${why}).\n`)
}
