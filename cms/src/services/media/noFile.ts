import { tri } from '../tri.ts'

/** Said where a file is not there, or may not be seen by whoever asks. */
export const noFile = tri('Мұндай файл жоқ.', 'Такого файла нет.', 'There is no such file.')

/** Said where a file was, and never will be again. */
export const goneFile = tri(
  'Бұл файл жойылған немесе басқасымен ауыстырылған.',
  'Этот файл удалён или заменён другим.',
  'This file was deleted, or another took its place.',
)
