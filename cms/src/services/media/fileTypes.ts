/** As what files are kept: extension → type by content, and the largest size in megabytes. */
export const FILE_TYPES = {
  jpg: { mime: 'image/jpeg', megabytes: 20 },
  png: { mime: 'image/png', megabytes: 20 },
  webp: { mime: 'image/webp', megabytes: 20 },
  pdf: { mime: 'application/pdf', megabytes: 50 },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', megabytes: 50 },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', megabytes: 50 },
  pptx: { mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', megabytes: 50 },
  odt: { mime: 'application/vnd.oasis.opendocument.text', megabytes: 50 },
  ods: { mime: 'application/vnd.oasis.opendocument.spreadsheet', megabytes: 50 },
  rtf: { mime: 'application/rtf', megabytes: 50 },
  zip: { mime: 'application/zip', megabytes: 100 },
  mp4: { mime: 'video/mp4', megabytes: 200 },
  webm: { mime: 'video/webm', megabytes: 200 },
  mp3: { mime: 'audio/mpeg', megabytes: 50 },
  csv: { mime: 'text/csv', megabytes: 50 },
  txt: { mime: 'text/plain', megabytes: 5 },
  json: { mime: 'application/json', megabytes: 50 },
  vtt: { mime: 'text/vtt', megabytes: 5 },
} as const satisfies Record<string, { mime: string; megabytes: number }>

export type FileType = keyof typeof FILE_TYPES

/** Pictures that are taken, and made into others that every browser shows. */
export const CONVERTED_TYPES = {
  avif: { mime: 'image/avif', megabytes: 20 },
  gif: { mime: 'image/gif', megabytes: 20 },
  heic: { mime: 'image/heic', megabytes: 20 },
  svg: { mime: 'image/svg+xml', megabytes: 5 },
} as const satisfies Record<string, { mime: string; megabytes: number }>

export type Content = FileType | keyof typeof CONVERTED_TYPES

/** All that may be uploaded. */
export const TAKEN_TYPES = { ...FILE_TYPES, ...CONVERTED_TYPES }

/** The largest file that is taken, in bytes. */
export const LARGEST_UPLOAD =
  Math.max(...Object.values(TAKEN_TYPES).map(({ megabytes }) => megabytes)) * 1024 * 1024
