/** What the names of a file and of all its sizes begin with: the UUID given by `prepareFile`. */
export const stemOf = (name: string): string =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(name)?.[0] ?? name
