import { tri } from '../tri.ts'

/**
 * What whoever has tried too often reads, whether there is such an account or not. Payload's notices make a list of what stands between
 * commas after a colon: there are none.
 */
export function waitMessage(seconds: number) {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  return tri(
    `Сәтсіз әрекет тым көп болды. Күту уақыты, минут: ${minutes}. Күтпеу үшін органыңыздың әкімшісінен бұғатты алып тастауын сұраңыз.`,
    `Слишком много неудачных попыток. Ожидание, минут: ${minutes}. Снять блокировку раньше может администратор вашего органа.`,
    `Too many tries have failed. Minutes to wait: ${minutes}. The administrator of your state body can unlock you before that.`,
  )
}
