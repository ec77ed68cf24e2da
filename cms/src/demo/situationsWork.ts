import { step } from './situationsPeople.ts'
import type { DemoSituation } from './types.ts'
import { t } from './write.ts'

export const situationsWork: DemoSituation[] = [
  {
    slug: 'moving',
    icon: 'truck',
    title: t('Көшу және тіркелу', 'Переезд и регистрация', 'Moving home'),
    summary: t(
      'Жаңа мекенжайдағы алғашқы қадамдар.',
      'Первые шаги по новому адресу.',
      'First steps at a new address.',
    ),
    steps: [
      step(
        t('Жаңа мекенжайға тіркеліңіз', 'Зарегистрируйтесь по новому адресу', 'Register at the new address'),
        t(
          'Ескі тіркеу өздігінен алынады.',
          'Прежняя регистрация снимется сама.',
          'The former registration is removed by itself.',
        ),
        'residence',
        'deregistration',
      ),
      step(
        t('Емхананы ауыстырыңыз', 'Смените поликлинику', 'Change the clinic'),
        t(
          'Бекіту онлайн, бір жұмыс күнінде өзгереді.',
          'Прикрепление меняется онлайн за один рабочий день.',
          'It changes online in one working day.',
        ),
        'clinic',
      ),
      step(
        t(
          'Мектеп пен балабақшаға хабарлаңыз',
          'Сообщите школе и детскому саду',
          'Tell school and kindergarten',
        ),
        t(
          'Орын болса, бала жаңа мектепке бірден ауысады.',
          'При наличии места ребёнок сразу переходит в новую школу.',
          'If there is a place, the child moves at once.',
        ),
        'school',
        'kindergarten',
      ),
    ],
  },
  {
    slug: 'documents',
    icon: 'id-card',
    title: t('Жеке құжаттар', 'Личные документы', 'Personal documents'),
    summary: t(
      'Жеке куәлік, ЭЦҚ және анықтамалар.',
      'Удостоверение, ЭЦП и справки.',
      'Identity card, EDS and certificates.',
    ),
    steps: [
      step(
        t('Мерзімін тексеріңіз', 'Проверьте срок', 'Check the term'),
        t(
          'Куәліктің мерзімі бітуіне бір ай қалғанда өтінім беріңіз.',
          'Подайте заявку за месяц до окончания срока.',
          'Apply a month before it ends.',
        ),
        'id-card',
      ),
      step(
        t('ЭЦҚ алыңыз', 'Получите ЭЦП', 'Obtain an EDS'),
        t(
          'Онымен өтініштерге үйден қол қоясыз.',
          'С ней заявления подписывают из дома.',
          'It lets you sign from home.',
        ),
        'eds',
      ),
      step(
        t('Анықтама керек болса', 'Если нужна справка', 'If you need a certificate'),
        t(
          'Көп анықтаманы орган өзі сұратады: алдымен сұраңыз.',
          'Многие справки орган запрашивает сам: сначала уточните.',
          'Bodies request many themselves: ask first.',
        ),
        'no-criminal-record',
      ),
    ],
  },
  {
    slug: 'job-loss',
    icon: 'briefcase',
    title: t('Жұмыс іздеу', 'Поиск работы', 'Looking for a job'),
    summary: t(
      'Тіркелу, бос орындар, оқу.',
      'Регистрация, вакансии, обучение.',
      'Registration, vacancies, training.',
    ),
    steps: [
      step(
        t('Жұмыссыз ретінде тіркеліңіз', 'Зарегистрируйтесь', 'Register'),
        t(
          'Төлем алу үшін жұмыстан шыққан соң созбай тіркеліңіз.',
          'Чтобы получить выплату, не откладывайте регистрацию.',
          'Do not delay if you want the payment.',
        ),
        'unemployed',
      ),
      step(
        t('Түйіндемені жариялаңыз', 'Разместите резюме', 'Post your CV'),
        t(
          'enbek.kz порталында бос орындар күн сайын жаңарады.',
          'На enbek.kz вакансии обновляются ежедневно.',
          'Vacancies at enbek.kz are updated daily.',
        ),
      ),
      step(
        t('Қажет құжатты дайындаңыз', 'Подготовьте документы', 'Prepare papers'),
        t(
          'Кейбір жұмысқа сотталмағаны туралы анықтама керек.',
          'Для некоторых работ нужна справка об отсутствии судимости.',
          'Some jobs require a certificate of no criminal record.',
        ),
        'no-criminal-record',
      ),
    ],
  },
  {
    slug: 'business',
    icon: 'store',
    title: t('Бизнес ашу', 'Открытие бизнеса', 'Starting a business'),
    summary: t(
      'Дара кәсіпкер, серіктестік, салық.',
      'ИП, товарищество, налоги.',
      'Sole trader, company, taxes.',
    ),
    steps: [
      step(
        t('ЭЦҚ алыңыз', 'Получите ЭЦП', 'Obtain an EDS'),
        t(
          'Барлық келесі қадам онлайн жасалады.',
          'Все следующие шаги – онлайн.',
          'All further steps are online.',
        ),
        'eds',
      ),
      step(
        t('Нысанын таңдаңыз', 'Выберите форму', 'Choose a form'),
        t(
          'Жалғыз бастасаңыз – дара кәсіпкер, серіктесіңіз болса – ЖШС.',
          'Один – индивидуальный предприниматель, с партнёрами – ТОО.',
          'Alone – individual entrepreneur; with partners – a company.',
        ),
        'ie',
        'legal-entity',
      ),
      step(
        t('Салық режимін таңдаңыз', 'Выберите налоговый режим', 'Choose a tax regime'),
        t(
          'Қате таңдасаңыз, келесі тоқсанда ауыстыруға болады.',
          'Ошиблись – смените его со следующего квартала.',
          'It can be changed next quarter.',
        ),
        'tax-debt',
      ),
    ],
  },
]
