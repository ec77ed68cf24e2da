import type { DemoService, DemoSituation } from '../types.ts'
import { instantOf, pastInstantOf } from './dates.ts'
import { rowId, textIn } from './inLanguage.ts'
import type { Wanted } from './keep.ts'
import { linesIn } from './richText.ts'

const publishedAt = pastInstantOf({ days: -70, time: '09:00' })

export function serviceWanted(service: DemoService, situations: Map<string, string>): Wanted {
  const { slug, icon, popular, recipients, channels, forms, fee, term, steps, downtime } = service
  const noticeTime = {
    from: instantOf({ days: -1, time: '09:00' }),
    until: instantOf({ days: 6, time: '18:30' }),
  }
  return {
    fields: {
      ...{ icon, popular, recipients, channels, publishedAt },
      form: forms,
      situation: situations.get(service.situations[0] ?? ''),
    },
    texts: (locale) => ({
      title: textIn(service.shortName, locale),
      summary: textIn(service.summary, locale),
      provider: textIn(service.provider, locale),
      term: { value: term.value, unit: term.unit, note: textIn(term.note, locale) },
      fee: { kind: fee.kind, ...('mci' in fee && { mci: fee.mci }), note: textIn(service.feeNote, locale) },
      steps: steps.map(({ title, text }, i) => ({
        id: rowId(slug, 'step', i),
        title: textIn(title, locale),
        text: textIn(text, locale),
      })),
      applyAt: channels.includes('egov')
        ? [{ id: rowId(slug, 'egov'), channel: 'egov', title: 'egov.kz', href: 'https://egov.kz' }]
        : [],
      ...(downtime && { downtime: { text: textIn(downtime, locale), ...noticeTime } }),
      subtypes: linesIn(service.subtypes, locale),
      result: linesIn(service.result, locale),
      hours: linesIn(service.hours, locale),
      requiredDocuments: linesIn(service.documents, locale),
      refusal: linesIn(service.refusal, locale),
      other: linesIn(service.other, locale),
      legalBasis: linesIn(service.legalBasis, locale),
      appeal: linesIn(service.appeal, locale),
    }),
  }
}

export function situationWanted(
  situation: DemoSituation,
  order: number,
  services: Map<string, string>,
): Wanted {
  const { slug, icon, title, summary, steps } = situation
  return {
    fields: { icon, order, publishedAt },
    texts: (locale) => ({
      title: textIn(title, locale),
      summary: textIn(summary, locale),
      steps: steps.map((step, i) => ({
        id: rowId(slug, 'step', i),
        title: textIn(step.title, locale),
        body: linesIn(step.text, locale),
        services: step.services.flatMap((key) => services.get(key) ?? []),
      })),
    }),
  }
}
