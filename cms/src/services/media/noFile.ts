import { tri } from '../tri.ts'

/** Said where a file is not there, or may not be seen by whoever asks. */
export const noFile = tri('Мұндай файл жоқ.', 'Такого файла нет.', 'There is no such file.')
