import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type ContactForm, contactForm, slug } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { Logger } from 'pino'
import { orUndefined, writeWhole } from '../spool/durable.ts'

export type FormName = { agency: string; form: string; locale: Locale }

/**
 * Forms as they were shown last, on the disk: a process that starts while the cms is away goes on with them. Whatever the disk says, a
 * form is shown; and nothing is invented here, for the consent names the body and its terms.
 */
export async function createKeptForms(folder: string, log: Pick<Logger, 'warn'>) {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  /** Names come from addresses; those that are none lead to no file. */
  const fileOf = ({ agency, form, locale }: FormName) =>
    [agency, form].every((name) => slug.safeParse(name).success)
      ? `${agency}.${form}.${locale}.json`
      : undefined

  async function trying<T>(name: FormName, act: (file: string) => Promise<T>): Promise<T | undefined> {
    const file = fileOf(name)
    if (file === undefined) return undefined
    try {
      return await act(file)
    } catch (error) {
      log.warn({ err: error, file }, 'a form cannot be kept on the disk, or not be read from there')
      return undefined
    }
  }

  return {
    keep: (name: FormName, form: ContactForm) =>
      trying(name, (file) => writeWhole(folder, file, JSON.stringify(form))),
    forget: (name: FormName) => trying(name, (file) => rm(join(folder, file), { force: true })),
    find: (name: FormName) =>
      trying(name, async (file) => {
        const text = await readFile(join(folder, file), 'utf8').catch(orUndefined)
        return text === undefined ? undefined : contactForm.parse(JSON.parse(text))
      }),
  }
}

export type KeptForms = Awaited<ReturnType<typeof createKeptForms>>
