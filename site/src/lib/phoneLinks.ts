import { type PhoneNumber, phoneNumbers } from '@birlik/shared/text'

const hrefOf = ({ dialled, extension }: PhoneNumber) =>
  `tel:${dialled}${extension ? `;ext=${extension}` : ''}`

/**
 * Numbers as written in one field, each with the address that rings it (RFC 3966): `8 (7172) 74-01-02, ішкі 115` rings
 * `tel:+77172740102;ext=115`. What cannot be dialled has none.
 */
export const phoneLinks = (written: string): { shown: string; href?: string }[] =>
  phoneNumbers(written)?.map((number) => ({ shown: number.shown, href: hrefOf(number) })) ?? [
    { shown: written },
  ]
