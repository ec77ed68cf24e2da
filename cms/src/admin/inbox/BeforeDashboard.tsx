import { redirect } from 'next/navigation'
import type { ServerProps } from 'payload'
import { answers, onlyAnswers } from './answers'
import { DashboardCard } from './DashboardCard'

/** The inbox is the first page of whoever only answers; who does other things as well is told what waits there. */
export function BeforeDashboard({ user, payload }: ServerProps) {
  if (onlyAnswers(user)) redirect(`${payload.config.routes.admin}/inbox`)
  return answers(user) ? <DashboardCard /> : null
}
