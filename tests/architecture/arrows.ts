import type { IForbiddenRuleType } from 'dependency-cruiser'

const production = '^(src|collections|plugins)/'
/** Rooms that a collection is made of. `payload-types.ts` is generated from the collections and holds types alone. */
const sharedRooms = '^src/((domain|access|fields|hooks)/|payload-types\\.ts$)'
const domainRoom = '(^|/)domain/'

/** Which room may import which: the arrows of the README, read by the test beside this file. */
export const arrows: IForbiddenRuleType[] = [
  {
    name: 'a domain imports domains alone',
    from: { path: domainRoom },
    to: { path: production, pathNot: domainRoom },
  },
  {
    name: 'a domain does no I/O and knows no framework',
    from: { path: domainRoom },
    to: {
      path: 'node_modules/(payload|@payloadcms|next|react|react-dom|express|graphql|mongoose|mongodb|@libsql|drizzle-orm|nodemailer|pino|sharp)/|^(node:)?(fs|http|https|http2|net|tls|dgram|dns|child_process|worker_threads|cluster|os|process|timers)(/|$)',
    },
  },
  {
    name: 'shared rooms import shared rooms alone',
    from: { path: '^src/(domain|access|fields|hooks)/' },
    to: { path: production, pathNot: sharedRooms },
  },
  {
    name: 'a collection imports collections and shared rooms alone',
    from: { path: '^collections/' },
    to: { path: production, pathNot: [sharedRooms, '^collections/'] },
  },
  {
    name: 'a plugin imports itself and the shared words alone',
    from: { path: '^plugins/([^/]+)/' },
    to: { path: production, pathNot: ['^plugins/$1/', '^src/domain/'] },
  },
  {
    // The files beside the config are parts of it.
    name: 'plugins join where the product is composed',
    from: { path: production, pathNot: ['^plugins/', '^src/[^/]+\\.ts$', '/importMap\\.js$'] },
    to: { path: '^plugins/' },
  },
  {
    name: 'the config does not reach the server',
    from: { path: '^src/payload\\.config\\.ts$' },
    to: { path: '^src/(server|app)/', reachable: true },
  },
  { name: 'production does not import tests', from: { path: production }, to: { path: '^tests/' } },
  {
    name: 'production does not import what only development installs',
    from: { path: production },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  { name: 'imports are found', from: {}, to: { couldNotResolve: true } },
  {
    // Types that name each other are gone before anything runs.
    name: 'no circle',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
]
