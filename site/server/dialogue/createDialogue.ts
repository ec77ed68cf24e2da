import { join } from 'node:path'
import { createDialogueKeys } from '@birlik/shared/dialogueKeys'
import type { Logger } from 'pino'
import { createApi } from '../../src/lib/api/createApi.ts'
import type { Freshness } from '../../src/lib/freshness/index.ts'
import { createHub } from '../events/createHub.ts'
import { createDelivery } from '../spool/createDelivery.ts'
import { createHeld } from '../spool/createHeld.ts'
import { createSpool, type SpoolLimits } from '../spool/createSpool.ts'
import { ATTACK_ABOVE } from './attack/createAlarm.ts'
import { createGate } from './attack/createGate.ts'
import { createConversations } from './createConversations.ts'
import { createForms } from './createForms.ts'
import { createKeptForms } from './createKeptForms.ts'

type Settings = {
  siteKey: string
  dialogueKey: string
  dataDir: string
  cmsOrigin: string
  freshness: Freshness
  log: Logger
  limits?: SpoolLimits
  attackAbove?: number | undefined
}

export type Dialogue = Awaited<ReturnType<typeof createDialogue>>

/** Some days of a busy body without cms; on a disk that is smaller the disk says so first. */
const SPOOL: SpoolLimits = { bytes: 512 * 1024 * 1024, items: 20_000 }

/** Everything that takes what citizens send, keeps it and brings it to the cms. */
export async function createDialogue(settings: Settings) {
  const { siteKey, dialogueKey, dataDir, cmsOrigin, freshness, log } = settings
  const { limits = SPOOL, attackAbove = ATTACK_ABOVE } = settings
  const keys = createDialogueKeys(dialogueKey)
  const spool = await createSpool({ folder: join(dataDir, 'spool'), limits, log })
  const held = await createHeld({ spool, newKey: keys.newKey })
  const kept = await createKeptForms(join(dataDir, 'forms'), log)
  const hub = createHub({ freshness })
  // Another open page of the same person shows what is on its way.
  spool.listen((conversation) => void (conversation && hub.tell(conversation)))
  const conversations = createConversations({ cmsOrigin, siteKey, freshness, log })
  spool.listenToLeaving(conversations.forget)
  const delivery = createDelivery({ spool, cmsOrigin, siteKey, log })
  return {
    keys,
    spool,
    held,
    hub,
    gate: createGate({ keys, above: attackAbove, log }),
    formOf: createForms({ api: createApi({ origin: cmsOrigin }), freshness, kept }),
    conversations,
    state: () => ({ ...spool.state(), delivery: delivery.state() }),
    stop() {
      hub.close()
      held.stop()
      delivery.stop()
    },
  }
}
