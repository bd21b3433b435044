import {
  type CollectionSlug,
  type Endpoint,
  NotFound,
  type PayloadHandler,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'

/**
 * Payload tells anybody what he may do with a document, by its id, and says «not found» where there is none: so it tells that there
 * is one. Here a document that may not be read is not there. Who asks without an id hears what he may do in general, as before.
 */
const ofReadableAlone =
  (slug: CollectionSlug, handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    const id = req.routeParams?.id
    if (id !== undefined && !(await isReadable(slug, String(id), req))) throw new NotFound(req.t)
    return handler(req)
  }

const isReadable = async (collection: CollectionSlug, id: string, req: PayloadRequest): Promise<boolean> => {
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    trash: true,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
  })
  return doc !== null
}

/** The config with that answer on every collection. */
export const closeAccessOfUnreadable = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    const slug = collection.slug as CollectionSlug
    const closed = (endpoint: Endpoint): Endpoint =>
      endpoint.path.startsWith('/access/')
        ? { ...endpoint, handler: ofReadableAlone(slug, endpoint.handler) }
        : endpoint
    if (collection.endpoints)
      collection.endpoints = collection.endpoints.map((endpoint) => closed(endpoint as Endpoint))
  }
  return config
}
