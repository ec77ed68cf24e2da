import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { addressOf } from '../../dialogue/limits.ts'

const SUGGESTIONS = /\/dialogue\/suggest\.json$/

/** One question typed slowly asks some twenty times; each time is up to four searches of the cms. */
export function limitSuggestions(perMinute = 60): RequestHandler {
  const limit = rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: addressOf,
    // Anybody may write X-Forwarded-For; that it is ignored without TRUST_PROXY is meant so.
    validate: { xForwardedForHeader: false, keyGeneratorIpFallback: false },
    handler: (_req, res) => void res.status(429).end(),
  })
  return (req, res, next) => (SUGGESTIONS.test(req.path) ? limit(req, res, next) : next())
}
