/** Letters of a question for which suggestions are looked for; in Cyrillic, coded in an address, 6 kB of the 16 that Node reads. */
export const LONGEST_QUERY = 1000
