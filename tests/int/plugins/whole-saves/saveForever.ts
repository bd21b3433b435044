import { isWhole, programme, programmesOf, startProgrammes } from './programmes'

/**
 * A process of its own that saves one document again and again until it is killed, or kills itself after the old panel
 * is deleted and before the new one is inserted.
 */
const [file = '', id = '', guard, fate] = process.argv.slice(2)
const payload = await startProgrammes(file, { guard: guard === 'none' ? 'none' : 'whole', fresh: false })

if (fate === 'die-before-insert') {
  // The type of an adapter in general does not tell of the steps that this one is made of.
  const steps = payload.db as unknown as { insert: (args: { tableName: string }) => Promise<unknown> }
  const insert = steps.insert
  steps.insert = (args) => {
    if (args.tableName === 'programmes_panel') process.kill(process.pid, 'SIGKILL')
    return insert.call(steps, args)
  }
}

for (let number = 1; ; number += 1) {
  const saved = await programmesOf(payload).update(id, programme(number))
  if (!isWhole(saved)) throw new Error('A save answered with something else than what was saved.')
  // The first save of a process is a slow one, and who kills wants to hit the others.
  if (number === 1) process.stdout.write('saving\n')
}
