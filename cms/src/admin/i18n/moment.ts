/** Beside a field that holds a moment (MomentField). */
export const moment = {
  kk: { zone: 'Астана уақыты ({{zone}})' },
  ru: { zone: 'Время Астаны ({{zone}})' },
  en: { zone: 'Astana time ({{zone}})' },
}
