'use client'

import type { ReactNode } from 'react'
import { showDatesInAstana } from './datesInAstana'

showDatesInAstana()

/** Has the browser, and the server that draws the first screen, show moments as clocks in Kazakhstan do. */
export const DatesInAstana = ({ children }: { children: ReactNode }) => children
