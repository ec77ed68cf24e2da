import { isRemoved } from '../../dialogue/isRemoved.ts'
import type { ConversationRow } from '../../dialogue/rows.ts'
import { tri } from '../../tri.ts'
import { impossible } from '../inboxRefusal.ts'

/** Throws where nobody may write to the citizen any more. */
export function mustBeHeld(row: ConversationRow): void {
  mustBeKept(row)
  if (isRemoved(row)) throw removed
}

/** Throws where nothing of the citizen may be kept any more. */
export function mustBeKept(row: ConversationRow): void {
  if (row.consentWithdrawnAt || row.anonymisedAt) throw withdrawn
}

const withdrawn = impossible(
  'withdrawn',
  tri(
    'Жазысу аяқталды: дербес деректер сақталмайды',
    'Переписка окончена: персональные данные больше не хранятся',
    'The conversation is over: the personal data are not kept any more',
  ),
  tri(
    'Енді ештеңе істеуге болмайды: азамат жаңадан жаза алады.',
    'Ничего сделать нельзя: гражданин может написать снова.',
    'Nothing can be done: the citizen can write anew.',
  ),
)

const removed = impossible(
  'removed',
  tri('Жазысу жасырылған', 'Переписка скрыта', 'The conversation is hidden'),
  tri('Алдымен оны қайта көрсетіңіз.', 'Сначала покажите её снова.', 'Show it again first.'),
)
