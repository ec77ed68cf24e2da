/** An error a person can act on: its message is printed alone, without a stack. */
export function fault(message, details = '') {
  return Object.assign(new Error(message), { name: 'Fault', details })
}
