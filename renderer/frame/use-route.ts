import { useSyncExternalStore } from 'react';
import { parseRoute, type Route } from './routes.ts';

const subscribe = (hear: () => void): (() => void) => {
  window.addEventListener('hashchange', hear);
  return () => window.removeEventListener('hashchange', hear);
};

let read: { readonly hash: string; readonly route: Route } | null = null;

function current(): Route {
  const { hash } = window.location;
  if (read?.hash !== hash) read = { hash, route: parseRoute(hash) };
  return read.route;
}

export const useRoute = (): Route => useSyncExternalStore(subscribe, current);
