import { tag } from '@birlik/shared/contract'
import { addressOf } from '@birlik/shared/rules'
import type { APIRoute } from 'astro'
import { api } from '../../../../../lib/api/index.ts'
import { calendarFile } from '../../../../../lib/calendarFile.ts'
import { agencyFrameOf, keep } from '../../../../../lib/page.ts'

/** The event for the reader's own calendar. */
export const GET: APIRoute = async (page) => {
  const { locale } = page.locals
  const { agency = '', slug = '' } = page.params
  const [frame, event] = await Promise.all([agencyFrameOf(page), api('event', { agency, slug }, { locale })])
  keep(page, [tag.document('events', event.id)])
  return new Response(
    calendarFile(event, frame.links.canonical(frame.agency, addressOf('events', event.slug))),
    {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': `attachment; filename="${event.slug}.ics"`,
      },
    },
  )
}
