import { z } from 'zod'
import { body } from './blocks.ts'
import { file } from './media.ts'
import { documentBase, instant, withdrawal } from './primitives.ts'

export const VACANCY_KINDS = ['corps-a', 'corps-b', 'contract', 'internal'] as const

export const vacancyItem = z
  .strictObject({
    ...documentBase,
    title: z.string(),
    summary: z.string(),
    kind: z.enum(VACANCY_KINDS),
    division: z.string().nullable(),
    category: z.string().nullable().describe('Category of the post, e.g. C-4'),
    salary: z.string().nullable(),
    deadline: instant,
    open: z.boolean().describe('The deadline has not passed'),
  })
  .meta({ id: 'VacancyItem' })
export type VacancyItem = z.infer<typeof vacancyItem>

export const vacancy = vacancyItem.extend({ body, files: z.array(file), withdrawal }).meta({ id: 'Vacancy' })
export type Vacancy = z.infer<typeof vacancy>
