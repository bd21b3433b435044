/** Set when the file is made: the page's own version. */
declare const VERSION: string

/** As much of a service worker as this one uses; the DOM's types know none. */
type Waiting = Event & { waitUntil: (until: Promise<unknown>) => void }
type Fetching = Event & { request: Request; respondWith: (answer: Promise<Response>) => void }
type Scope = {
  registration: { scope: string }
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: ((type: 'install' | 'activate', listener: (event: Waiting) => void) => void) &
    ((type: 'fetch', listener: (event: Fetching) => void) => void)
}

const scope = self as unknown as Scope
const page = new URL(scope.registration.scope).pathname
/** One cache an event and version; nothing of what the page asks for is in it. */
const prefix = `check-in:${page}:`
const name = prefix + VERSION

const files = [`${page}/app.js?v=${VERSION}`, `${page}/app.css?v=${VERSION}`]

scope.addEventListener('install', (event) => {
  const keep = async () => {
    const cache = await caches.open(name)
    await cache.addAll([new Request(page, { headers: { Accept: 'text/html' } }), ...files])
    await scope.skipWaiting()
  }
  event.waitUntil(keep())
})

scope.addEventListener('activate', (event) => {
  const clear = async () => {
    const others = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== name)
    await Promise.all(others.map((key) => caches.delete(key)))
    await scope.clients.claim()
  }
  event.waitUntil(clear())
})

/** From the phone first: at the door the network is slow more often than the page is old. */
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, search } = new URL(request.url)
  const isPage = request.mode === 'navigate' && pathname === page
  if (!isPage && !files.includes(pathname + search)) return
  const kept = async () => {
    const cache = await caches.open(name)
    return (await cache.match(isPage ? page : request, { ignoreVary: true })) ?? fetch(request)
  }
  event.respondWith(kept())
})

// A module of its own, so that its names are not the window's.
export {}
