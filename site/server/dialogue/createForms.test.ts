import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type DialogueCms, startDialogueCms } from '../../test/support/dialogueCms.ts'
import { type DialogueSite, startDialogueSite } from '../../test/support/dialogueSite.ts'
import { createKeptForms } from './createKeptForms.ts'

const FORM = '/kk/maidd/dialogue/forms/question.json'

let folder: string
let cms: DialogueCms
let site: DialogueSite | undefined
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'birlik-forms-'))
  cms = await startDialogueCms()
})
afterEach(async () => {
  await site?.stop()
  await cms.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function restart() {
  await site?.stop()
  site = await startDialogueSite({ cmsOrigin: cms.origin, folder })
  return site
}
const kept = () => readdirSync(join(folder, 'forms'))
const file = () => join(folder, 'forms', 'maidd.question.kk.json')

/** A site that has shown the form, its cms away, and a process that starts then. */
async function startedWithoutCms() {
  const before = await restart()
  const { form } = JSON.parse((await before.get(FORM)).text)
  await expect.poll(kept).toEqual(['maidd.question.kk.json'])
  await cms.down()
  return { form, site: await restart() }
}

it('shows a form as a process before it has shown it, while the cms is away', async () => {
  const { form, site } = await startedWithoutCms()
  const answer = await site.get(FORM)
  expect([answer.status, JSON.parse(answer.text).form]).toEqual([200, form])
})

it('does not invent what was never shown here', async () => {
  const { site } = await startedWithoutCms()
  expect((await site.get(FORM.replace('question', 'press'))).status).toBe(503)
  expect((await site.get(FORM.replace('/kk/', '/ru/'))).status).toBe(503)
})

it('asks the cms when it is there', async () => {
  const before = await restart()
  await before.get(FORM)
  await expect.poll(kept).toHaveLength(1)
  writeFileSync(file(), '{}')
  expect((await (await restart()).get(FORM)).status).toBe(200)
})

it('does without what is damaged', async () => {
  const { site } = await startedWithoutCms()
  writeFileSync(file(), '{"slug":')
  expect((await site.get(FORM)).status).toBe(503)
})

it('forgets a form that is gone', async () => {
  const site = await restart()
  writeFileSync(join(folder, 'forms', 'maidd.absent.kk.json'), '{}')
  expect((await site.get(FORM.replace('question', 'absent'))).status).toBe(404)
  await expect.poll(kept).toEqual([])
})

it('looks for no file of a name that is none', async () => {
  await startedWithoutCms()
  copyFileSync(file(), join(folder, 'out.question.kk.json'))
  const { find } = await createKeptForms(join(folder, 'forms'), pino({ enabled: false }))
  expect(await find({ agency: 'maidd', form: 'question', locale: 'kk' })).toBeDefined()
  expect(await find({ agency: '../out', form: 'question', locale: 'kk' })).toBeUndefined()
})
