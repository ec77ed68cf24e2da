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
    if (old && (isInUse(old) || old.innerHTML === part.innerHTML)) before = old
    else {
      const made = document.adoptNode(part)
      if (old) old.replaceWith(made)
      else if (before) before.after(made)
      else shown.querySelector(PART)?.before(made)
      before = made
    }
  }
}

/** Whether somebody is writing here. */
function isInUse(part: Element) {
  const fields = [...part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')]
  return fields.some(
    (field) =>
      field === document.activeElement ||
      (field.type === 'file' ? field.value !== '' : field.value !== field.defaultValue),
  )
}
