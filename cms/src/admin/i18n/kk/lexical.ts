/** Strings of the text editor. */
export const lexical = {
  general: {
    placeholder: 'Жаза бастаңыз немесе блок қосу үшін «/» басыңыз…',
    slashMenuBasicGroupLabel: 'Негізгі',
    slashMenuListGroupLabel: 'Тізімдер',
    toolbarItemsActive: 'Белсенді: {{count}}',
  },
  blockquote: { label: 'Дәйексөз' },
  blocks: {
    label: 'Блоктар',
    inlineBlocks: {
      create: 'Жасау: {{label}}',
      edit: 'Өңдеу: {{label}}',
      label: 'Жол ішіндегі блоктар',
      remove: 'Алып тастау: {{label}}',
    },
  },
  heading: { label: 'Тақырып {{headingLevel}}' },
  link: { label: 'Сілтеме', loadingWithEllipsis: 'Жүктеліп жатыр…' },
  orderedList: { label: 'Нөмірленген тізім' },
  unorderedList: { label: 'Белгіленген тізім' },
  paragraph: { label: 'Абзац', label2: 'Қалыпты мәтін' },
}
