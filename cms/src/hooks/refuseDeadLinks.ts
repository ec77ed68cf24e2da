import type { CollectionBeforeValidateHook } from 'payload'
import { leavesIn, textStates } from '../services/leavesIn.ts'
import { type Fault, refusal } from '../services/refusal.ts'
import { deadLinks, linkFault } from '../services/richText/index.ts'
import { tri } from '../services/tri.ts'

/** Enough of an address to find it in the text. */
const SHOWN = 80

/**
 * A formatted text holds no link that readers could not open or must not run. Drafts are refused too: the editor's dialog refuses
 * such an address at once, so what comes here came past it.
 */
export const refuseDeadLinks: CollectionBeforeValidateHook = ({ data, req, collection }) => {
  const faults = leavesIn(collection.flattenedFields, data ?? {})
    .filter(({ field }) => field.type === 'richText')
    .flatMap(({ value, path }): Fault[] =>
      textStates(value)
        .flatMap(deadLinks)
        .map((address) => ({ path, message: naming(address.slice(0, SHOWN)) })),
    )
  if (faults.length) throw refusal(req, collection.slug, faults)
  return data
}

const naming = (address: string) =>
  tri(
    `${linkFault.kk} Сілтеме: ${address}`,
    `${linkFault.ru} Ссылка: ${address}`,
    `${linkFault.en} Link: ${address}`,
  )
