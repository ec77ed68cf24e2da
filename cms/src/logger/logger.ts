import { type Config, defaultLoggerOptions } from 'payload'
import { currentRequest } from './currentRequest.ts'
import { loggedError } from './loggedError.ts'
import { loggedRefusal } from './loggedRefusal.ts'

/** The log as Payload writes it, but for what errors tell, and with the name of the request on every line. */
export const logger: NonNullable<Config['logger']> = {
  options: {
    serializers: { err: loggedError },
    mixin: () => {
      const request = currentRequest()
      return request ? { requestId: request.id } : {}
    },
    hooks: {
      logMethod(args, method) {
        const refusal = loggedRefusal(args)
        if (refusal) return this.info({ status: refusal.status }, refusal.msg)
        return method.apply(this, args)
      },
    },
  },
  destination: defaultLoggerOptions,
}
