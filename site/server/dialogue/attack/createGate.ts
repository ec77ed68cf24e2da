import { createHash } from 'node:crypto'
import type { DialogueKeys, FormToken } from '@birlik/shared/dialogueKeys'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import { beginsWithZeros, PROOF_BITS } from '../../../src/lib/dialogue/proof.ts'
import { createAlarm } from './createAlarm.ts'
import { createTurns, type Turn } from './createTurns.ts'

/** Used tokens that are remembered, some hundred bytes each. Who has one forgotten does the work once more. */
const USED = 20_000

/** How often one form passes: second clicks, and ways back in the browser. */
const CHANGES_OF_MIND = 10

type Settings = { keys: DialogueKeys; above: number; log: Pick<Logger, 'warn'>; now?: () => number }

/** An opening that is complete but for what is asked under attack. */
type Asked = {
  agency: string
  /** What its token is good for. */
  use: string
  sender: string
  token: string
  read: FormToken
  proof: string
  turn: string
}

/** Not now: the form is shown again with these, and passes with a proof at once or with its turn at that time. */
export type Held = { token: string; turn: string | undefined; until: Date }

/** Stands before the bodies and is open to all, until one is attacked: then openings to it pass by work or by patience. */
export function createGate({ keys, above, log, now = Date.now }: Settings) {
  const { count, isOn, attacked } = createAlarm({ above, log, now })
  const turns = new Map<string, ReturnType<typeof createTurns>>()
  const used = new LRUCache<string, number>({ max: USED })

  /** Holds an opening back, or lets it pass. */
  function hold(asked: Asked): Held | undefined {
    const { agency, use, sender, token, read, proof } = asked
    if (!isOn(agency)) {
      turns.delete(agency)
      return undefined
    }
    const before = used.get(read.key) ?? 0
    // Whatever comes with a token that has passed goes into the conversation that it has opened, as far as people change their minds.
    if (before >= CHANGES_OF_MIND)
      return heldUntil(keys.formToken(use, now()), turnFor(agency, sender, now()))
    if (before > 0) {
      used.set(read.key, before + 1)
      return undefined
    }
    const held = isProof(token, proof) ? undefined : heldBack(asked)
    if (!held) used.set(read.key, 1)
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
