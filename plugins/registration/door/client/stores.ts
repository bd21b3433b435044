import type { SealedTicket } from '../sealedTicket'
import { path } from './api'

/** Somebody came in; kept with the ticket until the server knows, and no longer. */
export type Arrival = {
  /** A number of the queue. */
  key?: number
  ticket?: string
  id?: string
  /** What this phone remembers the registration by. */
  known: string
  door: string
  places: number[]
  /** ISO 8601; without it the time of sending counts. */
  at?: string
}

/** When this phone let a place in: no name, and a hash for the ticket. */
export type Seen = { key: string; at: string }

type Stores = { tickets: SealedTicket; queue: Arrival; seen: Seen; facts: { key: string; value: unknown } }

const keyPaths = { tickets: 'hash', queue: 'key', seen: 'key', facts: 'key' } as const

const open = new Promise<IDBDatabase>((resolve, reject) => {
  const request = indexedDB.open(`check-in:${path}`, 1)
  request.onupgradeneeded = () => {
    for (const [name, keyPath] of Object.entries(keyPaths)) {
      request.result.createObjectStore(name, { keyPath, autoIncrement: name === 'queue' })
    }
  }
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})

/** Runs one request in a transaction, and waits until it is stored. */
const run = async <Result>(
  name: keyof Stores,
  mode: IDBTransactionMode,
  doing: (store: IDBObjectStore) => IDBRequest<Result> | undefined,
): Promise<Result | undefined> => {
  const database = await open
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode, { durability: 'strict' })
    const request = doing(transaction.objectStore(name))
    transaction.oncomplete = () => resolve(request?.result)
    transaction.onabort = () => reject(transaction.error)
  })
}

export const get = <Name extends keyof Stores>(name: Name, key: string): Promise<Stores[Name] | undefined> =>
  run<Stores[Name]>(name, 'readonly', (store) => store.get(key))

export const all = async <Name extends keyof Stores>(name: Name): Promise<Stores[Name][]> =>
  (await run<Stores[Name][]>(name, 'readonly', (store) => store.getAll())) ?? []

export const put = <Name extends keyof Stores>(
  name: Name,
  value: Stores[Name],
): Promise<IDBValidKey | undefined> => run(name, 'readwrite', (store) => store.put(value))

export const remove = async (name: keyof Stores, key: string | number): Promise<void> => {
  await run(name, 'readwrite', (store) => store.delete(key))
}

/** Replaces everything in a store at once. */
export const replace = async <Name extends keyof Stores>(
  name: Name,
  values: Stores[Name][],
): Promise<void> => {
  await run(name, 'readwrite', (store) => {
    store.clear()
    for (const value of values) store.put(value)
    return undefined
  })
}

export const fact = async <Value>(key: string): Promise<Value | undefined> =>
  // Written by `remember` alone.
  (await get('facts', key))?.value as Value | undefined

export const remember = (key: string, value: unknown) => put('facts', { key, value })
