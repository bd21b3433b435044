import type { Access, Where } from 'payload'
import type { Protection } from '../domain/protection'

/** Not a list of what is hidden but of what may be seen: a value that nobody thought of stays out of sight. */
const visibleProtections: Protection[] = ['open', 'alias']

/** People and outlets that may be shown at all. */
export const notHidden: Access = (): Where => ({ protection: { in: visibleProtections } })
