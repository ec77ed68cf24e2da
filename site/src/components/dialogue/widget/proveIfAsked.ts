import { prove } from './prove.ts'

/**
 * Begins the work for forms that ask for it; on all days without an attack its worker is not even loaded. Not imported on demand
 * itself: a second place that does so would bring what Vite needs for it, 0.8 kB, into every page beside the button.
 */
export function proveIfAsked(root: Element) {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-proof]')) prove(form)
}
