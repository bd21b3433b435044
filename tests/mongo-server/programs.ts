import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

/** Runs a program to its end. @throws with what it printed, where it fails */
export const run = promisify(execFile)

/** Whether a program is on the PATH and answers. */
export const hasProgram = async (name: string, args: string[]): Promise<boolean> =>
  run(name, args).then(
    () => true,
    () => false,
  )

/**
 * Starts a server that prints to standard output, and waits for the first line that `isReady` takes.
 * @throws where the program ends or says nothing for 30 s, with the last lines that it printed
 */
export const startServer = (
  name: string,
  args: string[],
  isReady: (line: string) => boolean,
): Promise<{ readyLine: string; stop: () => Promise<void> }> => {
  // Standard input stays open as long as this process lives.
  const child = spawn(name, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  const said: string[] = []
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      child.kill('SIGKILL')
      reject(new Error(`${name} ${why}: ${said.slice(-5).join(' | ') || 'it said nothing'}`))
    }
    const timer = setTimeout(() => fail('did not get ready in 30 s'), 30_000)
    const heard = (line: string) => {
      said.push(line)
      if (!isReady(line)) return
      clearTimeout(timer)
      said.length = 0
      child.removeAllListeners('exit')
      resolve({ readyLine: line, stop: () => ended(child) })
    }
    createInterface({ input: child.stdout }).on('line', heard)
    createInterface({ input: child.stderr }).on('line', (line) => said.push(line))
    child.once('error', (error) => fail(`could not be started (${error.message})`))
    child.once('exit', (code) => {
      clearTimeout(timer)
      fail(`ended with ${code}`)
    })
  })
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    const insist = setTimeout(() => child.kill('SIGKILL'), 5000)
    child.once('exit', () => {
      clearTimeout(insist)
      resolve()
    })
    child.kill('SIGTERM')
  })
