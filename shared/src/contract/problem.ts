import { z } from 'zod'

/** RFC 9457. `errors` name the field and the remedy in the reader's language. */
export const problem = z
  .strictObject({
    type: z.string().describe('URI reference of the kind of problem: /problems/not-found …'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().optional(),
    instance: z.string().optional(),
    requestId: z.string().optional(),
    errors: z
      .array(z.strictObject({ field: z.string(), message: z.string(), remedy: z.string().optional() }))
      .optional(),
  })
  .meta({ id: 'Problem', description: 'Error answer, application/problem+json (RFC 9457)' })
export type Problem = z.infer<typeof problem>
