import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DEFAULT_LOCALE } from '@birlik/shared/locales'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { applyAccess } from './access/applyAccess.ts'
import { admin } from './admin/config.ts'
import { i18n } from './admin/i18n/index.ts'
import { collections } from './collections/index.ts'
import { database } from './database/index.ts'
import { editor } from './editor.ts'
import { boundPreferences } from './endpoints/accounts/boundPreferences.ts'
import { accountEndpoints } from './endpoints/accounts/index.ts'
import { formChoicesEndpoint } from './endpoints/admin/formChoices.ts'
import { liveEndpoint } from './endpoints/admin/live.ts'
import { usedOnEndpoint } from './endpoints/admin/usedOn.ts'
import { inboxEndpoints } from './endpoints/inbox/index.ts'
import { changesEndpoint } from './endpoints/private/changes.ts'
import { dialogueEndpoints } from './endpoints/private/dialogue/index.ts'
import { publicEndpoints } from './endpoints/public/index.ts'
import { offerReads } from './endpoints/public/offeredReads.ts'
import { readsOf } from './endpoints/public/readsOf.ts'
import { env } from './env.ts'
import { platform } from './globals/Platform/index.ts'
import { cleanTexts } from './hooks/cleanTexts.ts'
import { countCharacters } from './hooks/countCharacters.ts'
import { refuseShapes } from './hooks/refuseShapes.ts'
import { releaseEveryLock } from './hooks/releaseEveryLock.ts'
import { logger } from './logger/logger.ts'
import { mailAdapter } from './mail/adapter.ts'
import { migrations } from './migrations/index.ts'
import { answerFault } from './rest/answerFault.ts'
import { LARGEST_DOCUMENT, LARGEST_FORM } from './rest/limits.ts'
import { fillCalendar } from './services/calendar/fillCalendar.ts'
import { LARGEST_UPLOAD } from './services/media/fileTypes.ts'
import { fillUses } from './services/media/uses/fillUses.ts'
import { forgetOldRows } from './services/outbox/forgetOldRows.ts'
import { storage } from './storage.ts'

const here = dirname(fileURLToPath(import.meta.url))
const { cmsOrigin, secret } = env()

const built = buildConfig({
  admin,
  // What people log in by stands before Payload's own of the same paths.
  collections: collections.map((each) =>
    each.slug === 'users' ? { ...each, endpoints: accountEndpoints } : each,
  ),
  cookiePrefix: 'birlik',
  // Nothing but the admin itself, on its own origin, speaks to this API with a cookie.
  cors: [],
  csrf: [cmsOrigin],
  db: database(env(), migrations),
  defaultDepth: 1,
  maxDepth: 4,
  editor,
  email: mailAdapter(),
  endpoints: [
    ...publicEndpoints,
    changesEndpoint,
    ...dialogueEndpoints,
    liveEndpoint,
    usedOnEndpoint,
    formChoicesEndpoint,
    ...inboxEndpoints,
  ],
  globals: [platform],
  graphQL: { disable: true },
  hooks: { afterError: [answerFault] },
  i18n,
  localization: {
    locales: [
      { code: 'kk', label: 'Қазақша' },
      { code: 'ru', label: 'Русский' },
      { code: 'en', label: 'English' },
    ],
    defaultLocale: DEFAULT_LOCALE,
    fallback: false,
    defaultLocalePublishOption: 'all',
  },
  logger,
  onInit: async (payload) => {
    // It warns at start where there is none, but pictures are made in a process of their own (services/fileWorker). A copy: the
    // configuration may start another.
    Object.assign(payload, { config: { ...payload.config, sharp: undefined } })
    offerReads(readsOf(payload))
    await forgetOldRows(payload)
    await fillCalendar(payload)
    await fillUses(payload)
  },
  plugins: storage(),
  secret,
  serverURL: cmsOrigin,
  sharp,
  telemetry: false,
  typescript: { outputFile: join(here, 'payload-types.ts'), autoGenerate: false },
  upload: {
    requestSizeLimit: LARGEST_FORM,
    limits: { fileSize: LARGEST_UPLOAD, files: 1, fieldSize: LARGEST_DOCUMENT },
  },
})

export default boundPreferences(
  refuseShapes(countCharacters(cleanTexts(releaseEveryLock(applyAccess(built))))),
)
