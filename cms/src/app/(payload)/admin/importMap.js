import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_b9bcf60b80b7eb4cff7f82f1f914748b } from '../../../admin/paste/PasteFeatureClient'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableField as TableField_005f2ec2194e8b4b03c2e8f65e54a31b } from '../../../admin/table/TableField'
import { FormField as FormField_048bc8460ab1d9db58ced1b29c771fe0 } from '../../../admin/FormField'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LiveStatus as LiveStatus_e69bb75a03388cc2ddd45e179488b3c6 } from '../../../admin/LiveStatus'
import { MomentField as MomentField_f0319cca6125f0d4dd70d9afd654373a } from '../../../admin/MomentField'
import { DayField as DayField_fe313509032b98d97f8fb40be64f1274 } from '../../../admin/DayField'
import { AtOnce as AtOnce_cf3510a6f2e61a2e5f90195a17e43184 } from '../../../admin/AtOnce'
import { UsedOn as UsedOn_e8b77f14dc99def965ffbd4f7dc03434 } from '../../../admin/UsedOn'
import { CurrentPassword as CurrentPassword_1f216ca8f4b272292a9ad9a939150b31 } from '../../../admin/accounts/CurrentPassword'
import { Unlock as Unlock_61ef38a4a3bfc5ee7fff3d8dfd1d10de } from '../../../admin/accounts/Unlock'
import { Mark as Mark_bd75852c241be3f1b025c2d008cae901 } from '../../../admin/Mark'
import { Logo as Logo_8c3bf6d9c8d24e4e81ab6192a4938147 } from '../../../admin/Logo'
import { BeforeDashboard as BeforeDashboard_b450882012271f9734e8c8ec2d979f89 } from '../../../admin/inbox/BeforeDashboard'
import { NavLinks as NavLinks_b8a4649b10dc6889bac68845329da01e } from '../../../admin/inbox/NavLinks'
import { DatesInAstana as DatesInAstana_04a5de129c0ddbfeffadc0172d698909 } from '../../../admin/DatesInAstana'
import { KeepSession as KeepSession_2f651ce71abf2c8ba354939759540935 } from '../../../admin/accounts/KeepSession'
import { UnauthorizedView as UnauthorizedView_e5cddcf75103a56801e6e3c2efd25f8c } from '../../../admin/accounts/UnauthorizedView'
import { InboxView as InboxView_b256a87de772d2a5592399aa07f7aefe } from '../../../admin/inbox/InboxView'
import { OverviewView as OverviewView_ac78283744215efbc18424ad098c9e84 } from '../../../admin/inbox/OverviewView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/paste/PasteFeatureClient#PasteFeatureClient": PasteFeatureClient_b9bcf60b80b7eb4cff7f82f1f914748b,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/table/TableField#TableField": TableField_005f2ec2194e8b4b03c2e8f65e54a31b,
  "/admin/FormField#FormField": FormField_048bc8460ab1d9db58ced1b29c771fe0,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/LiveStatus#LiveStatus": LiveStatus_e69bb75a03388cc2ddd45e179488b3c6,
  "/admin/MomentField#MomentField": MomentField_f0319cca6125f0d4dd70d9afd654373a,
  "/admin/DayField#DayField": DayField_fe313509032b98d97f8fb40be64f1274,
  "/admin/AtOnce#AtOnce": AtOnce_cf3510a6f2e61a2e5f90195a17e43184,
  "/admin/UsedOn#UsedOn": UsedOn_e8b77f14dc99def965ffbd4f7dc03434,
  "/admin/accounts/CurrentPassword#CurrentPassword": CurrentPassword_1f216ca8f4b272292a9ad9a939150b31,
  "/admin/accounts/Unlock#Unlock": Unlock_61ef38a4a3bfc5ee7fff3d8dfd1d10de,
  "/admin/Mark#Mark": Mark_bd75852c241be3f1b025c2d008cae901,
  "/admin/Logo#Logo": Logo_8c3bf6d9c8d24e4e81ab6192a4938147,
  "/admin/inbox/BeforeDashboard#BeforeDashboard": BeforeDashboard_b450882012271f9734e8c8ec2d979f89,
  "/admin/inbox/NavLinks#NavLinks": NavLinks_b8a4649b10dc6889bac68845329da01e,
  "/admin/DatesInAstana#DatesInAstana": DatesInAstana_04a5de129c0ddbfeffadc0172d698909,
  "/admin/accounts/KeepSession#KeepSession": KeepSession_2f651ce71abf2c8ba354939759540935,
  "/admin/accounts/UnauthorizedView#UnauthorizedView": UnauthorizedView_e5cddcf75103a56801e6e3c2efd25f8c,
  "/admin/inbox/InboxView#InboxView": InboxView_b256a87de772d2a5592399aa07f7aefe,
  "/admin/inbox/OverviewView#OverviewView": OverviewView_ac78283744215efbc18424ad098c9e84,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
