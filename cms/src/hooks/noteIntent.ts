import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { say } from '../services/say.ts'
import { tri } from '../services/tri.ts'

const together = tri(
  'Құжат барлық тілде бірге жарияланады. Бір тілді бөлек жариялауға болмайды.',
  'Документ публикуется на всех языках сразу. Отдельно один язык опубликовать нельзя.',
  'A document is published in all its languages together, never in one alone.',
)
const asDraft = tri(
  'Нұсқаны жоба ретінде қалпына келтіріңіз, содан кейін жариялаңыз.',
  'Восстановите версию как черновик, затем опубликуйте.',
  'Restore the version as a draft, then publish it.',
)

/** Hooks that come later are not told whether a draft is being saved; this leaves it in the context for them. */
export const noteIntent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args
  if ('publishSpecificLocale' in args && args.publishSpecificLocale)
    throw new APIError(say(req, together), 400, undefined, true)
  // A version restored straight into the public row would pass by the publish gate.
  if (operation === 'restoreVersion' && !args.draft)
    throw new APIError(say(req, asDraft), 400, undefined, true)
  req.context.savesDraft = args.draft === true
  return args
}
