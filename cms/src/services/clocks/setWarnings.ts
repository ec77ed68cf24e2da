import { setImmediate } from 'node:timers/promises'
import type { Schedule } from '@birlik/shared/calendar'
import { warnAt } from '@birlik/shared/rules'
import type { Payload } from 'payload'
import { changeRow } from '../../database/bulkRows.ts'
import { scheduleFor } from '../calendar/scheduleFor.ts'
import { dialogueAgency } from '../dialogue/dialogueAgency.ts'
import type { ConversationRow } from '../dialogue/rows.ts'
import { openTerms, type Terms } from './openTerms.ts'
import { turnBegan } from './turnBegan.ts'

type Row = Terms & Pick<ConversationRow, 'id' | 'agency' | 'openedAt'>

const AT_ONCE = 50

/** Sets when to warn of terms that wait since before that was kept with them: once for each. */
export async function setWarnings(payload: Payload): Promise<void> {
  const schedules = new Map<string, Promise<Schedule>>()
  for (;;) {
    const rows = await rowsWithout(payload)
    let set = 0
    for (const row of rows) {
      const schedule = schedules.get(row.agency) ?? scheduleOf(payload, row.agency)
      schedules.set(row.agency, schedule)
      try {
        if (await setOne(payload, row, await schedule)) set++
      } catch (err) {
        payload.logger.error(
          { err, conversation: row.id },
          'It could not be told when a term is to be warned of',
        )
      }
    }
    // What cannot be set now would come again and again.
    if (rows.length < AT_ONCE || set < rows.length) return
    await setImmediate()
  }
}

async function rowsWithout(payload: Payload): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({
    collection: 'conversations',
    where: {
      and: [
        { state: { equals: 'waiting' } },
        { escalatedAt: { exists: false } },
        { warnedAt: { exists: false } },
        { warnAt: { exists: false } },
        { settledBy: { exists: true } },
      ],
    },
    select: { agency: true, openedAt: true, firstAnswerBy: true, firstAnsweredAt: true, settledBy: true },
    sort: 'warnAt',
    limit: AT_ONCE,
    pagination: false,
  })
  return docs
}

async function setOne(payload: Payload, row: Row, schedule: Schedule): Promise<boolean> {
  const made = new Date(await turnBegan(payload, row))
  const promises = openTerms(row).map((by) => new Date(by))
  const moment = warnAt(made, promises, schedule)
  // Whoever set new terms meanwhile has set this, too.
  return (
    moment !== null &&
    changeRow(payload, 'conversations', row.id, { warnAt: null }, { warnAt: moment.toISOString() })
  )
}

async function scheduleOf(payload: Payload, agency: string): Promise<Schedule> {
  const found = await dialogueAgency(payload, agency)
  return scheduleFor(payload, { hours: found?.hours ?? [] })
}
