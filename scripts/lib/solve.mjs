/** Solves a system of linear equations by elimination; the matrix is positive definite. */
export function solve(matrix, right) {
  const n = right.length;
  for (let i = 0; i < n; i++) for (let row = i + 1; row < n; row++) {
    const factor = matrix[row][i] / matrix[i][i];
    if (factor === 0) continue;
    for (let k = i; k < n; k++) matrix[row][k] -= factor * matrix[i][k];
    right[row] -= factor * right[i];
  }
  const found = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    let rest = right[i];
    for (let k = i + 1; k < n; k++) rest -= matrix[i][k] * found[k];
    found[i] = rest / matrix[i][i];
  }
  return found;
}
