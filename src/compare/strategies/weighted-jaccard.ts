/** The weighted Jaccard index of two sets of weights: the smaller weights over the larger; undefined where both are empty. */
export const weightedJaccard = (
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
): number | undefined => {
  let [smaller, larger] = [0, 0]
  // In one order from both sides, since sums of fractions depend on it.
  for (const id of [...new Set([...left.keys(), ...right.keys()])].sort()) {
    const [a, b] = [left.get(id) ?? 0, right.get(id) ?? 0]
    smaller += Math.min(a, b)
    larger += Math.max(a, b)
  }
  return larger === 0 ? undefined : smaller / larger
}
