import type { DemoNews } from '../../types.ts'
import { ago, p, same, t, ul, warn } from '../../write.ts'

export const news: DemoNews[] = [
  {
    slug: 'desalination-plant',
    published: ago(2, '11:25'),
    topics: ['housing', 'regions', 'releases'],
    pinned: true,
    picture: 'caspian',
    title: t(
      'Тұщыландыру зауытының екінші кезегі іске қосылды: тәулігіне 24 мың текше метр су',
      'Запущена вторая очередь опреснительного завода: 24 тысячи кубометров в сутки',
      'Second stage of the desalination plant: 24,000 cubic metres a day',
    ),
    summary: t(
      'Қала шетіндегі сегіз ауыл су тасымалынан құбырлы суға көшті.',
      'Восемь окраинных сёл перешли с привозной воды на водопровод.',
      'Eight villages moved from delivered to piped water.',
    ),

    body: [
      {
        table: {
          caption: t('Қосылған ауылдар', 'Подключённые сёла', 'Villages connected'),
          head: [
            t('Ауыл', 'Село', 'Village'),
            t('Тұрғын', 'Жителей', 'Residents'),
            t('Күні', 'Дата', 'Date'),
          ],
          rows: [
            [t('Маңғыстау', 'Мангистау', 'Mangystau'), same('9 400'), same('10.11')],
            [t('Баянды', 'Баянды', 'Bayandy'), same('4 200'), same('12.11')],
            [t('Дәулет', 'Даулет', 'Daulet'), same('3 100'), same('15.11')],
          ],
        },
      },
      p(
        'Судың сапасы күн сайын тексеріледі, нәтижесі ашық деректерде.',
        'Качество воды проверяют ежедневно, результаты открыты.',
        'Water is tested daily and results are open.',
      ),
    ],
  },
  {
    slug: 'storm-warning',
    published: ago(5, '08:30'),
    topics: ['regions'],
    picture: 'caspian-dusk',
    title: t(
      'Дауыл ескертуі: паром рейстері кейінге қалдырылды',
      'Штормовое предупреждение: паромы отложены',
      'Storm warning: ferries delayed',
    ),
    summary: t(
      'Желдің жылдамдығы секундына 25 метрге дейін.',
      'Ветер до 25 метров в секунду.',
      'Winds up to 25 m/s.',
    ),

    body: [
      warn(
        t(
          'Жағаға жақындамаңыз, жолға шықпас бұрын порттың хабарландыруын қараңыз.',
          'Не подходите к берегу, проверьте объявления порта.',
          'Stay away from the shore and check port notices.',
        ),
      ),
      ul(t('Көмек: 112', 'Помощь: 112', 'Help: 112')),
    ],
  },
  {
    slug: 'tourism-season',
    published: ago(12, '14:40'),
    topics: ['culture', 'regions'],
    picture: 'canyon',
    title: t(
      'Бозжыра мен Шерқалаға баратын жолдар реттелді',
      'Дороги к Бозжыре и Шеркале приведены в порядок',
      'Roads to Bozzhyra and Sherkala repaired',
    ),
    summary: t(
      'Тұрақтар, дәретхана және қоқыс жинау орындары жабдықталды.',
      'Оборудованы стоянки, туалеты и места сбора мусора.',
      'Parking, toilets and bins are in place.',
    ),

    body: [
      p(
        'Ескерткіш маңына көлікпен кіруге тыйым салынады: жүз метр жаяу жүру керек.',
        'Подъезд к памятникам закрыт: последние сто метров – пешком.',
        'Cars stop a hundred metres from monuments.',
      ),
    ],
  },
  {
    slug: 'new-school-zhanaozen',
    published: ago(22, '10:00'),
    topics: ['education', 'regions'],
    picture: 'school',
    title: t(
      'Жаңаөзенде 900 орындық мектеп ашылды',
      'В Жанаозене открыта школа на 900 мест',
      'A 900-place school opens in Zhanaozen',
    ),
    summary: t(
      'Үш ауысымды екі мектептің жүктемесі жеңілдеді.',
      'Разгружены две школы с тремя сменами.',
      'It relieves two three-shift schools.',
    ),

    body: [
      p(
        'Мектепте робототехника кабинеті және бассейн бар.',
        'В школе есть кабинет робототехники и бассейн.',
        'It has a robotics room and a pool.',
      ),
    ],
  },
  {
    slug: 'akim-report-date',
    published: ago(31, '15:20'),
    topics: ['speeches'],
    picture: 'dialog',
    title: t(
      'Облыс әкімінің халық алдындағы есебінен',
      'Из отчёта акима области перед населением',
      'From the Akim’s report to the public',
    ),
    summary: t(
      'Су, жол және жұмыс орындары туралы.',
      'О воде, дорогах и работе.',
      'On water, roads and jobs.',
    ),

    body: [
      p(
        '«Бір жылда су мәселесі шешілген ауыл саны – сегіз, келесі жылы тағы бес», – деді әкім.',
        '«За год вода пришла в восемь сёл, в следующем – ещё в пять», – сказал аким.',
        '“In a year water came to eight villages; five more follow,” the Akim said.',
      ),
    ],
  },
]
