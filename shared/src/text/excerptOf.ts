/**
 * The beginning of a text in one line, of `length` characters at most, cut between words. A whole first sentence that fits and says
 * something by itself is enough.
 */
export function excerptOf(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const [sentence = ''] = /^.+?[.!?…](?= )/.exec(line) ?? []
  if (sentence.length >= SHORTEST_SENTENCE && sentence.length <= length) return sentence
  const cut = Array.from(line).slice(0, length).join('')
  const words = /^.*(?= )/.exec(cut)?.[0] ?? cut
  return `${words.replace(/[\s,;:–-]+$/, '')}…`
}

/** “Good day!” is a sentence, too. */
const SHORTEST_SENTENCE = 30
