import { randomInt } from 'node:crypto'

/** An address of the network, different at nearly every call: what one sends in ten minutes is counted, and a crowd has many. */
export const anAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`
