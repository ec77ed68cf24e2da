import type { BlockType } from '@birlik/shared/contract'
import type { Block } from 'payload'
import { accordion } from './accordion.ts'
import { callout } from './callout.ts'
import { contactCard } from './contactCard.ts'
import { file } from './file.ts'
import { form } from './form.ts'
import { gallery } from './gallery.ts'
import { image } from './image.ts'
import { table } from './table.ts'
import { video } from './video.ts'

/** What the editor knows by itself; every other block of the contract is inserted. */
type Native = 'heading' | 'text' | 'list' | 'quote'

const byType: Record<Exclude<BlockType, Native>, Block> = {
  image,
  gallery,
  video,
  table,
  file,
  callout,
  accordion,
  contactCard,
  form,
}

/** The blocks an editor may insert into a text: a block of the contract that is missing here is a type error. */
export const blocks: Block[] = Object.values(byType)
