import type { DemoService } from '../types.ts'
import { familyServices } from './family.ts'
import { homeServices } from './home.ts'
import { paperServices } from './papers.ts'
import { supportServices } from './support.ts'
import { workServices } from './work.ts'

export const services: DemoService[] = [
  ...familyServices,
  ...paperServices,
  ...homeServices,
  ...workServices,
  ...supportServices,
]
