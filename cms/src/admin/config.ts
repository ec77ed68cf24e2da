import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from 'payload'

const src = dirname(dirname(fileURLToPath(import.meta.url)))

/** The admin's frame. */
export const admin: Config['admin'] = {
  user: 'users',
  // Payload's default asks gravatar.com for a picture.
  avatar: 'default',
  dateFormat: 'dd.MM.yyyy HH:mm',
  importMap: { baseDir: src },
  components: {
    graphics: { Icon: '/admin/Mark#Mark', Logo: '/admin/Logo#Logo' },
    providers: ['/admin/DatesInAstana#DatesInAstana', '/admin/accounts/KeepSession#KeepSession'],
    beforeNavLinks: ['/admin/inbox/NavLinks#NavLinks'],
    beforeDashboard: ['/admin/inbox/BeforeDashboard#BeforeDashboard'],
    views: {
      // In the place of Payload's own: who has a one-time password sets their own there.
      unauthorized: { Component: '/admin/accounts/UnauthorizedView#UnauthorizedView', path: '/unauthorized' },
      inbox: { Component: '/admin/inbox/InboxView#InboxView', path: '/inbox' },
      dialogueOverview: {
        Component: '/admin/inbox/OverviewView#OverviewView',
        path: '/dialogue-overview',
        exact: true,
      },
    },
  },
  meta: {
    titleSuffix: ' · Birlik',
    description: 'Birlik',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    // Payload's own has the admin ask payloadcms.com for a picture.
    defaultOGImageType: 'off',
  },
}
