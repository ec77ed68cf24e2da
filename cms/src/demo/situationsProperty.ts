import { step } from './situationsPeople.ts'
import type { DemoSituation } from './types.ts'
import { t } from './write.ts'

export const situationsProperty: DemoSituation[] = [
  {
    slug: 'housing',
    icon: 'house',
    title: t('Тұрғын үй', 'Жильё', 'Housing'),
    summary: t(
      'Кезек, сатып алу, тіркелу.',
      'Очередь, покупка, регистрация.',
      'Queue, purchase, registration.',
    ),
    steps: [
      step(
        t('Кезекке тұрыңыз', 'Встаньте в очередь', 'Join the queue'),
        t(
          'Мүлкіңіздің жоқтығы жүйеден тексеріледі.',
          'Отсутствие жилья проверят по системе.',
          'Absence of property is checked in the system.',
        ),
        'housing-queue',
        'no-real-estate',
      ),
      step(
        t('Сатып алсаңыз, құқықты тіркеңіз', 'Купили – зарегистрируйте право', 'Bought? Register the right'),
        t(
          'Шартты нотариус немесе портал арқылы рәсімдеңіз.',
          'Оформите договор у нотариуса или на портале.',
          'Make the contract at a notary or on the portal.',
        ),
        'real-estate',
      ),
      step(
        t('Мекенжайға тіркеліңіз', 'Зарегистрируйтесь по адресу', 'Register at the address'),
        t(
          'Үй иесі ретінде келісім керек емес.',
          'Собственнику согласие не нужно.',
          'As the owner you need no consent.',
        ),
        'residence',
      ),
    ],
  },
  {
    slug: 'car',
    icon: 'car',
    title: t('Көлік', 'Автомобиль', 'Car'),
    summary: t('Куәлік, тіркеу, салық.', 'Права, регистрация, налог.', 'Licence, registration, tax.'),
    steps: [
      step(
        t('Жүргізуші куәлігін алыңыз', 'Получите удостоверение', 'Get a licence'),
        t(
          'Медициналық анықтама жүйеге өздігінен түседі.',
          'Медицинская справка поступает в систему сама.',
          'The medical certificate enters the system by itself.',
        ),
        'driver-licence',
      ),
      step(
        t('Көлікті тіркеңіз', 'Зарегистрируйте автомобиль', 'Register the car'),
        t(
          'Сату-сатып алу онлайн рәсімделеді.',
          'Куплю-продажу оформляют онлайн.',
          'The sale is arranged online.',
        ),
        'vehicle',
      ),
      step(
        t('Салықты төлеңіз', 'Заплатите налог', 'Pay the tax'),
        t('Төлем мерзімі – 1 сәуірге дейін.', 'Срок уплаты – до 1 апреля.', 'Due by 1 April.'),
        'tax-debt',
      ),
    ],
  },
  {
    slug: 'taxes',
    icon: 'receipt',
    title: t('Салықтар', 'Налоги', 'Taxes'),
    summary: t('Берешекті тексеру және төлеу.', 'Проверить долг и заплатить.', 'Check arrears and pay.'),
    steps: [
      step(
        t('Берешекті тексеріңіз', 'Проверьте задолженность', 'Check arrears'),
        t(
          'Портал салықтың түрі мен мерзімін көрсетеді.',
          'Портал покажет вид и срок налога.',
          'The portal shows the tax and its date.',
        ),
        'tax-debt',
      ),
      step(
        t('Төлеңіз', 'Оплатите', 'Pay'),
        t(
          'Банк қосымшасында немесе порталда.',
          'В приложении банка или на портале.',
          'In a bank app or on the portal.',
        ),
      ),
      step(
        t('Келіспесеңіз, шағымданыңыз', 'Не согласны – обжалуйте', 'Disagree? Appeal'),
        t(
          'Хабарламада шағымдану мерзімі көрсетіледі.',
          'Срок обжалования указан в уведомлении.',
          'The notice states the time to appeal.',
        ),
      ),
    ],
  },
  {
    slug: 'travel',
    icon: 'plane',
    title: t('Шетелге шығу', 'Выезд за рубеж', 'Going abroad'),
    summary: t(
      'Паспорт, апостиль, консулдық есеп.',
      'Паспорт, апостиль, консульский учёт.',
      'Passport, apostille, consular registration.',
    ),
    steps: [
      step(
        t('Паспортты тексеріңіз', 'Проверьте паспорт', 'Check the passport'),
        t(
          'Көп ел паспорттың алты ай жарамды болуын талап етеді.',
          'Многие страны требуют шесть месяцев срока действия.',
          'Many countries require six months of validity.',
        ),
        'id-card',
      ),
      step(
        t('Құжаттарға апостиль қойыңыз', 'Поставьте апостиль', 'Get an apostille'),
        t(
          'Оқу немесе жұмыс құжаттарына алдын ала қойғызыңыз.',
          'Для учёбы или работы сделайте это заранее.',
          'For study or work do it in advance.',
        ),
        'apostille',
        'no-criminal-record',
      ),
      step(
        t('Консулдық есепке тұрыңыз', 'Встаньте на консульский учёт', 'Register with the consulate'),
        t(
          'Ұзақ мерзімге кетсеңіз, көмек керек болғанда сізді тез табады.',
          'При долгом отъезде вас быстрее найдут, если понадобится помощь.',
          'On a long stay it helps to find you when help is needed.',
        ),
        'consular',
      ),
    ],
  },
]
