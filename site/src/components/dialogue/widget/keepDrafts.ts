import { dropDraft, keepDraft } from './drafts.ts'

/** The same drafts for forms that are pages; what is sent from there and refused comes back with what was typed. */
export function keepDrafts(root: Element) {
  for (const form of root.querySelectorAll('form')) {
    keepDraft(form)
    form.addEventListener('submit', () => dropDraft(form))
  }
}
