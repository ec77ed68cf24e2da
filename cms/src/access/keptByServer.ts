import type { FieldAccess, FieldBase } from 'payload'

/** Whoever asks. A version that is restored brings what the program itself has written into it. */
const byProgram: FieldAccess = ({ req }) => req.context.isRestoringVersion === true

/** Field access: what the program keeps is never taken from a client. */
export const keptByServer = { create: byProgram, update: byProgram } satisfies FieldBase['access']
