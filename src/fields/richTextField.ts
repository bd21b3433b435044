import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { FieldAffectingData, RichTextField, TextField, TextFieldSingleValidation } from 'payload'
import { slugs } from '../domain/slugs'
import { isTextLink } from '../domain/webAddress'

type RichTextFieldOptions = Omit<RichTextField, 'type' | 'editor'>

/**
 * Running text of announcements and statements: headings below the page's own, emphasis, links, lists, quotes, rules and
 * pictures. Nothing that a website's own style has to undo. Localised unless said otherwise.
 */
export const richTextField = (options: RichTextFieldOptions): RichTextField => ({
  localized: true,
  ...options,
  type: 'richText',
  editor: lexicalEditor({
    features: [
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      LinkFeature({
        enabledCollections: [slugs.events, slugs.sessions, slugs.statements, slugs.panelists, slugs.tracks],
        fields: ({ defaultFields }) => defaultFields.map(withSafeAddress),
      }),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      UploadFeature({ enabledCollections: [slugs.media] }),
    ],
  }),
})

/** Websites put it into a page as it is: no script hides in it. A link to a document has none. */
const safeAddress: TextFieldSingleValidation = (value, { siblingData }) =>
  (siblingData as { linkType?: unknown }).linkType === 'internal' ||
  (typeof value === 'string' && isTextLink(value)) ||
  'Write an address that begins with https://, http://, mailto:, tel:, / or #.'

const withSafeAddress = (field: FieldAffectingData): FieldAffectingData => {
  if (field.type !== 'text' || field.name !== 'url') return field
  // The type of a text field forks by hasMany, which this one does not have.
  return { ...field, validate: safeAddress } as TextField
}
