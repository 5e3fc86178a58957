/** Names of acts in the client's language, by their Japanese name. Japanese itself needs none. */
export const acts: Readonly<Record<string, string>> = {};
