/** Where a file is used (UsedOn). */
export const usedOn = {
  kk: {
    title: 'Қолданылған жері',
    nowhere: 'Бұл файл ешбір материалда жоқ. Оқырмандар оны көрмейді.',
    published: 'жарияланған',
    drafted: 'жобажазбада',
    closed:
      'Бұл файлды оқырмандар көреді, сондықтан оны жариялаушы ғана өзгертеді. Жаңа файл жүктеп, материалдың жобажазбасына қойыңыз.',
    others: 'Сізге ашық емес материалдар: {{number}}',
    former: 'Бұрынғы файлдар',
    until: 'Ауыстырылған күні: {{day}}',
    replaced: 'Бұл файл ауыстырылған, оқырмандарға ашылмайды.',
    present: 'Қазіргі файлға өту',
    failed: 'Файлдың қайда қолданылғаны анықталмады. Бетті жаңартып көріңіз.',
  },
  ru: {
    title: 'Где используется',
    nowhere: 'Этого файла нет ни в одном материале. Читатели его не видят.',
    published: 'опубликовано',
    drafted: 'в черновике',
    closed:
      'Этот файл видят читатели, поэтому изменить его может только публикатор. Загрузите новый файл и поставьте его в черновик материала.',
    others: 'Материалы, которые вам недоступны: {{number}}',
    former: 'Прежние файлы',
    until: 'Дата замены: {{day}}',
    replaced: 'Этот файл заменён, читателям он не открывается.',
    present: 'Перейти к нынешнему файлу',
    failed: 'Не удалось узнать, где используется файл. Обновите страницу.',
  },
  en: {
    title: 'Used in',
    nowhere: 'No document uses this file. Readers do not see it.',
    published: 'published',
    drafted: 'in a draft',
    closed:
      'Readers see this file, so only a publisher changes it. Upload a new file and put it into a draft of the document.',
    others: 'Documents you have no access to: {{number}}',
    former: 'Earlier files',
    until: 'Replaced on {{day}}',
    replaced: 'This file was replaced; readers cannot open it.',
    present: 'Go to the present file',
    failed: 'Where the file is used could not be found out. Reload the page.',
  },
}
