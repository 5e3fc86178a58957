/** `rest` is what follows the page in the address. */
export type PageProps = { readonly rest: readonly string[] };
