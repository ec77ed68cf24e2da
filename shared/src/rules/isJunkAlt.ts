import { cleanLine, foldForSearch } from '../text/index.ts'

/** Words that name a picture's being a picture, in three languages and in camera folders. */
const EMPTY_WORDS = new Set(
  [
    'image',
    'img',
    'picture',
    'pic',
    'photo',
    'foto',
    'banner',
    'icon',
    'logo',
    'screenshot',
    'untitled',
    'file',
    'alt',
    'dsc',
    'dscn',
    'dcim',
    'scan',
    'copy',
    'final',
    'new',
    'сурет',
    'фото',
    'фотосурет',
    'сүрет',
    'баннер',
    'белгі',
    'файл',
    'атаусыз',
    'изображение',
    'картинка',
    'фотография',
    'рисунок',
    'снимок',
    'скриншот',
    'иконка',
    'логотип',
    'копия',
    'jpg',
    'jpeg',
    'png',
    'webp',
    'avif',
    'gif',
    'svg',
    'whatsapp',
    'telegram',
    'of',
    'the',
    'a',
    'at',
  ].map(foldForSearch),
)
const FILE_NAME = /\.(jpe?g|png|webp|avif|gif|svg|tiff?|bmp|heic)\s*$/i

/** True for an alternative text that tells a blind reader nothing: a file name, "image", "Фото 1", "IMG_2044", one letter. */
export function isJunkAlt(alt: string): boolean {
  const text = cleanLine(alt)
  if (FILE_NAME.test(text)) return true
  const words = foldForSearch(text).match(/\p{L}+/gu) ?? []
  return words.join('').length < 3 || words.every((word) => EMPTY_WORDS.has(word))
}
