import type { CollectionConfig } from 'payload'
import { allOf, anyOf } from '../src/access/combine'
import { isEditor } from '../src/access/isEditor'
import { notHidden } from '../src/access/notHidden'
import { publishedOnly } from '../src/access/publishedOnly'
import { type OutletKind, outletKinds } from '../src/domain/outletKinds'
import { slugs } from '../src/domain/slugs'
import { contentVersions } from '../src/fields/contentVersions'
import { countryField } from '../src/fields/countryField'
import { languagesField } from '../src/fields/languagesField'
import { linksField } from '../src/fields/linksField'
import { previewed } from '../src/fields/previewed'
import { protectionField } from '../src/fields/protectionField'
import { richTextField } from '../src/fields/richTextField'
import { sealedFields } from '../src/fields/sealedFields'
import { slugField } from '../src/fields/slugField'
import { protectionHooks } from '../src/hooks/protection/protectionHooks'

const kindLabels: Record<OutletKind, string> = {
  broadcaster: 'Broadcaster',
  'news-outlet': 'News outlet',
  newspaper: 'Newspaper',
  magazine: 'Magazine',
  'radio-station': 'Radio station',
  'news-agency': 'News agency',
  'fact-checker': 'Fact-checker',
  'investigative-centre': 'Investigative centre',
  'media-development-organisation': 'Media development organisation',
  podcast: 'Podcast',
  other: 'Other',
}

export const PartnerOutlets: CollectionConfig = {
  slug: slugs.partnerOutlets,
  labels: { singular: 'Partner outlet', plural: 'Partner outlets' },
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
    defaultColumns: ['name', 'kind', 'country', 'relation', 'protection', '_status'],
    listSearchableFields: ['name', 'nameAsPrinted', 'slug'],
    ...previewed(slugs.partnerOutlets),
    description: 'Outlets that we work with, recommend or quote.',
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      index: true,
      maxLength: 200,
      admin: { description: 'The name that is shown. For an outlet under an alias: the alias.' },
    },
    {
      name: 'nameAsPrinted',
      type: 'text',
      label: 'Name as printed',
      maxLength: 200,
      admin: { description: 'The spelling of an earlier text, where it differs: Stop Fake. Public.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          index: true,
          options: outletKinds.map((value) => ({ value, label: kindLabels[value] })),
        },
        countryField({ index: true }),
      ],
    },
    languagesField({ admin: { description: 'It publishes in these.' } }),
    {
      name: 'memberOf',
      type: 'relationship',
      label: 'Member of',
      relationTo: slugs.organisations,
      hasMany: true,
      filterOptions: { kind: { equals: 'network' } },
      admin: { description: 'Networks that it belongs to, such as the International Fact-Checking Network.' },
    },
    {
      name: 'relation',
      type: 'select',
      label: 'Relation to us',
      options: [
        { value: 'partner', label: 'Partner' },
        { value: 'supported', label: 'Supported by us' },
        { value: 'recommended', label: 'Recommended' },
        { value: 'quoted', label: 'Quoted' },
      ],
      admin: { description: 'In general. A statement names its own relation to each of its outlets.' },
    },
    richTextField({ name: 'description' }),
    { name: 'logo', type: 'upload', relationTo: slugs.media },
    linksField(),
    sealedFields(),
    protectionField({ mayIdentify: 'name as printed, description, country, memberships and links' }),
    slugField({ from: 'name' }),
  ],
  hooks: protectionHooks({ picture: 'logo' }),
  trash: true,
  versions: contentVersions,
}
