import type { CloseReason, RemovalReason } from '@birlik/shared/contract'
import type { Localized } from '@birlik/shared/locales'
import { tri } from '../tri.ts'

/** What fills the texts. Every one stands in the nominative: no name is ever declined. */
export type CitizenFacts = {
  reference: string
  form: string
  agency: string
  /** Until when the body means to answer first. */
  answerBy: string | null
  /** The other body of a transfer. */
  to: string | null
  reason: string | null
  mayReopen: boolean
  /** A removal is undone because they objected to it. */
  objected: boolean
  /** It had been closed before it was hidden, and stays so. */
  closed: boolean
}

export type CitizenText = {
  subject: (facts: CitizenFacts) => string
  /** Paragraphs; what is not said is left out. */
  body: (facts: CitizenFacts) => (string | false | null)[]
  /** Before the private link; null: the letter carries none. */
  link: string | null
}

/** Closings that a letter of their own tells of. */
type ToldOtherwise = Extract<CloseReason, 'transferred' | 'removed' | 'withdrawn' | 'unanswered'>

export const greeting = tri('Сәлеметсіз бе!', 'Здравствуйте!', 'Hello,')

/** Beneath every private link. */
export const secrecy = tri(
  'Сілтемені ешкімге бермеңіз: ол кімде болса, сол жазысуды оқи алады.',
  'Никому не передавайте ссылку: переписку сможет прочитать каждый, у кого она есть.',
  'Do not pass the link on: whoever has it can read the conversation.',
)

export const footer = tri(
  'Бұл хат автоматты түрде жіберілді. Оған жауап жазбаңыз: жауабыңызды ешкім оқымайды.',
  'Это письмо отправлено автоматически. Не отвечайте на него: ваш ответ никто не прочитает.',
  'This letter was sent automatically. Please do not reply to it: nobody would read your reply.',
)

export const closings: Record<Exclude<CloseReason, ToldOtherwise>, Localized<string>> = {
  answered: tri(
    'Жазысу жабылды: мемлекеттік орган сұраққа толық жауап берілді деп есептейді.',
    'Переписка закрыта: государственный орган считает, что на вопрос дан полный ответ.',
    'The conversation was closed: the state body considers the question fully answered.',
  ),
  'by-citizen': tri(
    'Жазысу сіздің қалауыңыз бойынша жабылды.',
    'Переписка закрыта по вашему желанию.',
    'The conversation was closed as you wished.',
  ),
  'no-reply': tri(
    'Жазысу жабылды: жауаптан кейін 14 күн бойы сізден хабар болмады.',
    'Переписка закрыта: после ответа от вас 14 дней не было сообщений.',
    'The conversation was closed: nothing was heard from you for 14 days after the answer.',
  ),
  appeal: tri(
    'Жазысу жабылды: бұл мәселе өтініш (жолданым) ретінде қаралуға тиіс. Жазысу бетінде өтініштің дайын мәтіні бар: оны eotinish.kz порталы арқылы немесе жазбаша беріңіз.',
    'Переписка закрыта: такой вопрос рассматривается как обращение. На странице переписки есть готовый текст: подайте его через портал eotinish.kz или письменно.',
    'The conversation was closed: a matter like this is dealt with as an appeal. A text for it is ready on the page of the conversation: please send it through eotinish.kz or in writing.',
  ),
}

export const removals: Record<RemovalReason, Localized<string>> = {
  abuse: tri('балағаттау, қорлау', 'оскорбления', 'abuse'),
  spam: tri('спам', 'спам', 'spam'),
  'personal-data': tri(
    'басқа адамның дербес деректері',
    'персональные данные других людей',
    'personal data of other people',
  ),
  'not-a-question': tri(
    'мемлекеттік органға қойылған сұрақ емес',
    'не вопрос к государственному органу',
    'not a question to the state body',
  ),
}

export type CitizenLetter =
  | 'received'
  | 'answered'
  | 'closed'
  | 'transferOffered'
  | 'transferred'
  | 'messageRemoved'
  | 'conversationRemoved'
  | 'objectionDeclined'
  | 'messageRestored'
  | 'conversationRestored'
  | 'consentWithdrawn'
  | 'unanswered'

const objection = {
  kk: 'Келіспесеңіз, жазысу бетінде қарсылық білдіре аласыз: оны мемлекеттік орган қайта қарайды.',
  ru: 'Если вы не согласны, подайте возражение на странице переписки: государственный орган рассмотрит его.',
  en: 'If you disagree, you can object on the page of the conversation, and the state body will look at it again.',
}

