/** Hands out addresses that were not handed out before, so that no page cache can have them. */
export function slices(addresses: readonly string[]) {
  let taken = 0
  return (count: number): string[] => {
    const slice = addresses.slice(taken, taken + count)
    if (slice.length < count)
      throw new Error(`only ${addresses.length} addresses are there, too few for every round`)
    taken += count
    return slice
  }
}
