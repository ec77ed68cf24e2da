import type { Localized } from '@birlik/shared/locales'
import type { Hazard } from '../fileWorker/papers/types.ts'
import type { PictureFault } from '../fileWorker/pictures/openPicture.ts'
import { tri } from '../tri.ts'
import { type Content, TAKEN_TYPES } from './fileTypes.ts'

const allowed = Object.keys(TAKEN_TYPES).join(', ').toUpperCase()

const picture: Record<PictureFault, Localized<string>> = {
  damaged: tri(
    'Сурет ашылмады. Оны PNG не JPG түрінде қайта сақтап, жүктеңіз.',
    'Изображение не открывается. Сохраните его заново в PNG или JPG и загрузите снова.',
    'The picture cannot be opened. Save it again as PNG or JPG and upload it again.',
  ),
  'too-large': tri(
    'Сурет тым үлкен: 50 мегапиксельден артық. Оны кішірейтіп, қайта жүктеңіз.',
    'Изображение слишком большое: более 50 мегапикселей. Уменьшите его и загрузите снова.',
    'The picture is too large: over 50 megapixels. Make it smaller and upload it again.',
  ),
  animated: tri(
    'Қозғалмалы сурет қабылданбайды: оқырман оны тоқтата алмайды. Бір кадрын PNG түрінде немесе бейнені MP4 не WEBM түрінде жүктеңіз.',
    'Анимированное изображение не принимается: читатель не может его остановить. Загрузите один кадр в PNG или видео в MP4 либо WEBM.',
    'An animated picture is not accepted: readers cannot stop it. Upload one frame as PNG, or a film as MP4 or WEBM.',
  ),
  'unsafe-drawing': tri(
    'SVG сызбасында сүзгі (filter), скрипт, сыртқы сілтеме не ENTITY бар немесе ол 5 МБ-тан үлкен. Оны PNG түрінде экспорттап, жүктеңіз.',
    'В рисунке SVG есть фильтры (filter), скрипты, внешние ссылки или ENTITY, либо он больше 5 МБ. Экспортируйте его в PNG и загрузите.',
    'The SVG drawing holds filters, scripts, outside references or entities, or is over 5 MB. Export it as PNG and upload that.',
  ),
}

const paper: Record<Hazard, Localized<string>> = {
  program: tri(
    'Файлда макрос не бағдарлама бар. Оны макроссыз (DOCX, XLSX, PPTX, ODT, ODS) не PDF түрінде сақтап, қайта жүктеңіз.',
    'В файле есть макросы или программы. Сохраните его без макросов (DOCX, XLSX, PPTX, ODT, ODS) или в PDF и загрузите снова.',
    'The file holds macros or programs. Save it without macros (DOCX, XLSX, PPTX, ODT, ODS) or as PDF and upload it again.',
  ),
  embedded: tri(
    'Файлға басқа файл немесе нысан (OLE) ендірілген. Оны суретпен ауыстырыңыз немесе алып тастаңыз, ендірілген файлды бөлек жүктеңіз.',
    'В файл встроен другой файл или объект (OLE). Замените его изображением или удалите, а встроенный файл загрузите отдельно.',
    'Another file or object (OLE) is embedded in the file. Replace it with a picture or remove it, and upload the embedded file by itself.',
  ),
  external: tri(
    'Файл ашылғанда сырттан үлгі, сурет не кесте жүктейді. Word не Excel бағдарламасында байланыстарды үзіңіз немесе PDF түрінде сақтаңыз.',
    'При открытии файл загружает извне шаблон, рисунок или таблицу. Разорвите связи в Word или Excel либо сохраните файл в PDF.',
    'When opened, the file fetches a template, picture or table from elsewhere. Break the links in Word or Excel, or save it as PDF.',
  ),
  action: tri(
    'Файл өзі әрекет жасайды (JavaScript, бағдарлама іске қосу, деректер жіберу). Оны «Басып шығару → PDF түрінде сақтау» арқылы қайта сақтаңыз.',
    'Файл сам выполняет действия (JavaScript, запуск программ, отправка данных). Пересохраните его через «Печать → Сохранить в PDF».',
    'The file acts by itself (JavaScript, starting programs, sending data). Save it again through “Print → Save as PDF”.',
  ),
  encrypted: tri(
    'Файл құпиясөзбен қорғалған, сондықтан оқырман оны аша алмайды. Құпиясөзді алып тастап, қайта жүктеңіз.',
    'Файл защищён паролем, читатели не смогут его открыть. Снимите пароль и загрузите файл снова.',
    'The file is protected by a password, so readers cannot open it. Remove the password and upload it again.',
  ),
  bomb: tri(
    'Файл ашылғанда тым үлкен болады. Оны бөліктерге бөліп, қайта жүктеңіз.',
    'При открытии файл становится слишком большим. Разделите его на части и загрузите снова.',
    'When opened, the file becomes too large. Split it into parts and upload it again.',
  ),
  unreadable: tri(
    'Файл бүлінген не толық емес. Оны өз бағдарламасында ашып, қайта сақтаңыз да, жүктеңіз.',
    'Файл повреждён или неполон. Откройте его в своей программе, сохраните заново и загрузите снова.',
    'The file is damaged or incomplete. Open it in its own program, save it again and upload it.',
  ),
}

