type Person = { platformRole?: string | null; memberships?: { role: string }[] | null } | null | undefined

const ANSWERING = ['administrator', 'responder']

/** Whether the person answers for some agency. What they really may is decided by the endpoints of the inbox. */
export const answers = (user: Person): boolean =>
  (user?.memberships ?? []).some(({ role }) => ANSWERING.includes(role))

/** Whether answering is all they do here. */
export const onlyAnswers = (user: Person): boolean => {
  const roles = (user?.memberships ?? []).map(({ role }) => role)
  return seesNothingElse(user) && roles.length > 0 && roles.every((role) => role === 'responder')
}

/** Whether they see the figures of all bodies. */
export const seesFigures = (user: Person): boolean => !seesNothingElse(user)

const seesNothingElse = (user: Person) => (user?.platformRole ?? 'none') === 'none'
