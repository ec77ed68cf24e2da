import { LOCALES } from '@birlik/shared/locales'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../database/inTransaction.ts'
import { demoContent } from './demoContent.ts'
import { DONE } from './done.ts'
import { keepAgency, keepCover } from './load/agencies.ts'
import { keepContent, type Place, picturedContentOf, plainContentOf } from './load/content.ts'
import { keepDialogues } from './load/dialogues.ts'
import { blockFileName, filesOf } from './load/documentFiles.ts'
import { textIn } from './load/inLanguage.ts'
import { keepDraft, keepPlain, keepPublished, type Wanted } from './load/keep.ts'
import { keepMedia } from './load/media.ts'
import { keepEmblems, keepPictures } from './load/pictures.ts'
import { serviceWanted, situationWanted } from './load/services.ts'
import { keepUsers } from './load/users.ts'
import type { DemoFile } from './types.ts'

/** True when an earlier run has finished. */
export const isDemoLoaded = async (payload: Payload) => (await payload.kv.get(DONE)) !== null

/**
 * Loads the demonstration content. What an interrupted run has left is completed, nothing is made twice; what people
 * have changed since a finished run is never touched.
 */
export async function loadDemo(payload: Payload, dataDir: string, report: (line: string) => void) {
  if (await isDemoLoaded(payload)) return
  const { agencies } = demoContent
  const topics = await inTransaction(payload, keepTopics)
  const ids = await keepAgencies(payload)
  await inTransaction(payload, (req) => keepUsers(req, ids, dataDir))
  report(`State bodies on line: ${agencies.length}`)

  // Sizes of pictures are made on another core meanwhile.
  const drawing = keepPictures(payload, agencies)
  drawing.catch(() => {})
  await keepServices(payload, ids)
  report(`Services: ${demoContent.services.length}, life situations: ${demoContent.situations.length}`)

  const places = new Map<string, Omit<Place, 'media'>>()
  for (const agency of agencies) {
    const id = ids.get(agency.profile.slug) as string
    const place = { agency: id, topics, files: await keepMedia(payload, filesOf(agency), id) }
    places.set(id, place)
    await keepContent(payload, plainContentOf(agency, place), id)
  }
  report('Documents, events, vacancies and questions')

  const picture = await drawing
  report('Pictures')
  for (const agency of agencies) {
    const { slug, cover } = agency.profile
    const id = ids.get(slug) as string
    const place = places.get(id) as Omit<Place, 'media'>
    const file = (asked: DemoFile) => place.files.get(blockFileName(asked)) as string
    await inTransaction(payload, (req) => keepCover(req, id, picture(cover)))
    await keepContent(payload, picturedContentOf(agency, { ...place, media: { picture, file } }), id)
    report(`News and pages: ${slug}`)
  }
  report(`Conversations: ${await keepDialogues(payload, topics)}`)
  await inTransaction(payload, keepPlatform)
  await payload.kv.set(DONE, { at: new Date().toISOString() })
}

async function keepTopics(req: PayloadRequest) {
  const ids = new Map<string, string>()
  for (const { key, title } of demoContent.topics) {
    const texts = (locale: (typeof LOCALES)[number]) => ({ title: textIn(title, locale) })
    ids.set(key, await keepPlain(req, 'topics', { key }, { fields: {}, texts }))
  }
  return ids
}

async function keepAgencies(payload: Payload) {
  const emblem = await keepEmblems(payload, demoContent.agencies)
  const ids = new Map<string, string>()
  for (const { profile } of demoContent.agencies) {
    const parent = profile.parent && ids.get(profile.parent)
    const place = { parent, emblem: emblem(profile.slug) }
    ids.set(profile.slug, await inTransaction(payload, (req) => keepAgency(req, profile, place)))
  }
  return ids
}

/** Services name their situation and situations their services: situations are drafts first. */
async function keepServices(payload: Payload, agencies: Map<string, string>) {
  const situations = new Map<string, string>()
  const services = new Map<string, string>()
  const each = (work: (slug: string, wanted: Wanted) => Promise<unknown>) =>
    inTurn(demoContent.situations, (item, i) =>
      work(item.slug, situationWanted(item, (i + 1) * 10, services)),
    )
  await each(async (slug, wanted) =>
    situations.set(
      slug,
      await inTransaction(payload, (req) => keepDraft(req, 'situations', { slug }, wanted)),
    ),
  )
  await inTurn(demoContent.services, async (service) => {
    const key = { agency: agencies.get(service.agency), slug: service.slug }
    services.set(
      service.slug,
      await keepPublished(payload, 'services', key, serviceWanted(service, situations)),
    )
  })
  await each((slug, wanted) => keepPublished(payload, 'situations', { slug }, wanted))
}

async function inTurn<T>(items: T[], work: (item: T, i: number) => Promise<unknown>) {
  for (const [i, item] of items.entries()) await work(item, i)
}

async function keepPlatform(req: PayloadRequest) {
  const { title, lead, demoNotice, mci } = demoContent.platform
  const shared = { mci: mci.map(({ from, tenge }) => ({ from, value: tenge })) }
  for (const locale of LOCALES) {
    await req.payload.updateGlobal({
      slug: 'platform',
      locale,
      data: {
        title: textIn(title, locale),
        lead: textIn(lead, locale),
        notice: textIn(demoNotice, locale),
        ...(locale === 'kk' && shared),
      },
      overrideAccess: true,
      req,
    })
  }
}
