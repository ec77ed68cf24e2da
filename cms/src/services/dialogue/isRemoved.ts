type Removable = { removedAt?: string | null; restoredAt?: string | null }

/** Whether something is hidden now. What was restored keeps when and why it had been removed. */
export const isRemoved = ({ removedAt, restoredAt }: Removable): boolean => Boolean(removedAt && !restoredAt)
