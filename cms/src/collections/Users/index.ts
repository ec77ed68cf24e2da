import type { CollectionConfig } from 'payload'
import { env } from '../../env.ts'
import { accountEmail } from '../../fields/addressFields.ts'
import { LANGUAGES } from '../../fields/labels.ts'
import { optionsOf } from '../../fields/optionsOf.ts'
import { RESET_LINK_SECONDS, SESSION } from '../../services/accounts/figures.ts'
import { forgottenPassword } from '../../services/letters/forgottenPassword.ts'
import { tri } from '../../services/tri.ts'
import { groups } from '../groups.ts'
import { currentPassword, logInFields } from './fields.ts'
import { endSessions } from './hooks/endSessions.ts'
import { guardLogIn } from './hooks/guardLogIn.ts'
import { guardUserChange } from './hooks/guardUserChange.ts'
import { guardUserDelete } from './hooks/guardUserDelete.ts'
import { keepLogIn } from './hooks/keepLogIn.ts'
import { readEmail } from './hooks/readEmail.ts'
import { refuseOverdue } from './hooks/refuseOverdue.ts'
import { takeReset } from './hooks/takeReset.ts'
import { platformRoles, roles } from './roles.ts'

/** People who work in the platform. One person may hold different roles in several agencies. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: tri('Пайдаланушы', 'Пользователь', 'User'),
    plural: tri('Пайдаланушылар', 'Пользователи', 'Users'),
  },
  defaultSort: 'name',
  auth: {
    // Payload's own lock is on the account: anybody could have locked anybody out. See services/accounts/wrongTries.ts.
    maxLoginAttempts: 0,
    tokenExpiration: SESSION.idleSeconds,
    useSessions: true,
    cookies: { sameSite: 'Strict', secure: env().cmsOrigin.startsWith('https:') },
    forgotPassword: {
      // Payload 3.90.1 notes the time of the request past its own open transaction: on SQLite it waited for itself, then answered 503.
      minRequestInterval: 0,
      expiration: RESET_LINK_SECONDS * 1000,
      generateEmailSubject: (args) => forgottenPassword.subject(args?.user),
      // Sent as plain text (mail/adapter.ts).
      generateEmailHTML: (args) =>
        args?.req ? forgottenPassword.text(args.req.payload, args.user, args.token ?? '') : '',
    },
  },
  admin: {
    useAsTitle: 'name',
    group: groups.agency,
    defaultColumns: ['name', 'email', 'platformRole', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
  },
  hooks: {
    beforeOperation: [takeReset.hashGivenToken, readEmail],
    beforeValidate: [takeReset.noteReset, guardUserChange, guardLogIn],
    beforeChange: [keepLogIn],
    beforeRead: [endSessions.dropEnded],
    beforeDelete: [guardUserDelete],
    beforeLogin: [refuseOverdue],
    refresh: [endSessions.refresh],
  },
  fields: [
    currentPassword,
    // Payload's own, which knows no address in .қаз, with another rule.
    accountEmail('email', { required: true }),
    { name: 'name', type: 'text', required: true, maxLength: 200, label: tri('Аты-жөні', 'Имя', 'Name') },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'kk',
      label: tri('Хат тілі', 'Язык писем', 'Language of letters'),
      options: optionsOf(LANGUAGES),
      admin: { position: 'sidebar' },
    },
    {
      name: 'platformRole',
      type: 'select',
      required: true,
      defaultValue: 'none',
      label: tri('Платформадағы рөлі', 'Роль на платформе', 'Role on the platform'),
      options: optionsOf(platformRoles),
      saveToJWT: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'memberships',
      type: 'array',
      label: tri('Органдардағы рөлдері', 'Роли в органах', 'Roles in state bodies'),
      labels: { singular: tri('Рөл', 'Роль', 'Role'), plural: tri('Рөлдер', 'Роли', 'Roles') },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'agency',
              type: 'relationship',
              relationTo: 'agencies',
              required: true,
              index: true,
              maxDepth: 0,
              label: tri('Мемлекеттік орган', 'Государственный орган', 'State body'),
              admin: { allowCreate: false, allowEdit: false },
            },
            {
              name: 'role',
              type: 'select',
              required: true,
              label: tri('Рөлі', 'Роль', 'Role'),
              options: optionsOf(roles),
            },
          ],
        },
      ],
    },
    ...logInFields,
  ],
}
