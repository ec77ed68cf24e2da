import type { DemoNews } from '../../types.ts'
import { ago, h, info, p, same, t, ul, warn } from '../../write.ts'

export const news: DemoNews[] = [
  {
    slug: 'evening-clinic-hours',
    published: ago(0, '11:30'),
    topics: ['health', 'releases'],
    pinned: true,
    picture: 'hospital',
    title: t(
      'Аудандық емханаларда кешкі қабылдау сағаттары ұзартылды',
      'В районных поликлиниках продлены часы вечернего приёма',
      'Evening hours extended at district clinics',
    ),
    summary: t(
      'Терапевт пен педиатр сағат 20:00-ге дейін, сенбіде 14:00-ге дейін қабылдайды.',
      'Терапевт и педиатр принимают до 20:00, в субботу – до 14:00.',
      'GPs and paediatricians see patients until 20:00, on Saturdays until 14:00.',
    ),

    body: [
      p(
        'Өзгеріс жұмыс істейтін адамдардың өтініштерінен туды: кешке жазылуға орын жетпейтін. Енді кешкі сағаттарға бөлек кезек бар, оған eGov Mobile арқылы жазылуға болады.',
        'Изменение подсказали обращения работающих людей: на вечер не хватало мест. Теперь у вечерних часов своя очередь, записаться можно в eGov Mobile.',
        'It follows appeals from working people: there were too few evening places. They now have a queue of their own in eGov Mobile.',
      ),
      {
        table: {
          caption: t('Қабылдау сағаттары', 'Часы приёма', 'Hours'),
          head: [
            t('Маман', 'Специалист', 'Doctor'),
            t('Дүйсенбі–жұма', 'Понедельник–пятница', 'Monday–Friday'),
            t('Сенбі', 'Суббота', 'Saturday'),
          ],
          rows: [
            [t('Терапевт', 'Терапевт', 'GP'), same('08:00–20:00'), same('09:00–14:00')],
            [t('Педиатр', 'Педиатр', 'Paediatrician'), same('08:00–20:00'), same('09:00–14:00')],
            [t('Зертхана', 'Лаборатория', 'Laboratory'), same('07:30–17:00'), same('08:00–12:00')],
          ],
        },
      },
      info(
        t(
          'Бара алмасаңыз, жазылуды алып тастаңыз: орынды басқа адам пайдаланады.',
          'Не можете прийти – отмените запись: место займёт другой.',
          'If you cannot come, cancel: someone else will use the place.',
        ),
      ),
    ],
  },
  {
    slug: 'flu-vaccination',
    published: ago(5, '09:50'),
    topics: ['health'],
    picture: 'clinic',
    title: t(
      'Тұмауға қарсы екпе: кімге, қайда және қашан',
      'Прививка от гриппа: кому, где и когда',
      'Flu vaccination: for whom, where and when',
    ),
    summary: t(
      'Балаларға, жүкті әйелдерге, 60-тан асқандарға және медицина қызметкерлеріне тегін.',
      'Бесплатно для детей, беременных, людей старше 60 лет и медиков.',
      'Free for children, pregnant women, people over 60 and health workers.',
    ),

    body: [
      p(
        'Екпе өзіңіз бекітілген емханада салынады. Алдын ала жазылу міндетті емес, бірақ кезекті қысқартады.',
        'Прививку делают в вашей поликлинике. Запись не обязательна, но сокращает ожидание.',
        'It is given at your clinic. Booking is not required but shortens waiting.',
      ),
      warn(
        t(
          'Қызуыңыз көтеріліп тұрса, екпені кейінге қалдырыңыз және дәрігермен кеңесіңіз.',
          'При температуре отложите прививку и посоветуйтесь с врачом.',
          'If you have a fever, postpone it and ask your doctor.',
        ),
      ),
    ],
  },
  {
    slug: 'medicine-list',
    published: ago(10, '14:10'),
    topics: ['health', 'law'],
    picture: 'documents',
    title: t(
      'Тегін берілетін дәрілер тізбесіне он төрт атау қосылды',
      'В перечень бесплатных лекарств добавлено четырнадцать наименований',
      'Fourteen items added to the list of free medicines',
    ),
    summary: t(
      'Тізбе қант диабеті және жүрек ауруы бар науқастарға қатысты кеңейтілді.',
      'Перечень расширен для людей с диабетом и болезнями сердца.',
      'Extended for people with diabetes and heart disease.',
    ),

    body: [
      p(
        'Дәріні алу үшін емханада есепте тұру және электрондық рецепт жеткілікті. Дәріханада дәрі болмаса, оның түсетін күні рецептте көрсетіледі.',
        'Достаточно состоять на учёте и иметь электронный рецепт. Если лекарства нет, в рецепте указывают дату поступления.',
        'It is enough to be registered and have an e-prescription. If out of stock, the prescription shows when it arrives.',
      ),
    ],
  },
  {
    slug: 'rural-mobile-clinics',
    published: ago(15, '10:20'),
    topics: ['health', 'regions'],
    picture: 'village',
    title: t(
      'Шалғай ауылдарға тағы жиырма жылжымалы емхана шықты',
      'В отдалённые сёла отправились ещё двадцать передвижных поликлиник',
      'Twenty more mobile clinics for remote villages',
    ),
    summary: t(
      'Кестені ауыл әкімдігінен немесе емхананың бетінен білуге болады.',
      'График – в сельском акимате или на странице поликлиники.',
      'Ask the village akimat or see the clinic’s page for the schedule.',
    ),

    body: [
      p(
        'Кешенде зертхана, УДЗ және тіс дәрігері кабинеті бар. Күніне 60 адамға дейін қабылдайды.',
        'В комплексе – лаборатория, УЗИ и кабинет стоматолога. Принимают до 60 человек в день.',
        'Each has a laboratory, ultrasound and a dentist, and sees up to 60 people a day.',
      ),
      ul(t('Қамтылған ауылдар – 380', 'Охвачено сёл – 380', 'Villages covered: 380')),
    ],
  },
  {
    slug: 'waiting-time-open',
    published: ago(22, '16:45'),
    topics: ['health', 'transparency'],
    picture: 'phone',
    title: t(
      'Енді тексеруге күту уақыты ашық көрсетіледі',
      'Время ожидания обследований теперь видно всем',
      'Waiting times are now public',
    ),
    summary: t(
      'КТ, МРТ және жоспарлы операция бойынша күту мерзімі аптасына бір рет жаңарады.',
      'Сроки по КТ, МРТ и плановым операциям обновляются раз в неделю.',
      'CT, MRI and planned surgery waiting times are updated weekly.',
    ),

    body: [
      h('Неліктен бұл маңызды', 'Почему это важно', 'Why it matters'),
      p(
        'Күту уақыты ашық болса, адам жақын ауруханада орын бар-жоғын өзі көреді, ал біз қай жерде аппарат жетіспейтінін көреміз.',
        'Человек видит, где есть место рядом, а мы видим, где не хватает аппаратов.',
        'People see where there is a place nearby, and we see where equipment is lacking.',
      ),
    ],
  },
  {
    slug: 'minister-answers',
    published: ago(34, '18:20'),
    topics: ['speeches'],
    picture: 'dialog',
    title: t(
      'Министр тікелей эфирде отыз сұраққа жауап берді',
      'Министр в прямом эфире ответил на тридцать вопросов',
      'The Minister answered thirty questions live',
    ),
    summary: t(
      'Ең көп сұрақ емханаға бекіту мен жедел жәрдем туралы болды.',
      'Чаще всего спрашивали о прикреплении и скорой помощи.',
      'Most were about joining clinics and ambulances.',
    ),

    body: [
      p(
        'Жауап берілмеген сегіз сұраққа бес жұмыс күні ішінде жазбаша жауап дайындалды.',
        'На восемь оставшихся вопросов письменно ответили за пять рабочих дней.',
        'The remaining eight were answered in writing within five working days.',
      ),
    ],
  },
  {
    slug: 'digital-health-head',
    published: ago(50, '12:40'),
    topics: ['appointments'],
    picture: 'ministry',
    title: t(
      'Цифрлық денсаулық басқармасына басшы тағайындалды',
      'Назначен руководитель Управления цифрового здравоохранения',
      'Head of the Digital Health Office appointed',
    ),
    summary: t(
      'Лауазымға Данияр Сапарұлы Оразов тағайындалды.',
      'На должность назначен Данияр Сапарович Оразов.',
      'Daniyar Orazov takes the post.',
    ),

    body: [
      p(
        'Данияр Оразов медициналық ақпараттық жүйелер саласында он жыл жұмыс істеген.',
        'Данияр Оразов десять лет работал с медицинскими информационными системами.',
        'He has worked with medical systems for ten years.',
      ),
    ],
  },
]
