const twoDigits = (n: number): string => String(n).padStart(2, '0');

export const clock = {
  /** UTC, ISO 8601. */
  now: (): string => new Date().toISOString(),
  /** The date where the user is. */
  today: (): string => {
    const now = new Date();
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  },
};
