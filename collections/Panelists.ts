import type { CollectionConfig } from 'payload'
import { allOf, anyOf } from '../src/access/combine'
import { isEditor } from '../src/access/isEditor'
import { notHidden } from '../src/access/notHidden'
import { publishedOnly } from '../src/access/publishedOnly'
import { slugs } from '../src/domain/slugs'
import { contentVersions } from '../src/fields/contentVersions'
import { linksField } from '../src/fields/linksField'
import { previewed } from '../src/fields/previewed'
import { protectionField } from '../src/fields/protectionField'
import { richTextField } from '../src/fields/richTextField'
import { sealedFields } from '../src/fields/sealedFields'
import { slugField } from '../src/fields/slugField'
import { textListField } from '../src/fields/textListField'
import { protectionHooks } from '../src/hooks/protection/protectionHooks'

export const Panelists: CollectionConfig = {
  slug: slugs.panelists,
  labels: { singular: 'Panelist', plural: 'Panelists' },
  access: {
    create: isEditor,
    read: anyOf(isEditor, allOf(publishedOnly, notHidden)),
    update: isEditor,
    delete: isEditor,
    readVersions: isEditor,
  },
  admin: {
    useAsTitle: 'name',
    group: 'Who is who',
    defaultColumns: ['name', 'jobTitle', 'affiliation', 'protection', '_status'],
    listSearchableFields: ['name', 'jobTitle', 'slug'],
    ...previewed(slugs.panelists),
    description: 'Everybody on a panel: panelists, moderators, speakers, hosts.',
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      index: true,
      maxLength: 200,
      admin: { description: 'The name that is shown. For a person under an alias: the alias.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'jobTitle', type: 'text', label: 'Job title', localized: true, maxLength: 200 },
        {
          name: 'unit',
          type: 'text',
          localized: true,
          maxLength: 200,
          admin: { description: 'Department or team.' },
        },
      ],
    },
    { name: 'affiliation', type: 'relationship', relationTo: slugs.organisations },
    textListField({
      name: 'publications',
      rowLabel: 'Publication',
      description: 'Titles of articles, reports and books.',
    }),
    richTextField({ name: 'biography' }),
    {
      name: 'portrait',
      type: 'upload',
      relationTo: slugs.media,
      admin: {
        description:
          'Taken off the web under alias and hidden. For those, tick “withheld” already when you upload it.',
      },
    },
    linksField(),
    sealedFields(),
    protectionField({ mayIdentify: 'biography, job title, affiliation, publications and links' }),
    slugField({ from: 'name' }),
  ],
  hooks: protectionHooks({ picture: 'portrait' }),
  trash: true,
  versions: contentVersions,
}