/** What an editor is told when a file is not taken: why, and what to do. */
export const refusals = {
  picture,
  paper,
  unknown: (name: string) =>
    tri(
      `Мұндай файл қабылданбайды: ${name}. Мына пішімдердің бірінде сақтаңыз: ${allowed}.`,
      `Такой файл не принимается: ${name}. Сохраните его в одном из форматов: ${allowed}.`,
      `This file is not accepted: ${name}. Save it in one of the formats ${allowed}.`,
    ),
  disguised: (name: string, content: Content) =>
    tri(
      `Файлдың аты мазмұнына сай емес. Аты: ${name}, мазмұны: ${content.toUpperCase()}. Файлды өз пішімінде қайта сақтаңыз.`,
      `Имя файла не соответствует содержимому. Имя: ${name}, содержимое: ${content.toUpperCase()}. Сохраните файл заново в его формате.`,
      `The name of the file does not match its content. Name: ${name}, content: ${content.toUpperCase()}. Save the file again in its own format.`,
    ),
  tooLarge: (megabytes: number) =>
    tri(
      `Файл тым үлкен. Рұқсат етілген ең үлкен көлем: ${megabytes} МБ. Файлды кішірейтіп, қайта жүктеңіз.`,
      `Файл слишком большой. Наибольший размер: ${megabytes} МБ. Уменьшите файл и загрузите снова.`,
      `The file is too large. Largest size: ${megabytes} MB. Make it smaller and upload it again.`,
    ),
  empty: tri(
    'Файл бос. Ішінде мазмұны бар файлды таңдап, қайта жүктеңіз.',
    'Файл пуст. Выберите файл с содержимым и загрузите снова.',
    'The file is empty. Choose a file that holds something and upload it again.',
  ),
  missing: tri(
    'Файл таңдалмаған. Файлды таңдап, қайта сақтаңыз.',
    'Файл не выбран. Выберите файл и сохраните снова.',
    'No file was chosen. Choose a file and save again.',
  ),
  virus: tri(
    'Файлдан вирус табылды, ол сақталған жоқ. Компьютерді тексеріп, таза файлды жүктеңіз.',
    'В файле найден вирус, он не сохранён. Проверьте компьютер и загрузите чистый файл.',
    'A virus was found in the file; it has not been kept. Check your computer and upload a clean file.',
  ),
  notScanned: tri(
    'Файлды вирусқа тексеру мүмкін болмады, ол сақталған жоқ. Бірнеше минуттан кейін қайта жүктеңіз; қайталанса, платформа операторына хабарлаңыз.',
    'Файл не удалось проверить на вирусы, он не сохранён. Загрузите его через несколько минут; если повторится, сообщите оператору платформы.',
    'The file could not be scanned for viruses and has not been kept. Upload it again in a few minutes; if it happens again, tell the platform operator.',
  ),
  tooLargeToScan: tri(
    'Файл вирусқа тексеретін бағдарламаның шегінен үлкен, ол сақталған жоқ. Файлды кішірейтіңіз немесе платформа операторынан шекті ұлғайтуды сұраңыз.',
    'Файл больше, чем принимает антивирус, он не сохранён. Уменьшите файл или попросите оператора платформы увеличить предел.',
    'The file is larger than the virus scanner takes and has not been kept. Make it smaller, or ask the platform operator to raise the limit.',
  ),
  busy: tri(
    'Қазір өңделіп жатқан файл көп. Бір минуттан кейін қайта жүктеңіз.',
    'Сейчас обрабатывается много файлов. Загрузите снова через минуту.',
    'Many files are being prepared right now. Upload it again in a minute.',
  ),
  tooHard: tri(
    'Файлды дайындау тым ұзаққа созылды. Оны қарапайым түрде қайта сақтаңыз: суретті PNG не JPG, құжатты PDF түрінде.',
    'Подготовка файла заняла слишком много времени. Сохраните его проще: изображение в PNG или JPG, документ в PDF.',
    'Preparing the file took too long. Save it in a simpler form: a picture as PNG or JPG, a document as PDF.',
  ),
  signed: tri(
    'Файлға электрондық қол қойылған: авторлық деректерді алып тастаса, қолтаңба жарамай қалады. Белгіні алып тастаңыз немесе деректерді қол қоюға дейін өшіріңіз.',
    'Файл подписан электронной подписью: удаление сведений об авторе сделает её недействительной. Снимите отметку или удалите сведения до подписания.',
    'The file is signed: removing who made it would break the signature. Clear the box, or remove the details before signing.',
  ),
  protected: tri(
    'Файл өзгертуден қорғалған, сондықтан авторлық деректер алып тасталмайды. Белгіні алып тастаңыз немесе қорғаныссыз нұсқасын жүктеңіз.',
    'Файл защищён от изменений, поэтому сведения об авторе не удаляются. Снимите отметку или загрузите версию без защиты.',
    'The file is protected against changes, so who made it cannot be removed. Clear the box, or upload a version without protection.',
  ),
  namesStay: tri(
    'Бұл пішімдегі файлдан авторлық деректер алып тасталмайды. Файлды DOCX не PDF түрінде сақтап, жүктеңіз.',
    'Из файла этого формата сведения об авторе не удаляются. Сохраните его в DOCX или PDF и загрузите.',
    'Details of the author cannot be removed from a file of this format. Save it as DOCX or PDF and upload that.',
  ),
}
