import type { ZodError } from 'zod'
import { InboxRefusal } from '../../services/inbox/inboxRefusal.ts'
import { tri } from '../../services/tri.ts'

const wrong = tri('Бұл мән жарамайды', 'Это значение не подходит', 'This value will not do')
const empty = tri('Мәтін жоқ', 'Текста нет', 'There is no text')
const long = tri('Мәтін тым ұзын', 'Текст слишком длинный', 'The text is too long')
const write = tri('Мәтінді жазыңыз.', 'Напишите текст.', 'Write the text.')
const shorten = (most: number | bigint) =>
  tri(`Таңба саны ең көбі: ${most}.`, `Знаков не больше: ${most}.`, `Characters at most: ${most}.`)
const reload = tri(
  'Бетті жаңартып, қайталаңыз.',
  'Обновите страницу и повторите.',
  'Reload the page and try again.',
)

/** What does not fit the contract, field by field. */
export function faultsOf(error: ZodError): InboxRefusal {
  return new InboxRefusal({
    status: 400,
    type: 'bad-query',
    title: tri('Сұрау түсініксіз', 'Запрос не понят', 'The request is not understood'),
    errors: error.issues.map((issue) => ({ field: issue.path.join('.'), ...told(issue) })),
  })
}

function told(issue: ZodError['issues'][number]) {
  if (issue.code === 'too_small' && issue.origin === 'string') return { message: empty, remedy: write }
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { message: long, remedy: shorten(issue.maximum) }
  return { message: wrong, remedy: reload }
}
