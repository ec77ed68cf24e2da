import type { Scene } from './backdrops.ts'
import { palettes } from './palette.ts'
import { scenesLand } from './scenesLand.ts'
import { scenesThings } from './scenesThings.ts'
import { scenesTown } from './scenesTown.ts'

/** Every picture of the demonstration by its name. */
export const scenes: Record<string, Scene> = { ...scenesLand, ...scenesTown, ...scenesThings }

/** The SVG of a named picture, 1600 × 900. */
export function scene(name: string) {
  const found = scenes[name]
  if (!found) throw new Error(`No demonstration picture named ${name}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900" width="1600" height="900">${found.draw(palettes[found.light ?? 'day'])}</svg>`
}
