/** Where the person is: `#/settings`, `#/case/<id>/<page>/<rest…>`. The address alone says what is shown, so Back works. */
export type Route = { readonly caseId: string | null; readonly page: string; readonly rest: readonly string[] };

/** An address that somebody mistyped names a page that is not there, and breaks nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function parseRoute(hash: string): Route {
  const [first = '', ...others] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  if (first !== 'case') return { caseId: null, page: first === '' ? 'cases' : first, rest: others };
  const [caseId = '', page = '', ...rest] = others;
  return { caseId, page: page === '' ? 'overview' : page, rest };
}

export const routeHash = ({ caseId, page, rest }: Route): string =>
  `#/${[...(caseId === null ? [] : ['case', caseId]), page, ...rest].map(encodeURIComponent).join('/')}`;

export const appPage = (page: string, ...rest: string[]): string => routeHash({ caseId: null, page, rest });
export const casePage = (caseId: string, page: string, ...rest: string[]): string => routeHash({ caseId, page, rest });

/** A page that stands in a case as well as outside: it is shown where the person is. */
export const pageHere = (page: string, ...rest: string[]): string =>
  routeHash({ caseId: parseRoute(window.location.hash).caseId, page, rest });

export const go = (hash: string): void => {
  window.location.hash = hash;
};
