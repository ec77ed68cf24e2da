import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Limit, Limits } from './limits.ts'

/** Limits counted in the memory of the process. */
export function memoryLimits(): Limits {
  const limiters = new Map<string, RateLimiterMemory>()

  function limiterOf({ name, points, seconds }: Limit): RateLimiterMemory {
    const known = limiters.get(name)
    if (known) return known
    const made = new RateLimiterMemory({ keyPrefix: name, points, duration: seconds })
    limiters.set(name, made)
    return made
  }

  return {
    async take(limit, key) {
      try {
        await limiterOf(limit).consume(key)
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        return { retryAfter: Math.ceil(refused.msBeforeNext / 1000) }
      }
    },
    async giveBack(limit, key) {
      await limiterOf(limit).reward(key)
    },
    async forget(limit, key) {
      await limiterOf(limit).delete(key)
    },
  }
}
