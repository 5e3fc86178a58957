export const intoCase = 1; export type IntoCaseOptions = 1; export type IntoCase = 1;
