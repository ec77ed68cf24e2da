import type { FormTemplate } from './formTemplate.ts'

/** Terms of a body that hands the data to nobody, keeps them in Kazakhstan (Law 94-V art. 12(2)) and does not publish them. */
export const consentFor = (days: number): FormTemplate['consent'] => ({
  days,
  thirdParties: null,
  crossBorder: null,
  openSources: false,
  other: null,
})
