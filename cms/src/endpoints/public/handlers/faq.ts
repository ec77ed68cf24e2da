import { faq } from '../shapes/faq.ts'
import { agencyList } from './ofAgency.ts'

export const faqList = agencyList(faq)
