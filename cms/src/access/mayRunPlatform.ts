import type { PayloadRequest } from 'payload'

/** Access: only the operator of the platform. */
export const mayRunPlatform = ({ req }: { req: PayloadRequest }): boolean =>
  req.user?.platformRole === 'operator'