const upheld = {
  kk: 'Қарсылығыңыз қанағаттандырылды.',
  ru: 'Ваше возражение удовлетворено.',
  en: 'Your objection was upheld.',
}

/** Letters to the citizen, in the language of the conversation. */
export const citizenTexts: Record<CitizenLetter, Localized<CitizenText>> = {
  received: {
    kk: {
      subject: ({ reference }) => `Жазғаныңыз жетті: ${reference}`,
      body: ({ form, reference, agency, answerBy }) => [
        'Жазғаныңыз мемлекеттік органға жетті.',
        lines(
          `Мемлекеттік орган: ${agency}`,
          `Нысан: ${form}`,
          `Нөмірі: ${reference}`,
          answerBy && `Алғашқы жауап мерзімі: ${answerBy}`,
        ),
        'Бұл жазысу – Әкімшілік рәсімдік-процестік кодекс бойынша берілетін өтініш (жолданым) емес.',
      ],
      link: 'Осы құпия сілтемеден жауапты оқып, жазғаныңызды толықтыра аласыз:',
    },
    ru: {
      subject: ({ reference }) => `Мы получили то, что вы написали: ${reference}`,
      body: ({ form, reference, agency, answerBy }) => [
        'То, что вы написали, получено государственным органом.',
        lines(
          `Государственный орган: ${agency}`,
          `Форма: ${form}`,
          `Номер: ${reference}`,
          answerBy && `Срок первого ответа: ${answerBy}`,
        ),
        'Эта переписка – не обращение в смысле Административного процедурно-процессуального кодекса.',
      ],
      link: 'Прочитать ответ и дополнить написанное можно по личной ссылке:',
    },
    en: {
      subject: ({ reference }) => `We have received what you wrote: ${reference}`,
      body: ({ form, reference, agency, answerBy }) => [
        'The state body has received what you wrote.',
        lines(
          `State body: ${agency}`,
          `Form: ${form}`,
          `Reference number: ${reference}`,
          answerBy && `First answer by: ${answerBy}`,
        ),
        'This conversation is not an appeal within the meaning of the Administrative Procedures Code.',
      ],
      link: 'You can read the answer and add to what you wrote at your private link:',
    },
  },
  answered: {
    kk: {
      subject: ({ reference }) => `Жауап келді: ${reference}`,
      body: ({ agency, reference }) => [
        'Сізге жауап келді.',
        lines(`Мемлекеттік орган: ${agency}`, `Нөмірі: ${reference}`),
      ],
      link: 'Жауапты осы құпия сілтемеден оқыңыз:',
    },
    ru: {
      subject: ({ reference }) => `Вам ответили: ${reference}`,
      body: ({ agency, reference }) => [
        'Вам пришёл ответ.',
        lines(`Государственный орган: ${agency}`, `Номер: ${reference}`),
      ],
      link: 'Прочитайте его по личной ссылке:',
    },
    en: {
      subject: ({ reference }) => `You have an answer: ${reference}`,
      body: ({ agency, reference }) => [
        'You have been answered.',
        lines(`State body: ${agency}`, `Reference number: ${reference}`),
      ],
      link: 'Please read the answer at your private link:',
    },
  },
  closed: {
    kk: {
      subject: ({ reference }) => `Жазысу жабылды: ${reference}`,
      body: ({ reason, agency, reference, mayReopen }) => [
        reason,
        lines(`Мемлекеттік орган: ${agency}`, `Нөмірі: ${reference}`),
        'Алған жауабыңызға 1-ден 5-ке дейін баға қойыңыз. Бағалардың қорытындысын әр орган өз сайтында жариялайды.',
        mayReopen && 'Сұрағыңызға жауап берілмесе, жазысуды бір рет қайта аша аласыз.',
      ],
      link: 'Жазысу беті – құпия сілтеме:',
    },
    ru: {
      subject: ({ reference }) => `Переписка закрыта: ${reference}`,
      body: ({ reason, agency, reference, mayReopen }) => [
        reason,
        lines(`Государственный орган: ${agency}`, `Номер: ${reference}`),
        'Оцените, пожалуйста, ответ от 1 до 5. Сводные оценки каждый орган публикует на своём сайте.',
        mayReopen && 'Если на ваш вопрос не ответили, переписку можно один раз открыть снова.',
      ],
      link: 'Страница переписки – личная ссылка:',
    },
    en: {
      subject: ({ reference }) => `Conversation closed: ${reference}`,
      body: ({ reason, agency, reference, mayReopen }) => [
        reason,
        lines(`State body: ${agency}`, `Reference number: ${reference}`),
        'Please rate the answer from 1 to 5. Every body publishes a summary of its ratings on its site.',
        mayReopen && 'If your question was not answered, you can open the conversation again, once.',
      ],
      link: 'Page of the conversation, your private link:',
    },
  },
  transferOffered: {
    kk: {
      subject: ({ reference }) => `Басқа органға беруге келісесіз бе: ${reference}`,
      body: ({ agency, to, reference }) => [
        'Сұрағыңызға басқа мемлекеттік орган толығырақ жауап бере алады. Жазысу оған тек сіздің келісіміңізбен беріледі.',
        lines(`Қазіргі орган: ${agency}`, `Ұсынылған орган: ${to}`, `Нөмірі: ${reference}`),
      ],
      link: 'Келісетініңізді не келіспейтініңізді осы құпия сілтемеде белгілеңіз:',
    },
    ru: {
      subject: ({ reference }) => `Согласны ли вы на передачу другому органу: ${reference}`,
      body: ({ agency, to, reference }) => [
        'На ваш вопрос полнее ответит другой государственный орган. Переписку передадут ему только с вашего согласия.',
        lines(`Сейчас отвечает: ${agency}`, `Предлагается передать: ${to}`, `Номер: ${reference}`),
      ],
      link: 'Отметьте, согласны вы или нет, по личной ссылке:',
    },
    en: {
      subject: ({ reference }) => `May another body answer you: ${reference}`,
      body: ({ agency, to, reference }) => [
        'Another state body can answer your question better. The conversation is handed over only if you agree.',
        lines(`Body now: ${agency}`, `Body proposed: ${to}`, `Reference number: ${reference}`),
      ],
      link: 'Please say whether you agree at your private link:',
    },
  },
  transferred: {
    kk: {
      subject: ({ reference }) => `Басқа органға берілді: ${reference}`,
      body: ({ agency, reference, answerBy }) => [
        'Сіздің келісіміңізбен жазысу басқа мемлекеттік органға берілді.',
        lines(
          `Енді жауап беретін орган: ${agency}`,
          `Нөмірі: ${reference}`,
          answerBy && `Алғашқы жауап мерзімі: ${answerBy}`,
        ),
      ],
      link: 'Жазысу енді осы құпия сілтемеде:',
    },
    ru: {
      subject: ({ reference }) => `Передано другому органу: ${reference}`,
      body: ({ agency, reference, answerBy }) => [
        'С вашего согласия переписка передана другому государственному органу.',
        lines(
          `Теперь отвечает: ${agency}`,
          `Номер: ${reference}`,
          answerBy && `Срок первого ответа: ${answerBy}`,
        ),
      ],
      link: 'Переписка теперь по этой личной ссылке:',
    },
    en: {
      subject: ({ reference }) => `Handed over to another body: ${reference}`,
      body: ({ agency, reference, answerBy }) => [
        'As you agreed, the conversation was handed over to another state body.',
        lines(
          `Body that answers now: ${agency}`,
          `Reference number: ${reference}`,
          answerBy && `First answer by: ${answerBy}`,
        ),
      ],
      link: 'The conversation is now at this private link:',
    },
  },
  messageRemoved: {
    kk: {
      subject: ({ reference }) => `Сіз жазған мәтін жасырылды: ${reference}`,
      body: ({ reason, agency, reference }) => [
        'Жазысуда сіз жазған бір мәтін жасырылды. Ол жойылған жоқ, сізге көрініп тұрады.',
        lines(`Себебі: ${reason}`, `Мемлекеттік орган: ${agency}`, `Нөмірі: ${reference}`),
        objection.kk,
      ],
      link: 'Жазысу беті – құпия сілтеме:',
    },
    ru: {
      subject: ({ reference }) => `Написанное вами скрыто: ${reference}`,
      body: ({ reason, agency, reference }) => [
        'В переписке скрыт один из написанных вами текстов. Он не удалён, и вы его по-прежнему видите.',
        lines(`Причина: ${reason}`, `Государственный орган: ${agency}`, `Номер: ${reference}`),
        objection.ru,
      ],
      link: 'Страница переписки – личная ссылка:',
    },
    en: {
      subject: ({ reference }) => `Something you wrote was hidden: ${reference}`,
      body: ({ reason, agency, reference }) => [
        'One of the texts you wrote in the conversation was hidden. It is not deleted, and you still see it.',
        lines(`Reason: ${reason}`, `State body: ${agency}`, `Reference number: ${reference}`),
        objection.en,
      ],
      link: 'Page of the conversation, your private link:',
    },
  },
  conversationRemoved: {
    kk: {
      subject: ({ reference }) => `Жазысу жасырылды: ${reference}`,
      body: ({ reason, agency, reference }) => [
        'Жазысу толығымен жасырылып, жабылды. Ол жойылған жоқ, сізге көрініп тұрады.',
        lines(`Себебі: ${reason}`, `Мемлекеттік орган: ${agency}`, `Нөмірі: ${reference}`),
        objection.kk,
      ],
      link: 'Жазысу беті – құпия сілтеме:',
    },
    ru: {
      subject: ({ reference }) => `Переписка скрыта: ${reference}`,
      body: ({ reason, agency, reference }) => [
        'Переписка скрыта целиком и закрыта. Она не удалена, и вы её по-прежнему видите.',
        lines(`Причина: ${reason}`, `Государственный орган: ${agency}`, `Номер: ${reference}`),
        objection.ru,
      ],
      link: 'Страница переписки – личная ссылка:',
    },
    en: {
      subject: ({ reference }) => `Conversation hidden: ${reference}`,
      body: ({ reason, agency, reference }) => [
        'The whole conversation was hidden and closed. It is not deleted, and you still see it.',
        lines(`Reason: ${reason}`, `State body: ${agency}`, `Reference number: ${reference}`),
        objection.en,
      ],
      link: 'Page of the conversation, your private link:',
    },
  },
  objectionDeclined: {
    kk: {
      subject: ({ reference }) => `Қарсылығыңыз қаралды: ${reference}`,
      body: ({ reason, agency, reference }) => [
        'Мемлекеттік орган қарсылығыңызды қарап, жазғаныңызды жасыру туралы шешімді өзгертпеді. Жасырылған мәтін жойылған жоқ, сізге көрініп тұрады.',
        lines(`Себебі: ${reason}`, `Мемлекеттік орган: ${agency}`, `Нөмірі: ${reference}`),
      ],
      link: 'Жазысу беті – құпия сілтеме:',
    },
    ru: {
      subject: ({ reference }) => `Ваше возражение рассмотрено: ${reference}`,
      body: ({ reason, agency, reference }) => [
        'Государственный орган рассмотрел ваше возражение и не изменил решения: написанное вами остаётся скрытым. Оно не удалено, и вы его по-прежнему видите.',
        lines(`Причина: ${reason}`, `Государственный орган: ${agency}`, `Номер: ${reference}`),
      ],
      link: 'Страница переписки – личная ссылка:',
    },
    en: {
      subject: ({ reference }) => `Your objection was considered: ${reference}`,
      body: ({ reason, agency, reference }) => [
        'The state body has considered your objection and has not changed its decision: what you wrote stays hidden. It is not deleted, and you still see it.',
        lines(`Reason: ${reason}`, `State body: ${agency}`, `Reference number: ${reference}`),
      ],
      link: 'Page of the conversation, your private link:',
    },
  },
  messageRestored: {
    kk: {
      subject: ({ reference }) => `Сіз жазған мәтін қайта көрсетілді: ${reference}`,
      body: ({ objected, agency, reference }) => [
        objected && upheld.kk,
        'Жазысуда жасырылған мәтініңіз енді қайта көрсетіледі.',
        lines(`Мемлекеттік орган: ${agency}`, `Нөмірі: ${reference}`),
      ],
      link: 'Жазысу беті – құпия сілтеме:',
    },
    ru: {
      subject: ({ reference }) => `Написанное вами снова показано: ${reference}`,
      body: ({ objected, agency, reference }) => [
        objected && upheld.ru,
        'Ваш текст, который был скрыт в переписке, снова показан.',
        lines(`Государственный орган: ${agency}`, `Номер: ${reference}`),
      ],
      link: 'Страница переписки – личная ссылка:',
    },
    en: {
      subject: ({ reference }) => `Something you wrote is shown again: ${reference}`,
      body: ({ objected, agency, reference }) => [
        objected && upheld.en,
        'The text of yours that was hidden in the conversation is shown again.',
        lines(`State body: ${agency}`, `Reference number: ${reference}`),
      ],
      link: 'Page of the conversation, your private link:',
    },
  },
  conversationRestored: {
    kk: {
      subject: ({ reference }) => `Жазысу қайта көрсетілді: ${reference}`,
      body: ({ objected, closed, agency, reference }) => [
        objected && upheld.kk,
        closed
          ? 'Жасырылған жазысу қайта көрсетілді. Ол бұрын жабылған күйінде қалады.'
          : 'Жасырылған жазысу қайта көрсетілді және ашылды: ол тоқтаған жерінен жалғасады.',
        lines(`Мемлекеттік орган: ${agency}`, `Нөмірі: ${reference}`),
      ],
      link: 'Жазысу беті – құпия сілтеме:',
    },
    ru: {
      subject: ({ reference }) => `Переписка снова показана: ${reference}`,
      body: ({ objected, closed, agency, reference }) => [
        objected && upheld.ru,
        closed
          ? 'Скрытая переписка снова показана. Она остаётся закрытой, как и была.'
          : 'Скрытая переписка снова показана и открыта: она продолжается с того же места.',
        lines(`Государственный орган: ${agency}`, `Номер: ${reference}`),
      ],
      link: 'Страница переписки – личная ссылка:',
    },
    en: {
      subject: ({ reference }) => `Conversation shown again: ${reference}`,
      body: ({ objected, closed, agency, reference }) => [
        objected && upheld.en,
        closed
          ? 'The conversation that was hidden is shown again. It stays closed, as it was before.'
          : 'The conversation that was hidden is shown again and open: it goes on from where it stopped.',
        lines(`State body: ${agency}`, `Reference number: ${reference}`),
      ],
      link: 'Page of the conversation, your private link:',
    },
  },
  consentWithdrawn: {
    kk: {
      subject: ({ reference }) => `Келісім қайтарып алынды: ${reference}`,
      body: ({ agency, reference }) => [
        'Дербес деректерді жинауға, өңдеуге берген келісіміңіз қайтарып алынды. Жазысу жабылды, сіз туралы деректер мен жазылған мәтіндер жойылды.',
        lines(`Мемлекеттік орган: ${agency}`, `Нөмірі: ${reference}`),
        'Бұл – осы жазысу туралы соңғы хат.',
      ],
      link: null,
    },
    ru: {
      subject: ({ reference }) => `Согласие отозвано: ${reference}`,
      body: ({ agency, reference }) => [
        'Ваше согласие на сбор и обработку персональных данных отозвано. Переписка закрыта, данные о вас и написанные тексты удалены.',
        lines(`Государственный орган: ${agency}`, `Номер: ${reference}`),
        'Это последнее письмо об этой переписке.',
      ],
      link: null,
    },
    en: {
      subject: ({ reference }) => `Consent withdrawn: ${reference}`,
      body: ({ agency, reference }) => [
        'Your consent to the collection and processing of personal data has been withdrawn. The conversation was closed, and the data about you and what was written were deleted.',
        lines(`State body: ${agency}`, `Reference number: ${reference}`),
        'This is the last letter about this conversation.',
      ],
      link: null,
    },
  },
  unanswered: {
    kk: {
      subject: ({ reference }) => `Жазысу аяқталды: ${reference}`,
      body: ({ agency, reference }) => [
        'Мемлекеттік орган жазғаныңызға жауап берген жоқ, ал деректеріңізді сақтауға келісім берген мерзіміңіз өтті. Жазысу жабылды, сіз туралы деректер мен жазылған мәтіндер жойылды.',
        lines(`Мемлекеттік орган: ${agency}`, `Нөмірі: ${reference}`),
        'Сұрағыңызды қайта қоя аласыз немесе өтініш (жолданым) бере аласыз: оған мемлекеттік орган заңда белгіленген мерзімде жауап беруге міндетті.',
        'Бұл – осы жазысу туралы соңғы хат.',
      ],
      link: null,
    },
    ru: {
      subject: ({ reference }) => `Переписка окончена: ${reference}`,
      body: ({ agency, reference }) => [
        'Государственный орган не ответил на то, что вы написали, а срок, на который вы согласились хранить свои данные, истёк. Переписка закрыта, данные о вас и написанные тексты удалены.',
        lines(`Государственный орган: ${agency}`, `Номер: ${reference}`),
        'Вы можете задать вопрос снова или подать обращение: на него государственный орган обязан ответить в срок, установленный законом.',
        'Это последнее письмо об этой переписке.',
      ],
      link: null,
    },
    en: {
      subject: ({ reference }) => `Conversation ended: ${reference}`,
      body: ({ agency, reference }) => [
        'The state body has not answered what you wrote, and the time for which you agreed that your data are kept is over. The conversation was closed, and the data about you and what was written were deleted.',
        lines(`State body: ${agency}`, `Reference number: ${reference}`),
        'You can ask again, or send an appeal: the state body must answer it within the term set by law.',
        'This is the last letter about this conversation.',
      ],
      link: null,
    },
  },
}

function lines(...each: (string | null)[]): string {
  return each.filter((line) => line !== null).join('\n')
}
