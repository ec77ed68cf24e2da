const PART = '[data-live]'

const nameOf = (part: Element) => part.getAttribute('data-live')

/**
 * Brings the parts of a conversation up to date, each by its name, in the order of the fresh ones. Where somebody is writing nothing
 * is touched: what was typed and where the cursor stands are theirs.
 */
export function swapLive(shown: Element, fresh: Element) {
  const parts = [...fresh.querySelectorAll(PART)]
  const names = parts.map(nameOf)
  for (const old of shown.querySelectorAll(PART))
    if (!names.includes(nameOf(old)) && !isInUse(old)) old.remove()

  let before: Element | undefined
  for (const part of parts) {
    const old = [...shown.querySelectorAll(PART)].find((one) => nameOf(one) === nameOf(part))
    if (old && (isInUse(old) || contentOf(old) === contentOf(part))) before = old
    else {
      const made = document.adoptNode(part)
      if (old) keepOpen(old, made)
      if (old) old.replaceWith(made)
      else if (before) before.after(made)
      else shown.querySelector(PART)?.before(made)
      before = made
    }
  }
}

/** What is seen of a part: every fetching brings other tokens, and what a reader has unfolded is theirs. */
const contentOf = (part: Element) =>
  part.innerHTML.replace(/(<input[^>]* name="_token"[^>]*>|<details[^>]*>)/g, (tag) =>
    tag.replace(/ (?:value="[^"]*"|open="")/, ''),
  )

function keepOpen(old: Element, made: Element) {
  const unfolded = [...old.querySelectorAll('details')].map(({ open }) => open)
  for (const [index, details] of [...made.querySelectorAll('details')].entries())
    details.open ||= unfolded[index] ?? false
}

/** Whether somebody is writing here, or reads what was wrong with it. */
function isInUse(part: Element) {
  if (part.contains(document.activeElement) || part.querySelector('[data-errors], [aria-invalid=true]'))
    return true
  const fields = part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:not([type=hidden])',
  )
  return Array.from(fields).some(hasBeenTouched)
}

function hasBeenTouched(field: HTMLInputElement | HTMLTextAreaElement) {
  if (field instanceof HTMLTextAreaElement || field.type === 'file') return field.value !== ''
  return field.checked !== field.defaultChecked || field.value !== field.defaultValue
}
