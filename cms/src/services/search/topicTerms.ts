import type { Where } from 'payload'

/**
 * Topics of listed news stand among the words of search, as `#` and their id: the index by agency, word and age then
 * answers which topics an agency has, and lists and counts the news on one, without looking at its other news. Nobody
 * finds them by typing: the words of a question hold letters and digits only.
 */
export const topicTerm = (topic: string): string => `#${topic}`

export const topicOfTerm = (term: string): string => term.slice(1)

/** All terms of an agency. One language stands for all three. */
export const termsOf = (agency: string): Where[] => [
  { agency: { equals: agency } },
  { locale: { equals: 'kk' } },
]

/** Any topic: `$` follows `#`. */
export const anyTopic: Where = { word: { greater_than_equal: '#', less_than: '$' } }
