/**
 * Id of the control of an input; the widget shows forms within other pages, so they have ids of their own. `within`: one of several
 * forms of a page.
 */
export const idOf = (input: string, within = ''): string =>
  ['in', within, input.replace(/^_/, '')].filter(Boolean).join('-')
