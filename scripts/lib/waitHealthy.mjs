import { setTimeout as sleep } from 'node:timers/promises'
import { lastLines } from './children.mjs'
import { fault } from './fault.mjs'

/** Waits until `GET <origin>/healthz` answers 200; throws when the child ends first or takes too long. */
export async function waitHealthy(name, child, origin, { within = 120_000 } = {}) {
  const deadline = Date.now() + within
  let outcome
  child.ended.then((value) => {
    outcome = value
  })
  for (;;) {
    if (outcome !== undefined)
      throw fault(
        `${name} ended (${outcome}) before it was ready. Its log is ${child.log}.`,
        lastLines(child.log),
      )
    const status = await healthOf(origin)
    if (status === 200) return
    if (Date.now() > deadline) {
      throw fault(
        `${name} is not ready after ${within / 1000} s (/healthz: ${status}). Its log is ${child.log}.`,
        lastLines(child.log),
      )
    }
    await sleep(150)
  }
}

async function healthOf(origin) {
  try {
    const response = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(5_000) })
    await response.body?.cancel()
    return response.status
  } catch {
    return 'no answer'
  }
}
