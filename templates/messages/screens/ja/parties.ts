export const parties = {};
