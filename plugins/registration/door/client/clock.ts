import { fact, remember } from './stores'

let aheadMs = 0

/** Sets this phone's clock by the server's, for the time of a check-in: phones are wrong by minutes, some by hours. */
export const setClock = async (serverTime: string): Promise<void> => {
  aheadMs = Date.parse(serverTime) - Date.now()
  await remember('aheadMs', aheadMs)
}

export const recallClock = async (): Promise<void> => {
  aheadMs = (await fact<number>('aheadMs')) ?? 0
}

/** Now, as ISO 8601, on the server's clock. */
export const now = (): string => new Date(Date.now() + aheadMs).toISOString()
