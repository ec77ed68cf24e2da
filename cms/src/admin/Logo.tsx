import { Mark } from './Mark'

/** The name above the log-in form. */
export function Logo() {
  return (
    <span className="birlik-logo">
      <Mark size={56} />
      Birlik
    </span>
  )
}
