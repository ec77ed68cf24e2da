import { type CollectionBeforeValidateHook, Forbidden } from 'payload'
import { agenciesWhere } from '../../../access/agenciesWhere.ts'
import type { Actor } from '../../../access/roles.ts'
import { idOf } from '../../../services/idOf.ts'
import { refusal } from '../../../services/refusal.ts'
import { tri } from '../../../services/tri.ts'

const noRole = tri(
  'Адамға өз органыңызда кемінде бір рөл беріңіз: рөлі жоқ адамды тізімнен таппайсыз. Жұмыстан кетсе, аккаунтын жойыңыз.',
  'Дайте человеку хотя бы одну роль в вашем органе: без роли вы не найдёте его в списке. Если он уволился, удалите учётную запись.',
  'Give the person at least one role in your state body: without one you will not find them in the list. If they have left, delete the account.',
)

/** Memberships outside the agencies one administers, in a form that can be compared. */
const outside = (user: Partial<Actor> | undefined, administered: string[]): string =>
  JSON.stringify(
    (user?.memberships ?? [])
      .map(({ agency, role }) => [idOf(agency), role])
      .filter(([agency]) => !administered.includes(String(agency)))
      .sort(),
  )

/**
 * Nobody raises anybody, oneself included, beyond what they run themselves. The log-in of a person who also works
 * elsewhere, or on the platform, is theirs: whoever could set its password would hold those rights too.
 */
export const guardUserChange: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
  const actor = req.user
  // A password reset by a letter has no document from before, and is the owner's doing whoever is logged in.
  const isReset = operation === 'update' && !originalDoc
  if (!data || !actor || isReset || actor.platformRole === 'operator') return data
  const administered = agenciesWhere(actor, 'update', 'users')
  if (administered === 'all') return data
  const role = originalDoc?.platformRole ?? 'none'
  if ((data.platformRole ?? 'none') !== role) throw new Forbidden(req.t)
  if (outside(data, administered) !== outside(originalDoc, administered)) throw new Forbidden(req.t)
  if (originalDoc?.id === actor.id) return data
  if (!data.memberships?.length) throw refusal(req, 'users', [{ path: 'memberships', message: noRole }])
  if (operation === 'create') return data

  const isTheirs = role !== 'none' || outside(originalDoc, administered) !== '[]'
  const changesLogIn = Boolean(data.password) || data.email !== originalDoc?.email
  if (isTheirs && changesLogIn) throw new Forbidden(req.t)
  return data
}
