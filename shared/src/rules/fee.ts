/** Tenge in one monthly calculation index from a day on (law on the republican budget of the year). */
export type MciValue = { from: string; value: number }

export type FeeRule = { kind: 'free' | 'mci' | 'other'; mci?: number | null }

/** The value in force on a day (YYYY-MM-DD): the latest that has begun; null when none has. */
export function mciInForce(values: readonly MciValue[], day: string): MciValue | null {
  return values.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null
}

/** Fee in whole tenge on a day. Null where the rule is not in MCI or no value is in force. */
export function feeInTenge(rule: FeeRule, values: readonly MciValue[], day: string): number | null {
  if (rule.kind === 'free') return 0
  if (rule.kind !== 'mci' || rule.mci == null) return null
  const mci = mciInForce(values, day)
  // Counted in millionths: 4325 × 1.1 is 4757.500000000001 in floating point.
  return mci && Math.round((mci.value * Math.round(rule.mci * 1e6)) / 1e6)
}
