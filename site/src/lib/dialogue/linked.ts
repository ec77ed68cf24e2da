/** A text cut into plain parts and addresses. */
export function linked(text: string): { text: string; href?: string }[] {
  return text.split(/(https?:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?)\]])/).flatMap((part, index) => {
    if (part === '') return []
    // The part in brackets is every second one.
    return index % 2 === 1 && URL.canParse(part) ? [{ text: part, href: part }] : [{ text: part }]
  })
}
