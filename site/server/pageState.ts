import type { IncomingMessage } from 'node:http'
import type { DialogueState } from '../src/lib/dialogue/state.ts'

const states = new WeakMap<IncomingMessage, DialogueState>()

/** What the page that answers this request is to show. */
export const setPageState = (req: IncomingMessage, state: DialogueState) => void states.set(req, state)
export const pageStateOf = (req: IncomingMessage) => states.get(req)
