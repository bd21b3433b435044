const TrueDate = Date
let aheadMs = 0

class MovedDate extends TrueDate {
  constructor(...given: [] | [number | string | Date]) {
    super(...((given.length > 0 ? given : [MovedDate.now()]) as [number]))
  }

  static override now = (): number => TrueDate.now() + aheadMs
}

/** Lets this process live some hours ahead: what ends by itself has ended there, and has not elsewhere. */
export const moveTheClock = (hoursAhead: number): void => {
  aheadMs = hoursAhead * 3_600_000
  globalThis.Date = hoursAhead === 0 ? TrueDate : (MovedDate as DateConstructor)
}
