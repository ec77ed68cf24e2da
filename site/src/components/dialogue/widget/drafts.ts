const PREFIX = 'draft:'
const TYPED = 'textarea[name], input[name]:not([type=hidden],[type=checkbox],[type=radio],[type=file])'

type Field = HTMLInputElement | HTMLTextAreaElement

const keyOf = (form: HTMLFormElement) => PREFIX + (form.getAttribute('action') ?? '')
const fieldsOf = (form: HTMLFormElement) => [...form.querySelectorAll<Field>(TYPED)]

/** What was typed into a form stays in this tab until it has been sent: a closed panel or a wrong link loses nothing. */
export function keepDraft(form: HTMLFormElement) {
  if (form.dataset.kept !== undefined) return
  form.dataset.kept = ''
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
