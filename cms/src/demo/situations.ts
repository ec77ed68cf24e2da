import { situationsPeople } from './situationsPeople.ts'
import { situationsProperty } from './situationsProperty.ts'
import { situationsWork } from './situationsWork.ts'
import type { DemoSituation } from './types.ts'

export const situations: DemoSituation[] = [...situationsPeople, ...situationsWork, ...situationsProperty]
