import { z } from 'zod'
import { body } from './blocks.ts'
import { picture } from './media.ts'
import { day, documentBase, withdrawal } from './primitives.ts'

export const PROJECT_STATES = ['planned', 'running', 'done'] as const

export const projectItem = z
  .strictObject({
    ...documentBase,
    title: z.string(),
    summary: z.string(),
    picture: picture.nullable(),
    state: z.enum(PROJECT_STATES),
    from: day.nullable(),
    until: day.nullable(),
  })
  .meta({ id: 'ProjectItem' })
export type ProjectItem = z.infer<typeof projectItem>

export const project = projectItem.extend({ body, withdrawal }).meta({ id: 'Project' })
export type Project = z.infer<typeof project>
