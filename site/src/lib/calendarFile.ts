import type { Event } from '@birlik/shared/contract'
import { cleanText } from '@birlik/shared/text'
import { stableId } from './machines/stableId.ts'

/** An event as an iCalendar file (RFC 5545). `address` is the page it is shown on. */
export function calendarFile(event: Event, address: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Birlik//Events//EN',
    'BEGIN:VEVENT',
    `UID:${stableId('event', event.id)}`,
    `DTSTAMP:${stamp(event.updatedAt)}`,
    `DTSTART:${stamp(event.startsAt)}`,
    ...(event.endsAt ? [`DTEND:${stamp(event.endsAt)}`] : []),
    `SUMMARY:${escaped(event.title)}`,
    ...(event.summary ? [`DESCRIPTION:${escaped(event.summary)}`] : []),
    ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
    `URL:${address}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const stamp = (instant: string) => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`

const escaped = (text: string) =>
  cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

// RFC 5545 § 3.1: a line holds at most 75 octets, and a fold must not cut a character.
function folded(line: string): string {
  let size = 0
  let result = ''
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (size + octets > 75) {
      result += '\r\n '
      size = 1
    }
    result += character
    size += octets
  }
  return result
}
