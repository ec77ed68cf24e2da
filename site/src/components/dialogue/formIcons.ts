import type { FormItem } from '@birlik/shared/contract'
import type { IconName } from '../icons.ts'

/** The drawing that stands for what a form is written for. */
export const FORM_ICONS: Record<FormItem['kind'], IconName> = {
  question: 'message',
  reception: 'calendar',
  corruption: 'shield',
  press: 'book',
  'site-error': 'wrench',
}
