import { createHash } from 'node:crypto'
import type { DialogueKeys, FormToken } from '@birlik/shared/dialogueKeys'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import { beginsWithZeros, PROOF_BITS } from '../../../src/lib/dialogue/proof.ts'
import { createAlarm } from './createAlarm.ts'
import { createTurns, type Turn } from './createTurns.ts'

/** Used tokens that are remembered, some hundred bytes each. Who has one forgotten has done the work for all the others. */
const USED = 20_000

type Settings = { keys: DialogueKeys; above: number; log: Pick<Logger, 'warn'>; now?: () => number }

/** An opening that is complete but for what is asked under attack. */
type Asked = {
  agency: string
  /** What its token is good for. */
  use: string
  sender: string
  token: string
  read: FormToken
  /** Key of the sending. */
  sending: string
  proof: string
  turn: string
}

/** Not now: the form is shown again with these, and passes with a proof at once or with its turn at that time. */
export type Held = { token: string; turn: string | undefined; until: Date }

/** Stands before the bodies and is open to all, until one is attacked: then openings to it pass by work or by patience. */
export function createGate({ keys, above, log, now = Date.now }: Settings) {
  const { count, isOn, attacked } = createAlarm({ above, log, now })
  const turns = new Map<string, ReturnType<typeof createTurns>>()
  const used = new LRUCache<string, string>({ max: USED })

  /** Holds an opening back, or lets it pass. */
  function hold(asked: Asked): Held | undefined {
    const { agency, use, sender, token, read, sending, proof } = asked
    if (!isOn(agency)) {
      turns.delete(agency)
      return undefined
    }
    const before = used.get(read.key)
    // A second click says the same; whatever else comes with a token that has passed is one more opening.
    if (before === sending) return undefined
    if (before !== undefined) return heldUntil(keys.formToken(use, now()), turnFor(agency, sender, now()))
    const held = isProof(token, proof) ? undefined : heldBack(asked)
    if (!held) used.set(read.key, sending)
    return held
  }

  /** Who proves nothing passes when a turn has come: the promised one or, of a form that is old enough, the next. */
  function heldBack({ agency, sender, token, read, turn }: Asked): Held | undefined {
    const promised = keys.readFormToken(turn, turnUse(token))?.shownAt
    if (promised !== undefined)
      return promised > now() ? { token, turn, until: new Date(promised) } : undefined
    const own = turnFor(agency, sender, read.shownAt)
    return own.at > now() ? heldUntil(token, own) : undefined
  }

  function turnFor(agency: string, sender: string, shownAt: number): Turn {
    const ofAgency = turns.get(agency) ?? createTurns(now)
    turns.set(agency, ofAgency)
    return ofAgency(sender, shownAt)
  }

  /** A turn proves itself, as everything citizens hold: any process of the site knows it. */
  const heldUntil = (token: string, { at, granted }: Turn): Held => ({
    token,
    turn: granted ? keys.formToken(turnUse(token), at) : undefined,
    until: new Date(at),
  })

  return {
    count,
    hold,
    attacked,
    /** Zero bits that a proof needs for an opening to this body now; undefined while none is needed. */
    bitsFor: (agency: string) => (isOn(agency) ? PROOF_BITS : undefined),
  }
}

/** No form is named so: names of forms have a stroke. */
const turnUse = (token: string) => `turn ${token}`

const isProof = (token: string, proof: string) =>
  /^\d{1,15}$/.test(proof) &&
  beginsWithZeros(
    createHash('sha256')
      .update(token + proof)
      .digest(),
    PROOF_BITS,
  )
