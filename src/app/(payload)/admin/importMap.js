import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DayCell as DayCell_571ca622a76b8f51c724aed6837a9746 } from '../../../../src/fields/components/DayCell'
import { DayInput as DayInput_66b381cc7b8114e24c82a7ed208d92bc } from '../../../../src/fields/components/DayInput'
import { TimeZoneInput as TimeZoneInput_a93140db67600c0e38c063b6ba66cbe5 } from '../../../../src/fields/components/TimeZoneInput'
import { InstantCell as InstantCell_63fc39978f3ef0be839a5f35ceb0cd0d } from '../../../../src/fields/components/InstantCell'
import { InstantInput as InstantInput_31f8b89178ce0f22070801a33acd785b } from '../../../../src/fields/components/InstantInput'
import { MessageButton as MessageButton_8eeb23ab9ce63b8da70409a6e81262ab } from '../../../../plugins/registration/components/MessageButton'
import { ExportButton as ExportButton_b9f497e45b9a20f8dd5a39d51f7c64ac } from '../../../../plugins/attendee-export/components/ExportButton'
import { DeskView as DeskView_20e5a19d5de2b7f4f52ca509e35668a0 } from '../../../../plugins/registration/components/desk/DeskView'
import { RoomInput as RoomInput_161ca9608fbbe68b2dc12b1c2f20f925 } from '../../../../collections/Sessions/components/RoomInput'
import { PanelRowLabel as PanelRowLabel_6ad96f557b15974b99cc60e08bc128bc } from '../../../../collections/Sessions/components/PanelRowLabel'
import { TextListInput as TextListInput_db00397765693d7a5c19b6b04085ed24 } from '../../../../src/fields/components/TextListInput'
import { MailPreview as MailPreview_02f708cc554b3be21ca3e19c160e659d } from '../../../../plugins/outbox/components/MailPreview'
import { TryAgain as TryAgain_fc58eb8f11cdb145518ec9260e5d0670 } from '../../../../plugins/outbox/components/TryAgain'
import { StateFilter as StateFilter_3ba35cdb1778e4daae4971dae70f9e31 } from '../../../../plugins/outbox/components/StateFilter'
import { LabelledValues as LabelledValues_6d7b7cd735707b2286c01df153da2dc0 } from '../../../../plugins/registration/components/LabelledValues'
import { RegistrationHistory as RegistrationHistory_ba3e9ae90eeb11dd2fce8bae94c30ece } from '../../../../plugins/registration/components/RegistrationHistory'
import { ActionsCell as ActionsCell_8526e2afd7982bccd31484dd30364242 } from '../../../../plugins/registration/components/ActionsCell'
import { RegistrationActions as RegistrationActions_c3a0b1c50a8348738bdf63217fddfbe2 } from '../../../../plugins/registration/components/RegistrationActions'
import { KeyedValues as KeyedValues_998c906ff47f930b4dcf9ac7c97dceae } from '../../../../plugins/registration/components/KeyedValues'
import { AskRoute as AskRoute_524c9dd42ce6dcc9ac5266011f89b138 } from '../../../../plugins/contact-routing/components/AskRoute'
import { Mark as Mark_a893a939ed685484b4bf5d93a9738e52 } from '../../../../src/admin/Mark'
import { Wordmark as Wordmark_2bfe28c020db2ef57ec35ebcb24afeba } from '../../../../src/admin/Wordmark'
import { FailedNotice as FailedNotice_8a3e0d945e6e769f3f7ddbdba3574fca } from '../../../../plugins/outbox/components/FailedNotice'
import { UndeliveredNotice as UndeliveredNotice_08da0d79c46dcae500c633ebe57b6b4b } from '../../../../plugins/contact-routing/components/UndeliveredNotice'
import { CheckInLinks as CheckInLinks_357064706e0015fb9854d60d60ce2488 } from '../../../../plugins/registration/components/CheckInLinks'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/fields/components/DayCell#DayCell": DayCell_571ca622a76b8f51c724aed6837a9746,
  "/src/fields/components/DayInput#DayInput": DayInput_66b381cc7b8114e24c82a7ed208d92bc,
  "/src/fields/components/TimeZoneInput#TimeZoneInput": TimeZoneInput_a93140db67600c0e38c063b6ba66cbe5,
  "/src/fields/components/InstantCell#InstantCell": InstantCell_63fc39978f3ef0be839a5f35ceb0cd0d,
  "/src/fields/components/InstantInput#InstantInput": InstantInput_31f8b89178ce0f22070801a33acd785b,
  "/plugins/registration/components/MessageButton#MessageButton": MessageButton_8eeb23ab9ce63b8da70409a6e81262ab,
  "/plugins/attendee-export/components/ExportButton#ExportButton": ExportButton_b9f497e45b9a20f8dd5a39d51f7c64ac,
  "/plugins/registration/components/desk/DeskView#DeskView": DeskView_20e5a19d5de2b7f4f52ca509e35668a0,
  "/collections/Sessions/components/RoomInput#RoomInput": RoomInput_161ca9608fbbe68b2dc12b1c2f20f925,
  "/collections/Sessions/components/PanelRowLabel#PanelRowLabel": PanelRowLabel_6ad96f557b15974b99cc60e08bc128bc,
  "/src/fields/components/TextListInput#TextListInput": TextListInput_db00397765693d7a5c19b6b04085ed24,
  "/plugins/outbox/components/MailPreview#MailPreview": MailPreview_02f708cc554b3be21ca3e19c160e659d,
  "/plugins/outbox/components/TryAgain#TryAgain": TryAgain_fc58eb8f11cdb145518ec9260e5d0670,
  "/plugins/outbox/components/StateFilter#StateFilter": StateFilter_3ba35cdb1778e4daae4971dae70f9e31,
  "/plugins/registration/components/LabelledValues#LabelledValues": LabelledValues_6d7b7cd735707b2286c01df153da2dc0,
  "/plugins/registration/components/RegistrationHistory#RegistrationHistory": RegistrationHistory_ba3e9ae90eeb11dd2fce8bae94c30ece,
  "/plugins/registration/components/ActionsCell#ActionsCell": ActionsCell_8526e2afd7982bccd31484dd30364242,
  "/plugins/registration/components/RegistrationActions#RegistrationActions": RegistrationActions_c3a0b1c50a8348738bdf63217fddfbe2,
  "/plugins/registration/components/KeyedValues#KeyedValues": KeyedValues_998c906ff47f930b4dcf9ac7c97dceae,
  "/plugins/contact-routing/components/AskRoute#AskRoute": AskRoute_524c9dd42ce6dcc9ac5266011f89b138,
  "/src/admin/Mark#Mark": Mark_a893a939ed685484b4bf5d93a9738e52,
  "/src/admin/Wordmark#Wordmark": Wordmark_2bfe28c020db2ef57ec35ebcb24afeba,
  "/plugins/outbox/components/FailedNotice#FailedNotice": FailedNotice_8a3e0d945e6e769f3f7ddbdba3574fca,
  "/plugins/contact-routing/components/UndeliveredNotice#UndeliveredNotice": UndeliveredNotice_08da0d79c46dcae500c633ebe57b6b4b,
  "/plugins/registration/components/CheckInLinks#CheckInLinks": CheckInLinks_357064706e0015fb9854d60d60ce2488,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
