/** Why a deduction got its verdict: `DeductionResult.reason`. A reason without words prints nothing; the verdict and its citations stand. */
export const deductionReasons: Readonly<Record<string, string>> = {
  'by-statute': '法令に基づく控除である。',
};
