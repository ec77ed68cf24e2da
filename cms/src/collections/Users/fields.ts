import type { Field } from 'payload'
import { keptByServer } from '../../access/keptByServer.ts'
import { tri } from '../../services/tri.ts'

/** Sent along with a new password or address of one's own, and not kept. First of all: it stands beneath them. */
export const currentPassword: Field = {
  name: 'currentPassword',
  type: 'text',
  virtual: true,
  label: tri('Қазіргі құпиясөз', 'Действующий пароль', 'Present password'),
  admin: {
    disableListColumn: true,
    disableListFilter: true,
    disableBulkEdit: true,
    components: { Field: '/admin/accounts/CurrentPassword#CurrentPassword' },
  },
}

/** What goes with the log-in of a person, beside what Payload keeps of it. */
export const logInFields: Field[] = [
  {
    name: 'oneTimeUntil',
    type: 'date',
    label: tri(
      'Бір реттік құпиясөз мерзімі',
      'Одноразовый пароль действует до',
      'One-time password good until',
    ),
    access: keptByServer,
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
      condition: (data) => Boolean(data.oneTimeUntil),
      description: tri(
        'Адам жүйеге кіргенде өз құпиясөзін қояды. Оған дейін ештеңе істей алмайды.',
        'При входе человек задаст свой пароль. До этого он ничего не может делать.',
        'The person sets their own password when they log in. Until then they can do nothing.',
      ),
    },
  },
  // Wrong tries are counted anew since then.
  { name: 'unlockedAt', type: 'date', hidden: true, access: keptByServer },
  {
    name: 'unlock',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      disableBulkEdit: true,
      components: { Field: '/admin/accounts/Unlock#Unlock' },
    },
  },
]
