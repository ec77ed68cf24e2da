import type { Localized } from '@birlik/shared/locales'
import { tri } from '../tri.ts'

type Fault = { field: string; message: Localized<string>; remedy?: Localized<string> }

type Reason = {
  status: 400 | 401 | 403 | 404 | 409 | 422
  /** Last part of the address of the kind of problem. */
  type: string
  title: Localized<string>
  /** What to do about it. */
  remedy?: Localized<string>
  errors?: Fault[]
  /** Members beside those of RFC 9457. */
  more?: Record<string, unknown>
}

/** Thrown by whatever cannot do in the inbox what was asked; `inboxProblem` says it in the person's language. */
export class InboxRefusal extends Error {
  readonly reason: Reason

  constructor(reason: Reason) {
    super(`Refused: ${reason.type}`)
    this.reason = reason
  }
}

/** Also for what another agency has: that it is there is not told. */
export const unknownHere = (): InboxRefusal =>
  new InboxRefusal({
    status: 404,
    type: 'not-found',
    title: tri('Мұнда ондай жазысу жоқ', 'Здесь нет такой переписки', 'There is no such conversation here'),
    remedy: tri(
      'Тізімге оралыңыз: жазысу басқа органға берілген болуы мүмкін.',
      'Вернитесь к списку: переписку могли передать другому органу.',
      'Go back to the list: it may have been handed to another body.',
    ),
  })

/** What is asked cannot be done with the conversation as it stands. */
export const impossible = (
  type: string,
  title: Localized<string>,
  remedy: Localized<string>,
  field?: string,
): InboxRefusal =>
  new InboxRefusal({
    status: 422,
    type,
    title,
    remedy,
    ...(field && { errors: [{ field, message: title, remedy }] }),
  })
