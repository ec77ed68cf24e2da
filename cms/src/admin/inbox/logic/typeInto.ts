/**
 * Puts a text where a part of a field’s text stood, as if it had been typed: the browser can undo it, and whoever listens to the
 * field hears of it. `execCommand` is old, but nothing else leaves the field’s own undo whole.
 */
export function typeInto(field: HTMLTextAreaElement, from: number, until: number, text: string): void {
  field.focus()
  field.setSelectionRange(from, until)
  const done = document.execCommand(text ? 'insertText' : 'delete', false, text)
  if (done) return
  field.setRangeText(text, from, until, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
