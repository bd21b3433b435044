export type WholeSavesOptions = {
  /**
   * How long a write waits for another process to let go of the file, in milliseconds. The event loop goes on meanwhile.
   * @default 15_000
   */
  lockTimeoutMs?: number
  /**
   * How long one write may take, in milliseconds. A function given to `inOneWrite` that waits for something that never
   * comes would stop every other write of the process; it is rolled back instead, and refused from then on.
   * @default 30_000
   */
  writeTimeoutMs?: number
}

export type ResolvedWholeSavesOptions = Required<WholeSavesOptions>

export const resolveOptions = (options: WholeSavesOptions = {}): ResolvedWholeSavesOptions => ({
  lockTimeoutMs: options.lockTimeoutMs ?? 15_000,
  writeTimeoutMs: options.writeTimeoutMs ?? 30_000,
})
