import type { Endpoint } from 'payload'
import { wantsPage } from '../endpoints/asPage'
import type { ResolvedOptions } from '../options'
import { arrive, undo } from './arrive'
import { type AtDoor, atDoor } from './atDoor'
import { list } from './list'
import { overview } from './overview'
import { doorFiles, doorPage } from './page'
import { search } from './search'

/** Check-in, below the event that people come to. */
export const doorEndpoints = (options: ResolvedOptions): Endpoint[] => {
  const endpoint = (
    method: Endpoint['method'],
    path: string,
    doing: (at: AtDoor) => Promise<Response>,
  ): Endpoint => ({
    method,
    path: `/:slug/check-in${path}`,
    handler: async (req) => doing(await atDoor(req, options)),
  })
  const here = endpoint('get', '', overview)
  return [
    { ...here, handler: (req) => (wantsPage(req) ? doorPage(req, options) : here.handler(req)) },
    endpoint('post', '', arrive),
    endpoint('post', '/undo', undo),
    endpoint('get', '/search', search),
    endpoint('get', '/list', list),
    ...doorFiles(options),
  ]
}
