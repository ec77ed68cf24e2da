import {
  type InboxBodies,
  type InboxConversation,
  type InboxDesk,
  type InboxOverview,
  type InboxPage,
  type InboxViewers,
  inboxAct,
  inboxChangesQuery,
  inboxPresence,
  inboxQuery,
  type ReplyTemplates,
  type SimilarQuestions,
} from '@birlik/shared/contract'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { inOwnName } from '../../access/roles.ts'
import { attachmentOf } from '../../services/attachments/attachmentOf.ts'
import { dispatcherOf } from '../../services/changes/dispatcher.ts'
import { actOn } from '../../services/inbox/actOn.ts'
import { bodiesBeside } from '../../services/inbox/bodiesBeside.ts'
import { conversationPage } from '../../services/inbox/conversationPage.ts'
import { deskOf } from '../../services/inbox/deskOf.ts'
import { inboxChangesFor } from '../../services/inbox/inboxChangesFor.ts'
import { InboxRefusal } from '../../services/inbox/inboxRefusal.ts'
import { overviewOf } from '../../services/inbox/overviewOf.ts'
import { ownConversation } from '../../services/inbox/ownConversation.ts'
import { notePresence, viewersOf } from '../../services/inbox/presence.ts'
import { similarTo } from '../../services/inbox/similarTo.ts'
import { templatesFor } from '../../services/inbox/templatesFor.ts'
import { topicsIn } from '../../services/inbox/topicsIn.ts'
import { wholeConversation } from '../../services/inbox/wholeConversation.ts'
import { tri } from '../../services/tri.ts'
import { problem } from '../problem.ts'
import { type Asked, inboxEndpoint, ownAgency } from './inboxEndpoint.ts'

const nothing = z.object({})
const ofAgency = z.object({ agency: z.string().max(64) })
const ofConversation = z.object({ conversation: z.string().max(64) })

const shown = async ({ req, me, locale, agencies }: Asked<unknown>, id: string): Promise<InboxConversation> =>
  wholeConversation(req, await ownConversation(req, id, agencies), { me: String(me.id), locale })

const seesFigures = ({ me }: Asked<unknown>) => (inOwnName(me)?.platformRole ?? 'none') !== 'none'

/** What responders see and do in the inbox of the admin (shared/contract/dialogue/inbox.ts). */
export const inboxEndpoints: Endpoint[] = [
  inboxEndpoint('get', '/desk', nothing, async (asked): Promise<InboxDesk> => {
    const { req, me, agencies, locale } = asked
    return {
      me: { id: String(me.id), name: me.name },
      overview: seesFigures(asked),
      topics: await topicsIn(req, locale),
      agencies: await deskOf(req, agencies, locale),
    }
  }),

  inboxEndpoint('get', '/conversations', inboxQuery, async (asked): Promise<InboxPage> => {
    const { req, me, locale, given } = asked
    return conversationPage(req, { ...given, agency: ownAgency(asked) }, { me: String(me.id), locale })
  }),

  inboxEndpoint('get', '/conversations/:id', nothing, (asked) => shown(asked, asked.param('id'))),

  inboxEndpoint('post', '/conversations/:id', inboxAct, async (asked) => {
    const { req, me, agencies, given, param } = asked
    const id = param('id')
    // A read first: what is not theirs does not take the one writer of SQLite.
    await ownConversation(req, id, agencies)
    await actOn(req.payload, { id, agencies, me: { id: String(me.id), name: me.name }, act: given })
    return shown(asked, id)
  }),

  inboxEndpoint('get', '/conversations/:id/files/:file', nothing, async ({ req, agencies, param }) => {
    const { id } = await ownConversation(req, param('id'), agencies)
    const bytes = await attachmentOf(req, id, param('file'))
    if (!bytes) throw noFile()
    return bytes
  }),

  inboxEndpoint('get', '/bodies', ofAgency, async (asked): Promise<InboxBodies> => {
    return { bodies: await bodiesBeside(asked.req, ownAgency(asked), asked.locale) }
  }),

  inboxEndpoint('get', '/templates', ofConversation, async (asked): Promise<ReplyTemplates> => {
    const { req, me, agencies, given } = asked
    const row = await ownConversation(req, given.conversation, agencies)
    return { templates: await templatesFor(req, row, me.name) }
  }),

  inboxEndpoint('get', '/similar', ofConversation, async (asked): Promise<SimilarQuestions> => {
    const { req, agencies, given } = asked
    return { similar: await similarTo(req, await ownConversation(req, given.conversation, agencies)) }
  }),

  inboxEndpoint('post', '/presence', inboxPresence, async (asked): Promise<InboxViewers> => {
    const { req, me, given } = asked
    const agency = ownAgency(asked)
    const { conversation } = given
    if (conversation !== null) await ownConversation(req, conversation, [agency])
    const user = String(me.id)
    await notePresence(req, { agency, user, conversation })
    return { viewers: conversation ? await viewersOf(req, { agency, conversation, me: user }) : [] }
  }),

  inboxEndpoint('get', '/changes', inboxChangesQuery, async (asked) => {
    const { payload, signal } = asked.req
    const agency = ownAgency(asked)
    const isEnding = () => dispatcherOf(payload).log.isClosed()
    if (isEnding()) return problem(503, LEAVE)
    const answer = await inboxChangesFor(payload, { ...asked.given, agency }, signal ?? undefined)
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store', ...(isEnding() && LEAVE) } })
  }),

  inboxEndpoint('get', '/overview', nothing, async (asked): Promise<InboxOverview> => {
    if (!seesFigures(asked)) throw notTheirs()
    return { agencies: await overviewOf(asked.req, asked.locale) }
  }),
]

/** An inbox that goes on asking on its connection keeps the server from ending: `close` of Node waits for it. */
const LEAVE = { Connection: 'close' }

const noFile = () =>
  new InboxRefusal({
    status: 404,
    type: 'not-found',
    title: tri('Файл жоқ', 'Файла нет', 'There is no such file'),
    remedy: tri(
      'Файл зиянды деп танылған не сақтау мерзімі өткен болуы мүмкін. Азаматтан оны қайта жіберуін сұраңыз.',
      'Возможно, файл опознан как вредоносный или срок хранения истёк. Попросите гражданина прислать его ещё раз.',
      'It may have been found harmful, or its time is over. Ask the citizen to send it again.',
    ),
  })

const notTheirs = () =>
  new InboxRefusal({
    status: 403,
    type: 'not-allowed',
    title: tri(
      'Барлық органның көрсеткіштерін платформа операторы мен аудиторы көреді',
      'Показатели всех органов видят оператор и аудитор платформы',
      'The figures of all bodies are for the operator and the auditor of the platform',
    ),
    remedy: tri(
      'Өз органыңыздың көрсеткіштері оның сайтында жарияланады.',
      'Показатели вашего органа публикуются на его сайте.',
      'Those of your own body are published on its site.',
    ),
  })
