import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug, TypedLocale } from 'payload'
import type { LocaleCode } from '../domain/locales'
import { slugs } from '../domain/slugs'

/** Collections whose documents have a slug, drafts and a status. */
type ContentSlug = Extract<
  CollectionSlug,
  | 'contacts'
  | 'events'
  | 'organisations'
  | 'panelists'
  | 'partner-outlets'
  | 'sessions'
  | 'statements'
  | 'tracks'
  | 'venues'
>

type Facts<S extends ContentSlug> = Omit<RequiredDataFromCollectionSlug<S>, 'slug' | '_status'>

export type DemoWriter = ReturnType<typeof demoWriter>

/** Writes published documents. What is there, by its slug, is left as it is, so that a load that was cut off goes on. */
export const demoWriter = (payload: Payload) => {
  const idOf = async (collection: ContentSlug, slug: string): Promise<string | undefined> => {
    const where = { slug: { equals: slug } }
    const { docs } = await payload.find({
      collection,
      where,
      limit: 1,
      depth: 0,
      overrideAccess: true,
      trash: true,
    })
    return docs[0]?.id
  }

  /** @returns the id of the document with this slug */
  const ensure = async <S extends ContentSlug>(
    collection: S,
    slug: string,
    facts: Facts<S>,
  ): Promise<string> => {
    const known = await idOf(collection, slug)
    if (known) return known
    // The compiler can't put an Omit of a type that it doesn't know yet together again.
    const data = { ...facts, slug, _status: 'published' } as unknown as RequiredDataFromCollectionSlug<S>
    const doc = await payload.create({ collection, data, depth: 0, overrideAccess: true })
    return String(doc.id)
  }

  const translate = async <S extends ContentSlug>(
    collection: S,
    id: string,
    locale: LocaleCode,
    texts: Partial<Facts<S>>,
  ): Promise<void> => {
    await payload.update({
      collection,
      id,
      locale: locale as TypedLocale,
      data: { ...texts, _status: 'published' } as never, // As above.
      depth: 0,
      overrideAccess: true,
    })
  }

  /** @returns the id of the picture with this text */
  const ensurePicture = async (alt: string, draw: () => Promise<Buffer>): Promise<string> => {
    const where = { alt: { equals: alt } }
    const known = await payload.find({
      collection: slugs.media,
      where,
      limit: 1,
      depth: 0,
      overrideAccess: true,
      trash: true,
    })
    if (known.docs[0]) return known.docs[0].id
    const bytes = await draw()
    const doc = await payload.create({
      collection: slugs.media,
      data: {
        alt,
        credit: 'Drawn for this demo',
        licence: 'cc0-1.0',
        consent: 'not-needed',
        withheld: false,
      },
      file: { data: bytes, mimetype: 'image/png', name: 'drawing.png', size: bytes.length },
      depth: 0,
      overrideAccess: true,
    })
    return doc.id
  }

  return { ensure, translate, ensurePicture }
}
