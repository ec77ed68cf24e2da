import type { ServerProps } from 'payload'
import { answers, seesFigures } from './answers'
import { InboxLink } from './InboxLink'
import { OverviewLink } from './OverviewLink'

/** Above the collections in the navigation, for those who answer and those who watch over it. */
export function NavLinks({ user }: ServerProps) {
  return (
    <>
      {answers(user) && <InboxLink />}
      {seesFigures(user) && <OverviewLink />}
    </>
  )
}
