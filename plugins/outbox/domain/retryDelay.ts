/** Seconds before the second try; each later wait is four times as long, up to six hours. */
const firstDelaySeconds = 60
const longestDelaySeconds = 6 * 60 * 60

/**
 * How long to wait after a try that failed: 1 min, 4 min, 16 min, 64 min, 256 min, then 6 h each.
 * @param attempts tries made so far, 1 or more
 * @returns seconds
 */
export const retryDelaySeconds = (attempts: number): number =>
  Math.min(firstDelaySeconds * 4 ** Math.max(0, attempts - 1), longestDelaySeconds)
