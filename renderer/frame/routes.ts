/** The address: `#/settings`, `#/case/<id>/<page>/<rest…>`. It alone decides what is shown, so Back works. */
export type Route = { readonly caseId: string | null; readonly page: string; readonly rest: readonly string[] };

/** A malformed address must not throw: it then names an unknown page. */
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

/** The address of a page that exists in a case and outside, for the place where the user is now. */
export const pageHere = (page: string, ...rest: string[]): string =>
  routeHash({ caseId: parseRoute(window.location.hash).caseId, page, rest });

export const go = (hash: string): void => {
  window.location.hash = hash;
};
