import type { Localized } from '@birlik/shared/locales'
import type { PayloadRequest, ValidationError } from 'payload'
import { refusal } from '../refusal.ts'
import { tri } from '../tri.ts'

const LABELS = {
  password: tri('Құпиясөз', 'Пароль', 'Password'),
  currentPassword: tri('Қазіргі құпиясөз', 'Действующий пароль', 'Present password'),
}

/** Why somebody's log-in is not changed, at the field that is to be filled in otherwise. */
export const logInRefusal = (
  req: PayloadRequest,
  path: keyof typeof LABELS,
  message: Localized<string>,
): ValidationError => refusal(req, 'users', [{ path, label: LABELS[path], message }])
