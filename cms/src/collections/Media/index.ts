import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { keptByServer } from '../../access/keptByServer.ts'
import { env } from '../../env.ts'
import { agencyField } from '../../fields/agencyField.ts'
import { localizedText } from '../../fields/localizedText.ts'
import { usedOnField } from '../../fields/usedOnField.ts'
import { TAKEN_TYPES } from '../../services/media/fileTypes.ts'
import { tri } from '../../services/tri.ts'
import { groups } from '../groups.ts'
import { answerFile } from './answerFile.ts'
import { authorshipFields } from './authorshipFields.ts'
import { mediaHooks } from './hooks.ts'
import { imageSizes } from './imageSizes.ts'

/** Pictures and files of an agency, or of the platform where there is no agency. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: tri('Медиафайл', 'Медиафайл', 'Media file'),
    plural: tri('Медиафайлдар', 'Медиафайлы', 'Media'),
  },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'originalName',
    group: groups.content,
    defaultColumns: ['originalName', 'alt', 'format', 'filesize', 'createdAt', 'agency'],
    listSearchableFields: ['originalName', 'alt'],
    // Replaced files stand beside those that took their place.
    baseFilter: () => ({ formerOf: { exists: false } }),
  },
  // A copy would have a name made from that of its original, which can be guessed.
  disableDuplicate: true,
  upload: {
    staticDir: join(env().dataDir, 'media'),
    // The types know nothing of what Payload 3.90.1 does when a handler says nothing: it goes on.
    handlers: [(req, args) => answerFile(req, args) as Promise<Response>],
    // What the browser offers to choose. What a file really is, takeFile decides; Payload's own checks speak English.
    mimeTypes: Object.values(TAKEN_TYPES).map(({ mime }) => mime),
    allowRestrictedFileTypes: true,
    imageSizes,
    adminThumbnail: 'webp320',
    focalPoint: true,
    crop: false,
    displayPreview: true,
    // Fetching an address typed by a user reaches into the inner network.
    pasteURL: false,
  },
  indexes: [{ fields: ['agency', 'createdAt'] }],
  // Hooks after a write need it, whatever the caller asked to see.
  forceSelect: { agency: true, filename: true, isPublic: true },
  hooks: mediaHooks,
  fields: [
    localizedText('alt', tri('Балама мәтін', 'Альтернативный текст', 'Alternative text'), {
      maxLength: 300,
      description: tri(
        'Суретті көрмейтін адамға не бейнеленгенін айтыңыз. Қазақша және орысша міндетті.',
        'Опишите, что изображено, для тех, кто не видит. Обязательно на казахском и русском.',
        'Say what the picture shows to people who cannot see it. Required in Kazakh and Russian.',
      ),
    }),
    localizedText('caption', tri('Сурет астындағы жазу', 'Подпись', 'Caption')),
    {
      name: 'decorative',
      type: 'checkbox',
      defaultValue: false,
      label: tri('Тек безендіру үшін', 'Только для оформления', 'Decorative only'),
      admin: { position: 'sidebar' },
    },
    usedOnField,
    agencyField({ required: false }),
    {
      name: 'originalName',
      type: 'text',
      label: tri('Файлдың бастапқы аты', 'Исходное имя файла', 'Original name'),
      access: keptByServer,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'format',
      type: 'text',
      label: tri('Пішімі', 'Формат', 'Format'),
      access: keptByServer,
      admin: { readOnly: true, position: 'sidebar' },
    },
    // Something public uses it (services/media/uses): only then readers get its bytes, and only publishers change it.
    {
      name: 'isPublic',
      type: 'checkbox',
      defaultValue: false,
      access: keptByServer,
      admin: { hidden: true },
    },
    // A replaced file: of which media, and since when. One that is about to take a place has no date yet.
    { name: 'formerOf', type: 'text', index: true, access: keptByServer, admin: { hidden: true } },
    { name: 'formerSince', type: 'date', access: keptByServer, admin: { hidden: true } },
    ...authorshipFields,
    // Of the plugin for buckets: with and without one the database must be the same.
    { name: '_objectKey', type: 'text', admin: { hidden: true, readOnly: true } },
  ],
}
