import type { AgencyRole } from '../access/roles.ts'

/** Roles in an agency that read and answer what citizens wrote to it. */
export const RESPONDER_ROLES: readonly AgencyRole[] = ['administrator', 'responder']
