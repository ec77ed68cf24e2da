import { APIError } from 'payload'

/** The database could not be written in time. Payload answers 503 for it; asking again later is right. */
export class DatabaseBusyError extends APIError {
  constructor(reason: string) {
    super(`The database is busy, try again: ${reason}`, 503)
  }
}
