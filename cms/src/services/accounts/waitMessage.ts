import { tri } from '../tri.ts'

/** What whoever has tried too often reads, whether there is such an account or not. */
export function waitMessage(seconds: number) {
  const minutes = Math.max(1, Math.ceil(seconds / 60))
  return tri(
    `Сәтсіз әрекет тым көп болды. Күту уақыты, минут: ${minutes}. Күтпеу үшін органыңыздың әкімшісінен бұғатты алып тастауын сұраңыз.`,
    `Слишком много неудачных попыток. Подождите, минут: ${minutes}. Чтобы не ждать, попросите администратора вашего органа снять блокировку.`,
    `Too many tries have failed. Minutes to wait: ${minutes}. So as not to wait, ask the administrator of your state body to unlock you.`,
  )
}
