import { WEEKDAYS } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { PayloadRequest } from 'payload'
import type { DemoDivision, DemoProfile } from '../types.ts'
import { dayOf } from './dates.ts'
import { rowId, textIn } from './inLanguage.ts'
import { keepPlain } from './keep.ts'

type Flat = DemoDivision & { key: string; parentKey?: string }

const flatten = (divisions: DemoDivision[], parentKey?: string): Flat[] =>
  divisions.flatMap((division, i) => {
    const key = parentKey ? `${parentKey}-${i + 1}` : `d${i + 1}`
    return [{ ...division, key, parentKey }, ...flatten(division.children ?? [], key)]
  })

/** Puts a body of the demonstration on line; returns its id. */
export function keepAgency(
  req: PayloadRequest,
  profile: DemoProfile,
  place: { parent?: string; emblem: string },
) {
  const { slug, type, palette, email, hours, point, accounts } = profile
  return keepPlain(
    req,
    'agencies',
    { slug },
    {
      fields: {
        ...{ type, palette, email },
        parent: place.parent,
        emblem: place.emblem,
        point: { lat: point.latitude, lon: point.longitude },
        state: 'live',
        demonstration: true,
        hours: hours.map((day, i) => ({
          day: WEEKDAYS[i],
          ...(day && { from: day.open, until: day.close, breakFrom: day.breakFrom, breakUntil: day.breakTo }),
        })),
        accounts: accounts.map(({ network, handle, url, languages, verifiedDaysAgo }) => ({
          ...{ network, handle, url },
          language: languages.length === 1 ? languages[0] : 'mixed',
          verifiedAt: dayOf(-verifiedDaysAgo),
          status: 'active',
        })),
      },
      texts: (locale) => agencyTexts(profile, locale),
    },
  )
}

/** Sets the cover once it is drawn, unless the body has one. */
export async function keepCover(req: PayloadRequest, id: string, cover: string) {
  const always = { collection: 'agencies', id, depth: 0, locale: 'kk', overrideAccess: true, req } as const
  const { cover: found } = await req.payload.findByID({ ...always, select: { cover: true } })
  if (!found) await req.payload.update({ ...always, data: { cover } })
}

function agencyTexts(profile: DemoProfile, locale: Locale) {
  const { slug, name, shortName, abbreviation, address, postcode, phones, divisions, banners } = profile
  return {
    name: textIn(name, locale),
    shortName: textIn(shortName, locale),
    abbreviation: textIn(abbreviation, locale),
    addresses: [{ id: rowId(slug, 'address'), text: textIn(address, locale), postcode }],
    phones: phones.map(({ label, number }, i) => ({
      id: rowId(slug, 'phone', i),
      label: textIn(label, locale),
      number,
    })),
    divisions: flatten(divisions).map(({ key, parentKey, name, head, phone }) => ({
      id: rowId(slug, 'division', key),
      ...{ key, parentKey, phone },
      name: textIn(name, locale),
      head: textIn(head, locale),
    })),
    banners: banners.map(({ title, url }, i) => ({
      id: rowId(slug, 'banner', i),
      title: textIn(title, locale),
      link: url,
    })),
  }
}
