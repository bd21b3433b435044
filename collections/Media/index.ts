import type { CollectionConfig } from 'payload'
import { anyOf } from '../../src/access/combine'
import { isEditor } from '../../src/access/isEditor'
import { isEditorField } from '../../src/access/isEditorField'
import { nobody } from '../../src/access/nobody'
import { nobodyField } from '../../src/access/nobodyField'
import { notWithheld } from '../../src/access/notWithheld'
import { slugs } from '../../src/domain/slugs'
import { keepPictureOnly } from './hooks/keepPictureOnly'
import { keepWithheld } from './hooks/keepWithheld'
import { pictureTypes } from './pictureTypes'

const webp = { format: 'webp', options: { quality: 80 } } as const

export const Media: CollectionConfig = {
  slug: slugs.media,
  labels: { singular: 'Picture', plural: 'Pictures' },
  access: {
    create: isEditor,
    read: anyOf(isEditor, notWithheld),
    update: isEditor,
    delete: isEditor,
    readVersions: nobody,
  },
  upload: {
    staticDir: 'media',
    mimeTypes: Object.values(pictureTypes).map(({ mimeType }) => mimeType),
    pasteURL: false,
    focalPoint: true,
    crop: true,
    adminThumbnail: 'thumbnail',
    displayPreview: true,
    imageSizes: [
      { name: 'thumbnail', width: 300, height: 300, formatOptions: webp },
      { name: 'card', width: 768, height: 432, formatOptions: webp },
      { name: 'portrait', width: 600, height: 750, formatOptions: webp },
      { name: 'wide', width: 1600, height: 900, formatOptions: webp },
    ],
    modifyResponseHeaders: ({ headers }) => {
      // Asked for anew each time: a picture that is withheld from now on must not live on in caches.
      headers.set('Cache-Control', 'no-cache')
      headers.set('X-Content-Type-Options', 'nosniff')
      return headers
    },
  },
  disableDuplicate: true,
  trash: true,
  admin: {
    useAsTitle: 'alt',
    group: 'Content',
    defaultColumns: ['filename', 'alt', 'credit', 'consent', 'withheld', 'updatedAt'],
    listSearchableFields: ['alt', 'credit'],
    description:
      'JPEG, PNG, WebP or AVIF up to 20 MB. A picture is public as soon as it is saved. Where and with what it was taken, and the name of the file, are not kept.',
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: 'Alternative text',
      required: true,
      localized: true,
      maxLength: 400,
      admin: {
        description: 'What the picture shows, for people who don’t see it. Name no one who is protected.',
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'credit',
          type: 'text',
          maxLength: 200,
          admin: { description: 'Photographer or source, as printed.' },
        },
        {
          name: 'licence',
          type: 'select',
          required: true,
          defaultValue: 'all-rights-reserved',
          options: [
            { value: 'all-rights-reserved', label: 'All rights reserved' },
            { value: 'press-use', label: 'Free for press use' },
            { value: 'cc0-1.0', label: 'CC0: no rights reserved' },
            { value: 'cc-by-4.0', label: 'CC BY 4.0' },
            { value: 'cc-by-sa-4.0', label: 'CC BY-SA 4.0' },
            { value: 'cc-by-nd-4.0', label: 'CC BY-ND 4.0' },
            { value: 'cc-by-nc-4.0', label: 'CC BY-NC 4.0' },
            { value: 'cc-by-nc-sa-4.0', label: 'CC BY-NC-SA 4.0' },
            { value: 'cc-by-nc-nd-4.0', label: 'CC BY-NC-ND 4.0' },
            { value: 'public-domain', label: 'Public domain' },
            { value: 'other', label: 'Other' },
          ],
        },
      ],
    },
    {
      name: 'licenceNote',
      label: 'Licence note',
      type: 'text',
      maxLength: 400,
      admin: {
        description: 'The terms, or a link to them.',
        condition: (_, siblings) => siblings.licence === 'other',
      },
    },
    {
      name: 'consent',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'given', label: 'Given by everybody who can be recognised' },
        { value: 'not-needed', label: 'Not needed: nobody can be recognised' },
        { value: 'asked', label: 'Asked, no answer yet' },
        { value: 'withdrawn', label: 'Withdrawn' },
      ],
      admin: {
        position: 'sidebar',
        description:
          'Only “given” and “not needed” are public. Anything else takes the file off the web at once.',
      },
    },
    {
      name: 'consentNote',
      label: 'Consent note',
      type: 'textarea',
      maxLength: 2000,
      access: { read: isEditorField, create: isEditorField, update: isEditorField },
      admin: {
        position: 'sidebar',
        description: 'Who agreed to what, and when. Only admins and editors see it.',
      },
    },
    {
      name: 'withheld',
      type: 'checkbox',
      defaultValue: false,
      required: true,
      index: true,
      admin: {
        position: 'sidebar',
        description:
          'Not public, the file included. Ticked by itself when the picture shows a person or an outlet under alias or hidden, also where something open uses the same picture. Tick it to withhold any other picture.',
      },
    },
    {
      name: 'withheldBy',
      type: 'select',
      hidden: true,
      access: { read: isEditorField, create: nobodyField, update: nobodyField },
      options: ['hand', 'protection'],
    },
  ],
  hooks: {
    beforeOperation: [keepPictureOnly],
    beforeChange: [keepWithheld],
  },
}
