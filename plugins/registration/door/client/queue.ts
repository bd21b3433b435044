import type { DoorDoc } from '../doorDoc'
import { ask } from './api'
import { type Arrival, all, put, remove } from './stores'

/** What the server says of one check-in. */
export type Result = { doc?: DoorDoc; errors?: { message: string; data: { code: string; field?: string } }[] }

type Listener = {
  /** The server has decided about an arrival. */
  decided: (arrival: Arrival, result: Result) => void
  /** Whether the server answers, and as what: `denied` where the login is over. */
  reached: (state: 'online' | 'offline' | 'denied') => void
}

const atOnce = 50
const shortestDelayMs = 2_000
const longestDelayMs = 60_000

/**
 * Check-ins that the server does not know yet. They lie in the phone's database, so that a reload or an empty battery loses none,
 * and are sent until the server has decided: sending one twice is sending it once.
 */
export const makeQueue = ({ decided, reached }: Listener) => {
  let sending: Promise<void> | null = null
  let delayMs = shortestDelayMs
  let timer: ReturnType<typeof setTimeout> | undefined

  /** @returns whether the server has decided, or is to be asked in another way */
  const settle = async (arrival: Arrival, result: Result | undefined): Promise<boolean> => {
    const error = result?.errors?.[0]?.data
    if (!result || error?.code === 'busy' || error?.code === 'rate-limited') return false
    if (error?.field === 'at' && arrival.at) {
      // The clock was wrong beyond belief. Better the time of sending than nobody.
      const { at: _, ...rest } = arrival
      await put('queue', rest)
      return true
    }
    if (arrival.key !== undefined) await remove('queue', arrival.key)
    decided(arrival, result)
    return true
  }

  const sendAll = async (): Promise<boolean> => {
    // What the server was too busy for waits for the next round, and those behind it don't wait for it.
    const left = new Set<number | undefined>()
    for (;;) {
      const waiting = (await all('queue')).filter(({ key }) => !left.has(key)).slice(0, atOnce)
      if (waiting.length === 0) return left.size === 0
      const checkIns = waiting.map(({ ticket, id, door, places, at }) => ({ ticket, id, door, places, at }))
      const answer = await ask<{ results?: Result[] }>('', { body: { checkIns } })
      if (answer === 'offline') {
        reached('offline')
        return false
      }
      const denied = answer.status === 401 || answer.status === 403 || answer.status === 404
      reached(denied ? 'denied' : 'online')
      if (answer.status !== 200) return false
      for (const [index, arrival] of waiting.entries()) {
        if (!(await settle(arrival, answer.body.results?.[index]))) left.add(arrival.key)
      }
    }
  }

  const send = (): Promise<void> => {
    sending ??= sendAll()
      .catch(() => false)
      .then((done) => {
        clearTimeout(timer)
        delayMs = done ? shortestDelayMs : Math.min(delayMs * 2, longestDelayMs)
        if (!done) timer = setTimeout(send, delayMs)
      })
      .finally(() => {
        sending = null
      })
    return sending
  }

  return {
    add: async (arrival: Arrival): Promise<Arrival> => {
      const key = await put('queue', arrival)
      return { ...arrival, key: Number(key) }
    },
    /** Sends at once whatever waits; what was asked for meanwhile goes along. */
    send: async (): Promise<void> => {
      if (sending) await sending
      await send()
    },
    waiting: async (): Promise<number> => (await all('queue')).length,
    /** Takes back what was not sent of somebody's arrival. @returns places that are not here, and may be at the server */
    withdraw: async ({ known, door, places }: Arrival): Promise<number[]> => {
      if (sending) await sending
      const here = (await all('queue')).filter((one) => one.known === known && one.door === door)
      for (const one of here) {
        const rest = one.places.filter((place) => !places.includes(place))
        if (rest.length > 0) await put('queue', { ...one, places: rest })
        else if (one.key !== undefined) await remove('queue', one.key)
      }
      return places.filter((place) => !here.some((one) => one.places.includes(place)))
    },
  }
}

export type Queue = ReturnType<typeof makeQueue>
