/** An address as it may be logged: who reads the log must not be able to read conversations. */
export const withoutLink = (path: string): string => path.replace(/(\/dialogue\/with\/)[^/?#]+/, '$1…')
