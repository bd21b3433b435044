/** Types of `prepare.mjs`, which is plain JavaScript since it runs before anything is installed. */
export const ensureServer: (root: string, anew?: boolean) => Promise<void>
export const ensureAdmin: (root: string, anew?: boolean) => Promise<void>
