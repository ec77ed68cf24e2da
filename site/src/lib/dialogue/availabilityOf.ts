import { env } from '../../../server/env.ts'
import { createAvailability } from './createAvailability.ts'

/** Whether somebody of a body answers now, as this process knows it. */
export const availabilityOf = createAvailability(env())
