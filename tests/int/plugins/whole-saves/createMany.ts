import { programme, programmesOf, startProgrammes } from './programmes'

/** A process of its own that creates 40 documents at once, with the numbers that follow the one it is given. */
const [file = '', first = '0'] = process.argv.slice(2)
const payload = await startProgrammes(file, { fresh: false })
const { create } = programmesOf(payload)
await Promise.all(Array.from({ length: 40 }, (_, number) => create(programme(Number(first) + number))))
await payload.destroy()
