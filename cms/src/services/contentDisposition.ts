/** How a file is to be taken, and the name it is saved under, in any letters (RFC 6266, RFC 8187). */
export const contentDisposition = (way: 'inline' | 'attachment', name: string) =>
  `${way}; filename*=UTF-8''${percentEncoded(name)}`

/** RFC 8187 §3.2.1: encodeURIComponent leaves more as they are than an attr-char may be. */
const percentEncoded = (name: string) =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
