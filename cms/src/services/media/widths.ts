/** Widths of the ready sizes of pictures. */
export const WIDTHS = [320, 640, 960, 1600] as const
