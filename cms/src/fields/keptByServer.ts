import type { FieldBase } from 'payload'

const nobody = () => false

/** Field access: what the program keeps itself is never taken from a client, whoever asks. */
export const keptByServer = { create: nobody, update: nobody } satisfies FieldBase['access']
