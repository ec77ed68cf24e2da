import type { Payload } from 'payload'
import { alts, emblemAlt, portraitAlt } from '../pictures/alts.ts'
import { emblem } from '../pictures/emblem.ts'
import { portrait } from '../pictures/portrait.ts'
import { scene, scenes } from '../pictures/scenes.ts'
import type { DemoAgency } from '../types.ts'
import { drawing, keepMedia } from './media.ts'

/** Widths: from 1,600 px the eight sizes of each picture would take half as long again as from 1,280. */
const SCENE = 1280
const PORTRAIT = 480
const EMBLEM = 256

/** Draws an emblem for every agency; returns their ids by the agency's slug. */
export async function keepEmblems(payload: Payload, agencies: DemoAgency[]) {
  const drawings = agencies.map(({ profile: { slug, palette, shortName } }, i) =>
    drawing(`emblem-${slug}`, emblem(i, palette), emblemAlt(shortName), EMBLEM),
  )
  const ids = await keepMedia(payload, await Promise.all(drawings))
  return (slug: string) => idOf(ids, `emblem-${slug}`)
}

/** Draws the pictures of the demonstration and stores them for the whole platform; returns how to find one by name. */
export async function keepPictures(payload: Payload, agencies: DemoAgency[]) {
  const portraits = new Set(agencies.flatMap(({ people }) => people.map((person) => person.portrait)))
  const drawings = [
    ...Object.keys(scenes).map((name) => drawing(name, scene(name), altOf(name), SCENE)),
    ...[...portraits].map((name) => drawing(`portrait-${name}`, portrait(name), portraitAlt, PORTRAIT)),
  ]
  const ids = await keepMedia(payload, await Promise.all(drawings))
  return (name: string) => idOf(ids, name)
}

function idOf(ids: Map<string, string>, name: string) {
  const id = ids.get(`${name}.png`)
  if (!id) throw new Error(`No demonstration picture named ${name}`)
  return id
}

function altOf(name: string) {
  const alt = alts[name]
  if (!alt) throw new Error(`The demonstration picture ${name} has no alternative text`)
  return alt
}
