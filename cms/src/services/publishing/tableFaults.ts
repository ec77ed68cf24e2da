import { tableFault } from '@birlik/shared/rules'
import type { FlattenedField } from 'payload'
import { leavesIn, textStates } from '../leavesIn.ts'
import type { Fault } from '../refusal.ts'
import { tablesIn } from '../richText/index.ts'
import type { Stored } from './storedDocument.ts'

/** One fault for each table, in any language, that is empty or larger than a page can show. Payload would name the block in English. */
export const tableFaults = (fields: FlattenedField[], doc: Stored): Fault[] =>
  leavesIn(fields, doc)
    .filter(({ field }) => field.type === 'richText')
    .flatMap(({ value, path }) =>
      textStates(value)
        .flatMap(tablesIn)
        .flatMap((rows) => {
          const message = tableFault(rows)
          return message ? [{ path, message }] : []
        }),
    )
