import type { InboxAct } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import type { ConversationRow } from '../../dialogue/rows.ts'

/** Who does it. */
export type Me = { id: string; name: string }
export type ActOf<Name extends InboxAct['act']> = Extract<InboxAct, { act: Name }>

/** What one act writes, in the transaction of `req`; throws a refusal where the conversation does not allow it. */
export type Act<Name extends InboxAct['act']> = (
  req: PayloadRequest,
  row: ConversationRow,
  act: ActOf<Name>,
  me: Me,
) => Promise<void>
