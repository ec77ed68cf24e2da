const PREFIX = 'draft:'
const TYPED =
  'textarea[name], input[name]:not([name^=_],[type=hidden],[type=checkbox],[type=radio],[type=file])'
/** Sets apart the forms of one conversation, which all go to its address. */
const WHICH = 'input[type=hidden]:not([name=_token],[name=_turn],[name=_terms])'

type Field = HTMLInputElement | HTMLTextAreaElement

const kept = new WeakSet<HTMLFormElement>()

function keyOf(form: HTMLFormElement) {
  const which = Array.from(form.querySelectorAll<HTMLInputElement>(WHICH), ({ value }) => value)
  return [PREFIX + (form.getAttribute('action') ?? ''), ...which].join(' ')
}
const fieldsOf = (form: HTMLFormElement) => [...form.querySelectorAll<Field>(TYPED)]

/** What was typed into a form stays in this tab until it has been sent: a closed panel or a wrong link loses nothing. */
export function keepDraft(form: HTMLFormElement) {
  if (kept.has(form)) return
  kept.add(form)
  restore(form)
  form.addEventListener('input', () => {
    const typed = fieldsOf(form).map(({ name, value }) => [name, value])
    safely(() => sessionStorage.setItem(keyOf(form), JSON.stringify(typed)))
  })
}

export const dropDraft = (form: HTMLFormElement) => safely(() => sessionStorage.removeItem(keyOf(form)))

function restore(form: HTMLFormElement) {
  safely(() => {
    const typed = new Map<string, string>(JSON.parse(sessionStorage.getItem(keyOf(form)) ?? '[]'))
    for (const field of fieldsOf(form)) if (!field.value) field.value = typed.get(field.name) ?? ''
  })
}

/** Private windows may have no storage. */
function safely(act: () => void) {
  try {
    act()
  } catch {}
}
