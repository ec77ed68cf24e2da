import type { ReplyTemplates } from '@birlik/shared/contract'
import { pickLocale } from '@birlik/shared/locales'
import type { ConversationRow } from '../dialogue/rows.ts'
import { idOf } from '../idOf.ts'
import { find, findByIds } from '../publicRead/find.ts'
import { languagesWith, textIn } from '../publicRead/inLanguage.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { titleOf } from './itemsOf.ts'

/** More than anybody scrolls through. */
const MOST_TEMPLATES = 200

/** Templates of the conversation's agency in its language, filled in; those of its topic first, then by title. */
export async function templatesFor(
  req: PublicRequest,
  row: ConversationRow,
  responder: string,
): Promise<ReplyTemplates['templates']> {
  const { agency, topic } = row
  const [found, agencies] = await Promise.all([
    find(req, {
      collection: 'reply-templates',
      where: { agency: { equals: agency } },
      select: { title: true, text: true, topic: true },
      limit: MOST_TEMPLATES,
    }),
    findByIds(req, 'agencies', [agency], { name: true }),
  ])
  const ofTopic = (template: { topic?: unknown }) => Number(Boolean(topic) && idOf(template.topic) === topic)
  const shown = found.map((template) => {
    // Title and text in one language: those that have both.
    const language = pickLocale(row.language, languagesWith(template.title, template.text))
    const values: Record<string, string> = {
      name: row.name ?? '',
      agency: titleOf(agencies.get(agency)?.name, language),
      reference: row.reference,
      responder,
    }
    const text = filled(textIn(template.text, language) ?? '', values)
    return {
      id: template.id,
      title: titleOf(template.title, language),
      text,
      language,
      rank: ofTopic(template),
    }
  })
  return shown
    .sort((a, b) => b.rank - a.rank || a.title.localeCompare(b.title, row.language))
    .map(({ rank, ...template }) => template)
}

/** All at once, so that what a citizen calls themselves is not read as a place to fill. */
const filled = (text: string, values: Record<string, string>): string =>
  text
    .replace(/\{(name|agency|reference|responder)\}/g, (_, key: string) => values[key] ?? '')
    // A greeting to somebody who gave no name: “Сәлеметсіз бе, !”
    .replace(/,?[ \u00a0]+([,.!?:;])/g, '$1')
