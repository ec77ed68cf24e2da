import type { Config } from 'payload'
import { build } from 'pino-pretty'
import { currentRequest } from './currentRequest.ts'
import { loggedError } from './loggedError.ts'
import { loggedRefusal } from './loggedRefusal.ts'

/** As Payload writes its log, but one line for each thing that is no error of ours. */
const destination = build({
  colorize: process.stdout.isTTY,
  ignore: 'pid,hostname',
  translateTime: 'SYS:HH:MM:ss',
  singleLine: true,
})

/** The log: what errors may tell, and the name of the request on every line. */
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
        if (!refusal) return method.apply(this, args)
        const { status, msg } = refusal
        return this.info({ status, asked: currentRequest()?.what }, msg)
      },
    },
  },
  destination,
}
