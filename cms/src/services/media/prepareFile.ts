import { randomUUID } from 'node:crypto'
import type { Localized } from '@birlik/shared/locales'
import sharp from 'sharp'
import { tri } from '../tri.ts'
import { FILE_TYPES, type FileType } from './fileTypes.ts'
import { rasteriseSvg } from './rasteriseSvg.ts'
import { type Content, extensionOf, typeOf } from './typeOf.ts'

export type Upload = { data: Buffer; name: string; mimetype: string; size: number }
export type Prepared = { file: Upload; originalName: string; format: string }
/** Why a file is not taken, and what to do about it. */
export type Refused = { refused: Localized<string> }

const MEGABYTE = 1024 * 1024
const MAX_PIXELS = 50_000_000
const allowed = Object.keys(FILE_TYPES).join(', ').toUpperCase()

/** Looks into an uploaded file, turns drawings into pictures and gives it a name that cannot be guessed or clash. */
export async function prepareFile(upload: Upload): Promise<Prepared | Refused> {
  const originalName = upload.name.normalize('NFC').slice(0, 200)
  const content = await typeOf(upload.data, originalName)
  if (content === 'other') return { refused: unknown(originalName) }
  if (!matches(content, originalName)) return { refused: disguised(originalName, content) }
  const type = content === 'svg' ? 'png' : content
  const { mime, megabytes } = FILE_TYPES[type]
  if (upload.data.length > megabytes * MEGABYTE) return { refused: tooLarge(megabytes) }

  const data = content === 'svg' ? await rasteriseSvg(upload.data).catch(() => null) : upload.data
  if (!data || (mime.startsWith('image/') && !(await isSound(data)))) return { refused: damaged }
  const file = { data, name: `${randomUUID()}.${type}`, mimetype: mime, size: data.length }
  return { file, originalName, format: type.toUpperCase() }
}

const matches = (content: Content, name: string): boolean => extensionOf(name) === content

/** A picture that opens, and is not a small file that unpacks to gigabytes. */
async function isSound(data: Buffer): Promise<boolean> {
  const { width = 0, height = 0 } = await sharp(data)
    .metadata()
    .catch(() => ({ width: 0, height: 0 }))
  return width * height > 0 && width * height <= MAX_PIXELS
}

const unknown = (name: string) =>
  tri(
    `Мұндай файл қабылданбайды: ${name}. Мына пішімдердің бірінде сақтаңыз: ${allowed}.`,
    `Такой файл не принимается: ${name}. Сохраните его в одном из форматов: ${allowed}.`,
    `This file is not accepted: ${name}. Save it in one of the formats ${allowed}.`,
  )

const disguised = (name: string, content: FileType | 'svg') =>
  tri(
    `Файлдың аты мазмұнына сай емес. Аты: ${name}, мазмұны: ${content.toUpperCase()}. Файлды өз пішімінде қайта сақтаңыз.`,
    `Имя файла не соответствует содержимому. Имя: ${name}, содержимое: ${content.toUpperCase()}. Сохраните файл заново в его формате.`,
    `The name of the file does not match its content. Name: ${name}, content: ${content.toUpperCase()}. Save the file again in its own format.`,
  )

const tooLarge = (megabytes: number) =>
  tri(
    `Файл тым үлкен. Рұқсат етілген ең үлкен көлем: ${megabytes} МБ. Файлды кішірейтіп, қайта жүктеңіз.`,
    `Файл слишком большой. Наибольший размер: ${megabytes} МБ. Уменьшите файл и загрузите снова.`,
    `The file is too large. Largest size: ${megabytes} MB. Make it smaller and upload it again.`,
  )

const damaged = tri(
  'Сурет ашылмады немесе тым үлкен (50 мегапиксельден артық). Оны PNG не JPG түрінде қайта сақтаңыз.',
  'Изображение не открывается или слишком большое (более 50 мегапикселей). Сохраните его заново в PNG или JPG.',
  'The picture cannot be opened or is too large (over 50 megapixels). Save it again as PNG or JPG.',
)
