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
import type { RichTextField } from 'payload'
import { slugs } from '../domain/slugs'

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
      }),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      UploadFeature({ enabledCollections: [slugs.media] }),
    ],
  }),
})
