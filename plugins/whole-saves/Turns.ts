/** A queue of one: what is given to `take` runs one after the other, in the order in which it was given. */
export class Turns {
  #waiting = 0
  #last: Promise<unknown> = Promise.resolve()

  /** Whether nothing runs and nothing waits. */
  get idle(): boolean {
    return this.#waiting === 0
  }

  /** Runs `work` when everything before it has ended, whether it ended well or not. */
  take<T>(work: () => T | Promise<T>): Promise<T> {
    this.#waiting += 1
    const turn = this.#last.then(work).finally(() => {
      this.#waiting -= 1
    })
    // Its caller hears of a failure; the next in line only needs to know that it is over.
    this.#last = turn.catch(() => undefined)
    return turn
  }

  /** Resolves when nothing runs and nothing waits. */
  async drained(): Promise<void> {
    while (!this.idle) await this.#last
  }
}
