/** A letter as it is or percent-coded. */
const coded = (text: string) =>
  [...text].map((letter) => `(?:${letter}|%${letter.charCodeAt(0).toString(16)})`).join('')

/** `/dialogue/with/{link}`, also in spellings that only a router or a proxy takes for the same. */
const LINK = new RegExp(`((?:/|%2f)+${coded('dialogue')}(?:/|%2f)+${coded('with')}(?:/|%2f)+)[^/?#]+`, 'gi')

/** An address as it may be logged: who reads the log must not be able to read conversations. */
export const withoutLink = (path: string): string => path.replace(LINK, '$1…')
