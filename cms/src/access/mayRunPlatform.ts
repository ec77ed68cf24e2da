import type { PayloadRequest } from 'payload'
import { inOwnName } from './roles.ts'

/** Access: only the operator of the platform. */
export const mayRunPlatform = ({ req }: { req: PayloadRequest }): boolean =>
  inOwnName(req.user)?.platformRole === 'operator'
