import type { FormKind } from '../../contract/dialogue/index.ts'
import { corruption } from './corruption.ts'
import type { FormTemplate } from './formTemplate.ts'
import { press } from './press.ts'
import { question } from './question.ts'
import { reception } from './reception.ts'
import { siteError } from './siteError.ts'

/** The forms every body has from birth, by kind. */
export const FORM_TEMPLATES: Readonly<Record<FormKind, FormTemplate>> = {
  question,
  reception,
  corruption,
  press,
  'site-error': siteError,
}
