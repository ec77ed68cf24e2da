/** What a citizen sent could not be written down safely: the disk or the spool is full. It was not taken, and they must hear so. */
export class NoRoom extends Error {
  override name = 'NoRoom'
}

/** Failures of a disk that the sender can only wait out: full, over quota, read-only, broken. */
const OF_THE_DISK = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE', 'EACCES', 'EPERM']

/** Tells a failing disk from a fault of ours. */
export function asNoRoom(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return OF_THE_DISK.includes(code) ? new NoRoom(`the disk refuses: ${code}`, { cause: error }) : error
}
