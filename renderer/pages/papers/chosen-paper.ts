/** One file of an issued packet. */
export type ChosenPaper = { readonly record: string; readonly path: string };
