import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import {
  agency,
  agencyHome,
  changes,
  contactForm,
  destination,
  dialogueFigures,
  event,
  faqItem,
  hostList,
  newsArticle,
  officialDocument,
  operations,
  page,
  person,
  platform,
  portalHome,
  problem,
  project,
  publicQuestion,
  questionPage,
  searchPage,
  sectionPage,
  servicePassport,
  situation,
  vacancy,
} from '../src/contract/index.ts'

/** Which contract the examples of a folder keep. */
const SCHEMAS: Record<string, z.ZodType> = {
  addresses: operations.addresses.answer,
  agencies: operations.agencies.answer,
  changes,
  agency,
  agencyHome,
  contactForm,
  destination,
  dialogueFigures,
  dialogueSummaries: operations.dialogueSummaries.answer,
  documentList: operations.documentList.answer,
  event,
  eventList: operations.eventList.answer,
  faqItem,
  faqList: operations.faqList.answer,
  formList: operations.formList.answer,
  hosts: hostList,
  newsArticle,
  newsList: operations.newsList.answer,
  officialDocument,
  page,
  pageList: operations.pageList.answer,
  person,
  personList: operations.personList.answer,
  platform,
  portalHome,
  problem,
  project,
  projectList: operations.projectList.answer,
  publicQuestion,
  questionPage,
  searchPage,
  sectionPage,
  serviceList: operations.serviceList.answer,
  servicePassport,
  situation,
  situationList: operations.situationList.answer,
  vacancy,
  vacancyList: operations.vacancyList.answer,
}

const root = fileURLToPath(new URL('../examples/', import.meta.url))

describe('examples', () => {
  it('has a folder for each contract and no other', () => {
    expect(readdirSync(root).sort()).toEqual(Object.keys(SCHEMAS).sort())
  })

  const files = readdirSync(root).flatMap((folder) =>
    readdirSync(`${root}${folder}`).map((name) => [folder, name] as const),
  )
  it.each(files)('%s/%s keeps its contract', (folder, name) => {
    const example: unknown = JSON.parse(readFileSync(`${root}${folder}/${name}`, 'utf8'))
    const { error } = SCHEMAS[folder]?.safeParse(example) ?? {}
    expect(error?.issues).toBeUndefined()
  })
})
