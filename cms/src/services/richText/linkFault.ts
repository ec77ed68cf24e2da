import { tri } from '../tri.ts'

/** What is wrong with the address of a link. */
export const linkFault = tri(
  'Сілтеме https://, http://, mailto:, tel: немесе / деп басталуы керек. Мекенжайын түзетіңіз немесе сілтемені алып тастаңыз.',
  'Ссылка должна начинаться с https://, http://, mailto:, tel: или /. Исправьте адрес или уберите ссылку.',
  'A link must begin with https://, http://, mailto:, tel: or /. Correct the address or take the link out.',
)
