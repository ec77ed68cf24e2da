/** Begins the work for forms that ask for it; on all days without an attack nothing of it is loaded. */
export function proveIfAsked(root: Element) {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-proof]'))
    import('./prove.ts')
      .then(({ prove }) => prove(form))
      // Without it there is still patience.
      .catch(() => {})
}
