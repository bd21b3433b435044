/** The window that a moment falls into: windows stand fixed, so that every process names the same one. */
export const windowOf = (now: Date, windowSeconds: number): { index: number; endsAt: Date } => {
  const windowMs = windowSeconds * 1000
  const index = Math.floor(now.getTime() / windowMs)
  return { index, endsAt: new Date((index + 1) * windowMs) }
}

/** Whole seconds until then, at least one. */
export const secondsUntil = (endsAt: Date, now: Date): number =>
  Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000))
