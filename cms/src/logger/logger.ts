import { type Config, defaultLoggerOptions } from 'payload'
import { loggedError } from './loggedError.ts'

/** The log as Payload writes it, but for what errors tell. */
export const logger: NonNullable<Config['logger']> = {
  options: { serializers: { err: loggedError } },
  destination: defaultLoggerOptions,
}
