import type { Request, RequestHandler } from 'express'
import { type AugmentedRequest, ipKeyGenerator, rateLimit } from 'express-rate-limit'

export const WINDOW = 600_000

const limited = new WeakMap<Request, Date>()

/** Until when this sender is to wait, when there has been too much of them. */
export const limitedUntil = (req: Request) => limited.get(req)

/**
 * Counts what was taken from one sender in ten minutes. Who has sent more is not turned away here: whoever answers next has their
 * text and shows it again (`limitedUntil`).
 */
export function countTaken(limit: number, senderOf: (req: Request) => string): RequestHandler {
  return rateLimit({
    windowMs: WINDOW,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Trying again after an error is no new sending.
    skipFailedRequests: true,
    keyGenerator: senderOf,
    // Anybody may write X-Forwarded-For; that it is ignored without TRUST_PROXY is meant so.
    validate: { xForwardedForHeader: false, keyGeneratorIpFallback: false },
    handler: (req, _res, next) => {
      limited.set(req, (req as AugmentedRequest).rateLimit?.resetTime ?? new Date(Date.now() + WINDOW))
      next()
    },
  })
}

/** A household with IPv6 has a whole network. */
export const addressOf = (req: Request) => ipKeyGenerator(req.ip ?? '')
